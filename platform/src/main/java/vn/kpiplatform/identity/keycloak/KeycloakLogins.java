package vn.kpiplatform.identity.keycloak;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import vn.kpiplatform.identity.Caller;
import vn.kpiplatform.identity.CallerAuthentication;
import vn.kpiplatform.identity.LoginTokens;
import vn.kpiplatform.identity.Logins;

/** Logins at Keycloak, renewed with a scope that names one organisation. */
@Component
class KeycloakLogins implements Logins {

  private static final Set<String> OVER = Set.of("invalid_grant", "invalid_scope");

  private final ClientRegistration portal;
  private final KeycloakSettings keycloak;
  private final JwtDecoder decoder;
  private final Converter<Jwt, AbstractAuthenticationToken> callers;
  private final RestClient rest = KeycloakPortal.tokenEndpoint();
  private final RestClientRefreshTokenTokenResponseClient nextTokens =
      new RestClientRefreshTokenTokenResponseClient();

  KeycloakLogins(
      ClientRegistration portal,
      KeycloakSettings keycloak,
      JwtDecoder decoder,
      Converter<Jwt, AbstractAuthenticationToken> callers) {
    this.portal = portal;
    this.keycloak = keycloak;
    this.decoder = decoder;
    this.callers = callers;
    this.nextTokens.setRestClient(rest);
  }

  @Override
  public List<String> agencies(LoginTokens tokens) {
    return decoded(tokens).getClaim("organization") instanceof Map<?, ?> organisations
        ? organisations.entrySet().stream()
            .filter(one -> one.getValue() instanceof Map<?, ?> of && of.containsKey("tenant_id"))
            .map(one -> String.valueOf(one.getKey()))
            .sorted()
            .toList()
        : List.of();
  }

  @Override
  public Caller caller(LoginTokens tokens) {
    AbstractAuthenticationToken authentication =
        Objects.requireNonNull(callers.convert(decoded(tokens)));
    return ((CallerAuthentication) authentication).getPrincipal();
  }

  @Override
  public LoginTokens renew(LoginTokens tokens, @Nullable String agency) {
    Set<String> scopes =
        agency == null
            ? portal.getScopes()
            : Set.of("openid", KeycloakPortal.ORGANISATION_SCOPE + agency);
    try {
      return renewed(tokens, scopes);
    } catch (OAuth2AuthorizationException refused) {
      throw explained(refused);
    } catch (RestClientException away) {
      throw new LoginUnavailable("Keycloak does not answer", away);
    }
  }

  @Override
  public void end(LoginTokens tokens) {
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    form.add("refresh_token", tokens.refresh());
    try {
      rest.post()
          .uri(keycloak.openIdConnect().resolve("logout"))
          .headers(headers -> headers.setBasicAuth(portal.getClientId(), portal.getClientSecret()))
          .contentType(MediaType.APPLICATION_FORM_URLENCODED)
          .body(form)
          .retrieve()
          .toBodilessEntity();
    } catch (OAuth2AuthorizationException refused) {
      RuntimeException reason = explained(refused);
      if (!(reason instanceof LoginEnded)) {
        throw reason;
      }
    } catch (RestClientException away) {
      throw new LoginUnavailable("Keycloak does not answer", away);
    }
  }

  private LoginTokens renewed(LoginTokens tokens, Set<String> scopes) {
    OAuth2AccessTokenResponse response =
        nextTokens.getTokenResponse(
            new OAuth2RefreshTokenGrantRequest(
                portal,
                new OAuth2AccessToken(
                    OAuth2AccessToken.TokenType.BEARER,
                    tokens.access(),
                    Instant.EPOCH,
                    tokens.validUntil()),
                new OAuth2RefreshToken(tokens.refresh(), null),
                scopes));
    OAuth2RefreshToken next = response.getRefreshToken();
    return new LoginTokens(
        response.getAccessToken().getTokenValue(),
        next == null ? tokens.refresh() : next.getTokenValue(),
        Objects.requireNonNull(response.getAccessToken().getExpiresAt()));
  }

  private static RuntimeException explained(OAuth2AuthorizationException refused) {
    return OVER.contains(refused.getError().getErrorCode())
        ? new LoginEnded(refused)
        : new LoginUnavailable("Keycloak answers " + refused.getError().getErrorCode(), refused);
  }

  private Jwt decoded(LoginTokens tokens) {
    try {
      return decoder.decode(tokens.access());
    } catch (BadJwtException bad) {
      throw new LoginEnded(bad);
    } catch (JwtException away) {
      throw new LoginUnavailable("Keycloak's keys are not known", away);
    }
  }
}
