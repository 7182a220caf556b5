package vn.kpiplatform.edge;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.kpiplatform.tenancy.Tenancy;

/**
 * Every request carries a bearer token; only health is open, and measurements where they have a
 * port of their own. Nothing is kept between requests.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChain {

  @Bean
  SecurityFilterChain api(
      HttpSecurity http,
      Converter<Jwt, AbstractAuthenticationToken> callers,
      Tenancy tenancy,
      Environment environment) {
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers(openTo(environment))
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .oauth2ResourceServer(
            server ->
                server
                    .jwt(jwt -> jwt.jwtAuthenticationConverter(callers))
                    .authenticationEntryPoint(refusal()))
        .exceptionHandling(errors -> errors.authenticationEntryPoint(refusal()))
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .cors(Customizer.withDefaults())
        .addFilterAfter(new TenantGate(tenancy), AuthorizationFilter.class)
        .build();
  }

  /** Measurements name no person, but are nobody's business on the port that the world reaches. */
  private static RequestMatcher openTo(Environment environment) {
    return ManagementPortType.get(environment) == ManagementPortType.DIFFERENT
        ? EndpointRequest.to("health", "prometheus")
        : EndpointRequest.to("health");
  }

  /** A token that cannot be checked now is not a wrong token. */
  private static AuthenticationEntryPoint refusal() {
    BearerTokenAuthenticationEntryPoint bearer = new BearerTokenAuthenticationEntryPoint();
    return (request, response, problem) -> {
      if (problem instanceof AuthenticationServiceException) {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      } else {
        bearer.commence(request, response, problem);
      }
      HttpStatus status = HttpStatus.valueOf(response.getStatus());
      Problems.write(
          response, status, status == HttpStatus.UNAUTHORIZED ? "UNAUTHENTICATED" : "UNAVAILABLE");
    };
  }
}
