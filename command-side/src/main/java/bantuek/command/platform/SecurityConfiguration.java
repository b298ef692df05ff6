package bantuek.command.platform;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.NullRequestCache;
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

    private static final int TYPED_MOST = 200;

    /** A second slash, either way round, would begin the name of another host. */
    private static final Pattern PATH_ON_THIS_HOST = Pattern.compile("/([^/\\\\].*)?");

    @Bean
    SecurityFilterChain security(HttpSecurity http, Problems problems) throws Exception {
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(HttpMethod.GET, "/openapi.json")
                                .permitAll()
                                .requestMatchers("/health/**")
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
                // A command that was refused is not a page to come back to after signing in.
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
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
                        headers.httpStrictTransportSecurity(hsts -> hsts.includeSubDomains(false))
                                .contentSecurityPolicy(policy ->
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
        seeOther(response, pathOf(wanted));
    }

    private static void askAgain(
            HttpServletRequest request, HttpServletResponse response, boolean tooOften) {
        String username = request.getParameter("username");
        if (username != null && username.length() <= TYPED_MOST) {
            request.getSession().setAttribute(TYPED_USERNAME, username.strip());
        }
        seeOther(response, "/sign-in?problem=" + (tooOften ? "too-often" : "wrong"));
    }

    /** Only the path of where somebody wanted to go, so that nobody is sent to another host. */
    private static String pathOf(@Nullable SavedRequest wanted) {
        if (!(wanted instanceof DefaultSavedRequest page)
                || !PATH_ON_THIS_HOST.matcher(page.getRequestURI()).matches()) {
            return "/";
        }
        String query = page.getQueryString();
        return page.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static void seeOther(HttpServletResponse response, String path) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, path);
    }
}
