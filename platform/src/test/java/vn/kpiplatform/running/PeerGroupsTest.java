package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Who states which agencies are peers, and who looks at those below. */
@PlatformTest
class PeerGroupsTest {

  @LocalServerPort private int port;

  @Test
  void a_group_is_superseded_by_one_of_the_same_code() {
    Client operator = new Client(Agency.operator(port));
    String code = "group-" + UUID.randomUUID().toString().substring(0, 8);

    operator.act("recordPeerGroup", "peerGroup { code }", group(code, 5));
    operator.act("recordPeerGroup", "peerGroup { code }", group(code, 7));

    assertThat(
            new Api(port, SignedTokens.analyst())
                .data("{ peerGroups { code minimumPeers decision } }", Map.of())
                .path("peerGroups")
                .valueStream()
                .filter(group -> group.path("code").asString().equals(code)))
        .extracting(
            group -> group.path("minimumPeers").asInt(), group -> group.path("decision").asString())
        .containsExactly(tuple(7, "QĐ 12/QĐ-BNV (thử nghiệm)"));
  }

  @Test
  void faults_of_a_group_are_named_all_at_once() {
    Client operator = new Client(Agency.operator(port));
    Map<String, Object> wrong = new HashMap<>(group("Nhóm A", 2));
    wrong.put("nameVi", " ");
    wrong.put("region", "Tây Nguyên");

    JsonNode errors = payload(operator.api(), "RecordPeerGroup", wrong).path("userErrors");

    assertThat(errors)
        .extracting(e -> e.path("code").asString(), e -> e.path("field").asString())
        .containsExactlyInAnyOrder(
            tuple("MALFORMED", "code"),
            tuple("REQUIRED", "nameVi"),
            tuple("MALFORMED", "region"),
            tuple("OUT_OF_RANGE", "minimumPeers"));
  }

  @Test
  void traits_are_stated_of_an_agency_that_exists() {
    JsonNode refusal =
        new Client(Agency.operator(port))
            .refusal(
                "recordTenantTraits",
                "tenant { id }",
                Map.of("tenantId", "unknown", "sizeClass", "large", "decision", "QĐ 1"));

    assertThat(refusal.path("code").asString()).isEqualTo("NOT_FOUND");
    assertThat(refusal.path("field").asString()).isEqualTo("tenantId");
  }

  @Test
  void neither_the_ministrys_analysts_nor_members_choose_the_peers() {
    Agency agency = Agency.onboard(port);
    int before = rows();

    for (Api other : new Api[] {new Api(port, SignedTokens.analyst()), agency.administrator()}) {
      JsonNode answer = answer(other, "RecordPeerGroup", group("mine", 5));
      assertThat(answer.path("errors").size()).isEqualTo(1);
      answer =
          answer(
              other,
              "RecordTenantTraits",
              Map.of("tenantId", agency.nodeId(), "sizeClass", "large", "decision", "QĐ 1"));
      assertThat(answer.path("errors").size()).isEqualTo(1);
    }

    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void only_a_comparison_viewer_sees_the_agencies_below_and_only_an_analyst_all() {
    Agency agency = Agency.onboard(port);
    String below = "{ comparisonBelow(periodCode: \"2026-05\", first: 1) { nodes { code } } }";
    String all = "{ comparison(periodCode: \"2026-05\", first: 1) { nodes { code } } }";

    JsonNode refused = agency.administrator().answerWithoutCorrelation(below, Map.of());
    assertThat(refused.path("data").path("comparisonBelow").isNull()).isTrue();
    assertThat(refused.toString()).contains("FORBIDDEN");
    assertThat(agency.administrator().answerWithoutCorrelation(all, Map.of()).toString())
        .contains("FORBIDDEN");
    assertThat(
            new Api(port, SignedTokens.analyst())
                .answerWithoutCorrelation(below, Map.of())
                .toString())
        .contains("FORBIDDEN");
  }

  @Test
  void the_method_is_told_in_both_languages_with_the_minima_that_hold() {
    JsonNode method =
        Agency.operator(port)
            .data("{ comparisonMethod { textVi textEn } }", Map.of())
            .path("comparisonMethod");

    assertThat(method.path("textVi").asString()).contains("dưới 5 người", "trung vị");
    assertThat(method.path("textEn").asString()).contains("fewer than 5 people", "group's median");
  }

  private static int rows() {
    return Agency.database()
        .sql(
            """
            select (select count(*) from control.peer_group)
              + (select count(*) from control.agency_traits)\
            """)
        .query(Integer.class)
        .single();
  }

  private static JsonNode payload(Api who, String act, Map<String, ?> input) {
    return answer(who, act, input)
        .path("data")
        .path(act.substring(0, 1).toLowerCase(Locale.ROOT) + act.substring(1));
  }

  private static JsonNode answer(Api who, String act, Map<String, ?> input) {
    Map<String, Object> keyed = new HashMap<>(input);
    keyed.put("requestKey", UUID.randomUUID().toString());
    return who.answerWithoutCorrelation(
        """
        mutation ($input: %1$sInput!) { %2$s(input: $input) { userErrors { code field } } }\
        """
            .formatted(act, act.substring(0, 1).toLowerCase(Locale.ROOT) + act.substring(1)),
        Map.of("input", keyed));
  }

  static Map<String, Object> group(String code, int minimum) {
    return Map.of(
        "code", code,
        "nameVi", "Nhóm thử nghiệm",
        "nameEn", "Test group",
        "kind", "OTHER",
        "minimumPeers", minimum,
        "decision", "QĐ 12/QĐ-BNV (thử nghiệm)");
  }
}
