package bantuek.query.platform;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Honours the session that the command side opened, and sends everybody else to sign in. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "command.session")
class SecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain security(HttpSecurity http, ActiveAccounts activeAccounts)
            throws Exception {
        return http.authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(
                                        "/assets/**",
                                        "/health/**",
                                        "/sign-in",
                                        "/setup",
                                        "/api/openapi.json")
                                .permitAll()
                                .anyRequest()
                                .access(activeAccounts))
                .exceptionHandling(faults ->
                        faults.authenticationEntryPoint(
                                        (request, response, _) -> sendToSignIn(request, response))
                                .accessDeniedHandler(SecurityConfiguration::refuse))
                .logout(out -> out.disable())
                .headers(headers ->
                        headers.httpStrictTransportSecurity(hsts -> hsts.includeSubDomains(false))
                                .contentSecurityPolicy(
                                        policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                                .referrerPolicy(
                                        referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                                .crossOriginOpenerPolicy(opener ->
                                        opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                                .crossOriginResourcePolicy(resource ->
                                        resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN)))
                .build();
    }

    /** A form of a session that has ended since: whoever sent it has to sign in again. */
    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        boolean isKnown = SecurityContextHolder.getContext().getAuthentication() != null;
        if (!isKnown && !request.getServletPath().equals("/setup")) {
            sendToSignIn(request, response);
        } else {
            new AccessDeniedHandlerImpl().handle(request, response, why);
        }
    }

    private static void sendToSignIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (ApiProblem.concerns(request)) {
            ApiProblem.of(HttpStatus.UNAUTHORIZED, "not-signed-in").write(response);
        } else {
            new SeeOther("/sign-in").render(null, request, response);
        }
    }

    /** Nobody signs in here: without this, Boot would make up an account. */
    @Bean
    UserDetailsService noAccountsHere() {
        return username -> {
            throw UsernameNotFoundException.fromUsername(username);
        };
    }

    /** One cookie for both sides; the command side configures the same. */
    @Bean
    CookieSerializer sessionCookie() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("BANTUEK");
        cookie.setCookiePath("/");
        cookie.setSameSite("Lax");
        return cookie;
    }
}
