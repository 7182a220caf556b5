package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import graphql.schema.GraphQLSchema;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.local.LocalServers;
import vn.kpiplatform.local.RealmFixture;

@PlatformTest
class TokenTest {

  private static final String ME = "{ me { id } }";

  @LocalServerPort private int port;
  @Autowired private GraphQlSource source;

  @Test
  void keycloaks_own_token_for_the_operator_is_believed() {
    Api operator = new Api(port, LocalServers.tokens().operator());

    assertThat(operator.data("{ tenants(first: 1) { nodes { id } } }", Map.of())).isNotNull();
  }

  @Test
  void a_member_whom_the_platform_invited_enters_with_keycloaks_own_token() {
    Agency agency = Agency.onboard(port);
    String user = agency.code() + ".admin";
    RealmFixture.setPassword(LocalServers.keycloak(), user, "Mat-khau-thu-2026");
    String token = LocalServers.tokens().inAgency(user, "Mat-khau-thu-2026", agency.code());

    JsonNode me = new Api(port, token).data("{ me { username } }", Map.of()).path("me");

    assertThat(me.path("username").asString()).isEqualTo(user);
  }

  @Test
  void a_request_without_a_token_is_refused() {
    assertRefused("");
  }

  @Test
  void a_token_of_another_realm_of_the_same_server_is_refused() {
    assertRefused(RealmFixture.tokenOfAnotherRealm(LocalServers.keycloak(), LocalServers.tokens()));
  }

  @Test
  void a_token_with_a_wrong_issuer_audience_or_type_is_refused() {
    assertRefused(SignedTokens.sign(member().issuer("http://localhost/realms/other").build()));
    assertRefused(SignedTokens.sign(member().audience("account").build()));
    assertRefused(SignedTokens.sign(member().claim("typ", "ID").build()));
    assertRefused(SignedTokens.sign(member().claim("typ", "Refresh").build()));
  }

  @Test
  void an_expired_token_and_one_that_never_expires_are_refused() {
    Date past = Date.from(Instant.now().minusSeconds(10));

    assertRefused(SignedTokens.sign(member().expirationTime(past).build()));
    assertRefused(SignedTokens.sign(member().expirationTime(null).build()));
  }

  @Test
  void an_unsigned_token_is_refused() {
    assertRefused(new PlainJWT(member().build()).serialize());
  }

