package bantuek.command.platform;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Signs people in, and lets nobody else give a command. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "command.session")
class SecurityConfiguration {

    private static final Duration WORKING_DAY = Duration.ofHours(8);

    /** Where the pages, which are the other side's, find what was typed as a name. */
    private static final String TYPED_USERNAME = "sign-in.username";

    @Bean
    SecurityFilterChain security(HttpSecurity http, Problems problems) throws Exception {
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers("/health/**")
                                .permitAll()
                                .requestMatchers(HttpMethod.POST, "/setup")
                                .permitAll()
                                .dispatcherTypeMatchers(DispatcherType.ERROR)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form ->
                        form.loginPage("/sign-in")
                                .loginProcessingUrl("/sign-in")
                                .successHandler((request, response, _) -> goOn(request, response))
                                .failureHandler((request, response, problem) ->
                                        askAgain(
                                                request,
                                                response,
                                                problem instanceof LockedException))
                                .permitAll())
                .logout(out ->
                        out.logoutUrl("/sign-out")
                                .logoutSuccessHandler(
                                        (_, response, _) -> seeOther(response, "/sign-in")))
                .exceptionHandling(faults ->
                        faults.authenticationEntryPoint((_, response, _) ->
                                        problems.write(
                                                response,
                                                HttpStatus.UNAUTHORIZED,
                                                "session.missing"))
                                .accessDeniedHandler((_, response, _) ->
                                        problems.write(
                                                response,
                                                HttpStatus.FORBIDDEN,
                                                "session.token-missing")))
                .headers(headers ->
                        headers.contentSecurityPolicy(policy ->
                                policy.policyDirectives(
                                        "default-src 'none'; frame-ancestors 'none'")))
                .build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    /** One cookie for both sides; the pages configure the same. */
    @Bean
    CookieSerializer sessionCookie() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("BANTUEK");
        cookie.setCookiePath("/");
        cookie.setSameSite("Lax");
        return cookie;
    }

    private static void goOn(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession();
        session.removeAttribute(TYPED_USERNAME);
        session.setMaxInactiveInterval((int) WORKING_DAY.toSeconds());
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        SavedRequest wanted = cache.getRequest(request, response);
        cache.removeRequest(request, response);
        seeOther(response, wanted == null ? "/" : pathOf(wanted));
    }

    private static void askAgain(
            HttpServletRequest request, HttpServletResponse response, boolean tooOften) {
        String username = request.getParameter("username");
        if (username != null && username.length() <= Short.MAX_VALUE) {
            request.getSession().setAttribute(TYPED_USERNAME, username.strip());
        }
        seeOther(response, "/sign-in?problem=" + (tooOften ? "too-often" : "wrong"));
    }

    /** Only the path of where somebody wanted to go, so that nobody is sent to another host. */
    private static String pathOf(SavedRequest wanted) {
        URI address = URI.create(wanted.getRedirectUrl());
        String query = address.getRawQuery();
        return address.getRawPath() + (query == null ? "" : "?" + query);
    }

    private static void seeOther(HttpServletResponse response, String path) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, path);
    }
}
