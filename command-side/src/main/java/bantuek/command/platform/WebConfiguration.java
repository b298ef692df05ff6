package bantuek.command.platform;

import static tools.jackson.databind.cfg.CoercionAction.Fail;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.type.LogicalType;

@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    private static final List<CoercionInputShape> NOT_TEXT =
            List.of(
                    CoercionInputShape.Integer,
                    CoercionInputShape.Float,
                    CoercionInputShape.Boolean);

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** A number is not a text, nor a name from a list, nor a date; and no text is none of them. */
    @Bean
    JsonMapperBuilderCustomizer nothingIsTakenForSomethingElse() {
        return mapper ->
                mapper.enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                        .withCoercionConfig(
                                LogicalType.Textual,
                                text -> NOT_TEXT.forEach(shape -> text.setCoercion(shape, Fail)))
                        .withCoercionConfigDefaults(
                                any -> any.setCoercion(CoercionInputShape.EmptyString, Fail))
                        .withCoercionConfig(
                                LogicalType.DateTime,
                                date ->
                                        date.setCoercion(CoercionInputShape.Integer, Fail)
                                                .setCoercion(CoercionInputShape.EmptyString, Fail));
    }

    @Bean
    WebMvcConfigurer callerFromRequest(People people) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerResolver(people));
            }

            // Or a command would be carried out, and then its answer not be acceptable.
            @Override
            public void configureContentNegotiation(ContentNegotiationConfigurer answers) {
                answers.ignoreAcceptHeader(true).defaultContentType(MediaType.APPLICATION_JSON);
            }
        };
    }
}
