package vn.kpiplatform.running;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kpiplatform.local.LocalServers;

/** Tokens signed by the tests themselves, believed by the platform's own decoder. */
final class SignedTokens {

  /** Tells a platform in another process the public key that its tokens are signed with. */
  static final String KEY_PROPERTY = "tests.public-key";

  private static final String KEY_ID = "tests";
  private static final RSAKey KEY = key();
  private static final long LIFE_SECONDS = 3600;

  private SignedTokens() {}

  /** A member of the agency. */
  static String member(String subject, UUID tenant) {
    return sign(
        claims(subject)
            .claim(
                "organization",
                Map.of(
                    "an-agency",
                    Map.of(
                        "id",
                        UUID.randomUUID().toString(),
                        "tenant_id",
                        List.of(tenant.toString()))))
            .build());
  }

  /** An analyst of the ministry: its duty, and membership in its organisation. */
  static String analyst() {
    return analyst("ministry", Map.of("id", UUID.randomUUID().toString()));
  }

  /** Somebody with the analyst's duty in some organisation. */
  static String analyst(String alias, Map<String, ?> organisation) {
    return sign(
        claims("analyst")
            .claim("realm_access", Map.of("roles", List.of("ministry-viewer")))
            .claim("organization", Map.of(alias, organisation))
            .build());
  }

  /** Somebody with a realm role and no agency. */
  static String holder(String subject, String realmRole) {
    return sign(claims(subject).claim("realm_access", Map.of("roles", List.of(realmRole))).build());
  }

  static JWTClaimsSet.Builder claims(String subject) {
    return new JWTClaimsSet.Builder()
        .issuer(LocalServers.keycloak().issuer().toString())
        .audience("platform-api")
        .subject(subject)
        .claim("typ", "Bearer")
        .expirationTime(Date.from(Instant.now().plusSeconds(LIFE_SECONDS)));
  }

  static String sign(JWTClaimsSet claims) {
    try {
      SignedJWT token =
          new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY_ID).build(), claims);
      token.sign(new RSASSASigner(KEY));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  static JWKSource<SecurityContext> beside(JWKSource<SecurityContext> keys) {
    JWKSource<SecurityContext> own = new ImmutableJWKSet<>(new JWKSet(believed()));
    return (selector, context) -> {
      var found = own.get(selector, context);
      return found.isEmpty() ? keys.get(selector, context) : found;
    };
  }

  /** The key that these tokens can be checked with, as JSON. */
  static String publicKey() {
    return KEY.toPublicJWK().toJSONString();
  }

  private static RSAKey believed() {
    String given = System.getProperty(KEY_PROPERTY);
    try {
      return given == null ? KEY.toPublicJWK() : RSAKey.parse(given);
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RSAKey key() {
    try {
      return new RSAKeyGenerator(2048).keyID(KEY_ID).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
