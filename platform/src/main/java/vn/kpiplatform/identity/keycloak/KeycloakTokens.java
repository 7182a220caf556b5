package vn.kpiplatform.identity.keycloak;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import vn.kpiplatform.identity.Caller;
import vn.kpiplatform.identity.CallerAuthentication;
import vn.kpiplatform.identity.Directory;

/** Which tokens are believed, and what they say in the platform's own words. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeycloakSettings.class)
class KeycloakTokens {

  static final String AUDIENCE = "platform-api";
  private static final Duration CLOCK_SKEW = Duration.ofSeconds(5);
  private static final int TIMEOUT_MILLIS = 2_000;
  private static final int KEYS_SIZE = 512 * 1024;
  private static final long KEYS_KEPT_MILLIS = 300_000;
  private static final long KEYS_REFRESH_MILLIS = 15_000;
  private static final long KEYS_LOOKUP_PAUSE_MILLIS = 1_000;

  /** Keycloak may be away for a day before tokens signed with known keys are refused. */
  private static final long OUTAGE_MILLIS = 86_400_000;

  private static final Map<String, Caller.Duty> DUTIES =
      Map.of(
          "platform-operator", Caller.Duty.PLATFORM_OPERATOR,
          "ministry-viewer", Caller.Duty.MINISTRY_VIEWER);

  @Bean
  JWKSource<SecurityContext> signingKeys(KeycloakSettings keycloak) throws MalformedURLException {
    return JWKSourceBuilder.create(
            keycloak.keys().toURL(),
            new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, KEYS_SIZE))
        .cache(KEYS_KEPT_MILLIS, KEYS_REFRESH_MILLIS)
        .refreshAheadCache(false)
        .rateLimited(KEYS_LOOKUP_PAUSE_MILLIS)
        .retrying(true)
        .outageTolerant(OUTAGE_MILLIS)
        .build();
  }

  @Bean
  JwtDecoder jwtDecoder(JWKSource<SecurityContext> keys, KeycloakSettings keycloak) {
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withJwkSource(keys).jwsAlgorithm(SignatureAlgorithm.RS256).build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            List.of(
                new JwtTimestampValidator(CLOCK_SKEW),
                new JwtIssuerValidator(keycloak.issuer()),
                new JwtAudienceValidator(AUDIENCE),
                new JwtClaimValidator<>("exp", Objects::nonNull),
                // an ID token is signed with the same key, but is no permission to call
                new JwtClaimValidator<>("typ", "Bearer"::equals))));
    return decoder;
  }

  @Bean
  Converter<Jwt, AbstractAuthenticationToken> callerConverter(KeycloakSettings keycloak) {
    return jwt -> new CallerAuthentication(caller(jwt, keycloak.ministry()));
  }

  private static Caller caller(Jwt jwt, String ministry) {
    Map<?, ?> organisations = map(jwt.getClaim("organization"));
    Set<UUID> tenants =
        organisations.values().stream()
            .flatMap(organisation -> tenant(map(organisation)).stream())
            .collect(Collectors.toSet());
    if (tenants.size() > 1) {
      throw new InvalidBearerTokenException("the token names more than one agency");
    }
    Set<Caller.Duty> duties =
        list(map(jwt.getClaim("realm_access")).get("roles")).stream()
            .flatMap(role -> Stream.ofNullable(DUTIES.get(String.valueOf(role))))
            .collect(Collectors.toSet());
    String subject = jwt.getSubject();
    if (subject == null) {
      throw new InvalidBearerTokenException("the token names nobody");
    }
    return new Caller(
        subject,
        tenants.stream().findFirst().orElse(null),
        duties,
        isNoAgency(map(organisations.get(ministry))),
        String.valueOf(jwt.<Object>getClaim("azp")).startsWith(Directory.PROGRAM_PREFIX));
  }

  /** The ministry's organisation belongs to no agency; one that does only has its name. */
  private static boolean isNoAgency(Map<?, ?> organisation) {
    return organisation.get("id") != null && organisation.get("tenant_id") == null;
  }

  /** Only a membership that Keycloak itself resolved carries an organisation's id. */
  private static Set<UUID> tenant(Map<?, ?> organisation) {
    Collection<?> values = list(organisation.get("tenant_id"));
    if (organisation.get("id") == null || values.size() != 1) {
      return Set.of();
    }
    try {
      return Set.of(UUID.fromString(String.valueOf(values.iterator().next())));
    } catch (IllegalArgumentException notAnId) {
      return Set.of();
    }
  }

  private static Map<?, ?> map(@Nullable Object claim) {
    return claim instanceof Map<?, ?> map ? map : Map.of();
  }

  private static Collection<?> list(@Nullable Object claim) {
    return claim instanceof Collection<?> values ? values : List.of();
  }
}
