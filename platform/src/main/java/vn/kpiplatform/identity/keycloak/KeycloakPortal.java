package vn.kpiplatform.identity.keycloak;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.web.client.RestClient;
import vn.kpiplatform.identity.PortalSettings;

/** The client by which the service signs browsers in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PortalSettings.class)
class KeycloakPortal {

  /** Followed by an organisation's alias, or by a star for all that the person is a member of. */
  static final String ORGANISATION_SCOPE = "organization:";

  private static final String CLIENT = "kpi-portal";
  private static final Duration TIMEOUT = Duration.ofSeconds(5);

  /** Every address is stated, so that the service starts while Keycloak is away. */
  @Bean
  ClientRegistration portal(KeycloakSettings keycloak, PortalSettings portal) {
    String seen = keycloak.issuer() + "/protocol/openid-connect";
    URI reached = keycloak.openIdConnect();
    return ClientRegistration.withRegistrationId("portal")
        .clientId(CLIENT)
        .clientSecret(keycloak.portalSecret())
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri(portal.landing().toString())
        // not plain "organization": Keycloak would show a person's agencies before the password
        .scope("openid", ORGANISATION_SCOPE + "*")
        .authorizationUri(seen + "/auth")
        .tokenUri(reached.resolve("token").toString())
        .jwkSetUri(keycloak.keys().toString())
        .issuerUri(keycloak.issuer())
        .userNameAttributeName(IdTokenClaimNames.SUB)
        .build();
  }

  @Bean
  ClientRegistrationRepository clientRegistrations(ClientRegistration portal) {
    return new InMemoryClientRegistrationRepository(portal);
  }

  @Bean
  OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> firstTokens() {
    RestClientAuthorizationCodeTokenResponseClient client =
        new RestClientAuthorizationCodeTokenResponseClient();
    client.setRestClient(tokenEndpoint());
    return client;
  }

  /** Speaks with the token endpoint, and does not wait for one that is silent. */
  static RestClient tokenEndpoint() {
    return RestClient.builder()
        .requestFactory(requests())
        .configureMessageConverters(
            converters ->
                converters
                    .addCustomConverter(new FormHttpMessageConverter())
                    .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
        .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
        .build();
  }

  private static JdkClientHttpRequestFactory requests() {
    JdkClientHttpRequestFactory requests =
        new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(TIMEOUT).build());
    requests.setReadTimeout(TIMEOUT);
    return requests;
  }
}
