package vn.kpiplatform.edge.portal;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.web.util.WebUtils;
import vn.kpiplatform.edge.Problems;
import vn.kpiplatform.edge.TenantGate;
import vn.kpiplatform.identity.Logins;
import vn.kpiplatform.identity.PortalSettings;
import vn.kpiplatform.tenancy.Tenancy;

/**
 * Requests of browsers: a session instead of a token. Whatever carries a token belongs to the API's
 * own chain, and so does a call of the API by somebody who has no session.
 */
@Configuration(proxyBeanMethods = false)
class PortalChain {

  /** What is below these may be asked with a session instead of a token. */
  private static final List<String> API =
      List.of("/graphql", "/files", "/import-files", "/import-templates", "/imports");

  /** The prefix makes browsers insist on a secure cookie of this host, which HTTP cannot have. */
  private static String cookieName(PortalSettings portal) {
    return portal.isSecure() ? "__Host-SESSION" : "SESSION";
  }

  @Bean
  CookieSerializer sessionCookie(PortalSettings portal) {
    DefaultCookieSerializer cookie = new DefaultCookieSerializer();
    cookie.setCookieName(cookieName(portal));
    cookie.setUseSecureCookie(portal.isSecure());
    cookie.setUseHttpOnlyCookie(true);
    // not strict: the way back from the identity provider comes from another site
    cookie.setSameSite("Lax");
    cookie.setCookiePath("/");
    return cookie;
  }

  @Bean
  @Order(1)
  SecurityFilterChain portalRequests(
      HttpSecurity http,
      ClientRegistrationRepository registrations,
      OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens,
      SignedInBrowsers browsers,
      Logins logins,
      Tenancy tenancy,
      PortalSettings portal) {
    BrowserLogin login = new BrowserLogin(browsers, registrations);
    String cookie = cookieName(portal);
    return http.securityMatcher(request -> isOfBrowser(request, cookie))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers(PortalChain::isOfApi)
                    .authenticated()
                    .anyRequest()
                    .permitAll())
        // the session holds nothing but the number of the login; who calls is read anew each time
        .securityContext(
            context ->
                context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
        .requestCache(RequestCacheConfigurer::disable)
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(forgeryCookie(portal))
                    // the plain one hands the cookie out only where somebody asks for it
                    .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
        .oauth2Login(
            oauth ->
                oauth
                    .authorizationEndpoint(
                        endpoint -> endpoint.authorizationRequestResolver(login.requests()))
                    .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(tokens))
                    .authorizedClientRepository(login)
                    .successHandler(login::welcome)
                    .failureHandler(login::sendBack))
        .logout(LogoutConfigurer::disable)
        .exceptionHandling(
            errors ->
                errors
                    .authenticationEntryPoint(
                        (_, response, _) ->
                            Problems.write(response, HttpStatus.UNAUTHORIZED, "UNAUTHENTICATED"))
                    .accessDeniedHandler(
                        (_, response, _) ->
                            Problems.write(response, HttpStatus.FORBIDDEN, "FORBIDDEN")))
        .addFilterBefore(
            new SessionCaller(browsers, logins, PortalChain::isOfApi), AuthorizationFilter.class)
        .addFilterAfter(new TenantGate(tenancy), AuthorizationFilter.class)
        .build();
  }

  /** A page can read it, and another site cannot: whoever sends its value back is the page. */
  private static CookieCsrfTokenRepository forgeryCookie(PortalSettings portal) {
    CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
    tokens.setCookiePath("/");
    tokens.setCookieCustomizer(cookie -> cookie.secure(portal.isSecure()).sameSite("Strict"));
    return tokens;
  }

  private static boolean isOfBrowser(HttpServletRequest request, String cookie) {
    if (request.getHeader(HttpHeaders.AUTHORIZATION) != null || isBelow(request, "/actuator")) {
      return false;
    }
    return !isOfApi(request) || WebUtils.getCookie(request, cookie) != null;
  }

  private static boolean isOfApi(HttpServletRequest request) {
    return API.stream().anyMatch(path -> isBelow(request, path));
  }

  private static boolean isBelow(HttpServletRequest request, String path) {
    return request.getRequestURI().equals(path) || request.getRequestURI().startsWith(path + "/");
  }
}