  @Test
  void a_token_signed_with_a_secret_or_with_a_foreign_key_is_refused() throws JOSEException {
    SignedJWT secret = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), member().build());
    secret.sign(new MACSigner("x".repeat(64)));
    assertRefused(secret.serialize());

    SignedJWT foreign =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("tests").build(), member().build());
    foreign.sign(new RSASSASigner(new RSAKeyGenerator(2048).generate()));
    assertRefused(foreign.serialize());
  }

  @Test
  void a_token_whose_content_was_changed_after_signing_is_refused() throws ParseException {
    SignedJWT good = SignedJWT.parse(SignedTokens.sign(member().build()));
    String other = new PlainJWT(member().subject("somebody-else").build()).serialize();
    String changed = List.of(other.split("\\.", -1)).get(1);

    assertRefused(good.getHeader().toBase64URL() + "." + changed + "." + good.getSignature());
  }

  @Test
  void a_token_that_names_two_agencies_is_refused() {
    Agency one = Agency.onboard(port);
    Agency two = Agency.onboard(port);

    assertRefused(
        SignedTokens.sign(
            SignedTokens.claims("somebody")
                .claim(
                    "organization",
                    Map.of("one", organisation(one.id()), "two", organisation(two.id())))
                .build()));
  }

  @Test
  void a_token_that_names_an_unknown_agency_is_refused() {
    HttpResponse<String> answer =
        new Api(port, SignedTokens.member("somebody", UUID.randomUUID())).post(ME, Map.of());

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("AGENCY_NOT_SERVED");
  }

  @Test
  void an_organisation_without_an_id_or_with_two_agencies_counts_as_none() {
    UUID agency = Agency.onboard(port).id();

    assertForbidden(ofOrganisation(Map.of("tenant_id", List.of(agency.toString()))), ME);
    assertForbidden(
        ofOrganisation(
            Map.of("id", "x", "tenant_id", List.of(agency.toString(), agency.toString()))),
        ME);
  }

  @Test
  void a_login_without_an_account_in_the_agency_is_refused() {
    Agency agency = Agency.onboard(port);

    assertForbidden(agency.member("nobody-we-know"), ME);
  }

  @Test
  void the_comparison_is_for_analysts_who_are_members_of_the_ministry() {
    String tenant = Agency.onboard(port).id().toString();

    assertThat(codeOfComparison(SignedTokens.analyst())).isEmpty();
    assertThat(codeOfComparison(LocalServers.tokens().ministry())).isEmpty();
    for (String token :
        List.of(
            SignedTokens.holder("analyst", "ministry-viewer"),
            SignedTokens.analyst("another", Map.of("id", "x")),
            SignedTokens.analyst("ministry", Map.of()),
            SignedTokens.analyst("ministry", Map.of("id", "x", "tenant_id", List.of(tenant))),
            SignedTokens.sign(
                SignedTokens.claims("without-the-duty")
                    .claim("organization", Map.of("ministry", Map.of("id", "x")))
                    .build()))) {
      assertThat(codeOfComparison(token)).isEqualTo("FORBIDDEN");
    }
  }

  private String codeOfComparison(String token) {
    return new Api(port, token)
        .answer("{ comparison(periodCode: \"2026-11\", first: 1) { nodes { code } } }", Map.of())
        .at("/errors/0/extensions/code")
        .asString();
  }

  @Test
  void every_entry_of_the_api_refuses_every_audience_but_its_own() {
    Agency agency = Agency.onboard(port);
    Map<String, Api> callers =
        Map.of(
            "MEMBER", agency.administrator(),
            "OPERATOR", Agency.operator(port),
            "MINISTRY", new Api(port, SignedTokens.analyst()));
    int refused = 0;
    for (RootField entry : RootField.of(schema())) {
      for (Map.Entry<String, Api> caller : callers.entrySet()) {
        boolean own = List.of("ANYBODY", caller.getKey()).contains(entry.audience());
        if (!own && !entry.operation().equals("subscription")) {
          JsonNode answer = caller.getValue().answer(entry.document(), entry.variables());
          assertThat(answer.path("errors").get(0).path("extensions").path("code").asString())
              .as("%s called by %s: %s", entry.name(), caller.getKey(), answer)
              .isEqualTo("FORBIDDEN");
          refused++;
        }
      }
    }
    assertThat(refused).isGreaterThanOrEqualTo(10);
  }

  private GraphQLSchema schema() {
    return source.schema();
  }

  private void assertRefused(String token) {
    HttpResponse<String> answer = new Api(port, token).post(ME, Map.of());

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("\"code\":\"UNAUTHENTICATED\"").contains("correlationId");
  }

  private static void assertForbidden(Api caller, String document) {
    JsonNode answer = caller.answer(document, Map.of());

    assertThat(answer.path("data").path("me").isNull()).isTrue();
    assertThat(answer.path("errors").get(0).path("extensions").path("code").asString())
        .isEqualTo("FORBIDDEN");
  }

  private Api ofOrganisation(Map<String, Object> organisation) {
    return new Api(
        port,
        SignedTokens.sign(
            SignedTokens.claims("somebody")
                .claim("organization", Map.of("one", organisation))
                .build()));
  }

  private static Map<String, Object> organisation(UUID tenant) {
    return Map.of("id", UUID.randomUUID().toString(), "tenant_id", List.of(tenant.toString()));
  }

  private static JWTClaimsSet.Builder member() {
    return SignedTokens.claims("somebody");
  }
}
