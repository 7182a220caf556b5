package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sixty agencies of three kinds, compared after each released by itself. */
@PlatformTest
class SixtyAgenciesTest {

  private static final String SELECTION =
      """
      edges { cursor }
      nodes {
        code released people suppressed peerGroup { code minimumPeers }
        mean { exact } bands { code people }
        figures { figure value { exact } people low high peers peerMedian { exact }
          differenceFromMedian { exact } percentile { exact } peerVariance { exact }
          standardScore rankFrom rankTo alike }
        fields { code isWithheld completedPercent { exact } onTimePercent { exact } }
        quality { closedAt missing validatedPercent { exact } }
        trend { periodCode revision values { figure } }
      }\
      """;

  @LocalServerPort private int port;

  @Test
  void sixty_agencies_are_placed_among_peers_of_their_kind_by_exact_figures() {
    long start = System.nanoTime();
    SixtyAgencies sixty = SixtyAgencies.release(port);
    long released = System.nanoTime();
    group(sixty, "PROVINCE");
    group(sixty, "COMMUNE");
    Api analyst = new Api(port, SignedTokens.analyst());
    List<JsonNode> rows = all(analyst, "comparison", sixty.prefix());

    assertThat(rows).hasSize(3 * SixtyAgencies.EACH);
    assertThat(rows.stream().filter(row -> !row.path("released").asBoolean()))
        .extracting(row -> row.path("code").asString())
        .containsExactly(sixty.prefix() + "-province-18", sixty.prefix() + "-province-19");
    communeWithThreeMissing(row(rows, sixty.prefix() + "-commune-03"), sixty);
    JsonNode withheld = figure(row(rows, sixty.prefix() + "-commune-09"), "SCORE");
    assertThat(withheld.path("value").path("exact").asString()).isEqualTo("837/10");
    assertThat(withheld.path("low").isNull()).isTrue();
    departmentWithoutGroup(row(rows, sixty.prefix() + "-provincial-department-03"));
    provinces(rows, sixty);
    below(sixty);
    statements(analyst);
    System.out.printf(
        "sixty agencies: released after %d s, compared after %d s%n",
        (released - start) / 1_000_000_000, (System.nanoTime() - start) / 1_000_000_000);
  }

  /**
   * The working. Scores of the ten: 83 three times, 90 seven times; their mean is 879/10. The
   * twenty communes have 90 - 7k/10 for k from 0 to 19: the median is the mean of those for 9 and
   * 10, (837/10 + 83)/2 = 1667/20; 16 lie below, so the percentile is (2*16 + 1)/40; the variance
   * of k is 20*21/12 = 35, so that of the means 35 * 49/100 = 343/20. Standard score: 91/20 over
   * the root of 343/20. Variance of the ten: (3 * 4.9^2 + 7 * 2.1^2)/9 = 343/30; the interval has
   * half the width 2.262 * root(343/300). Told apart are those for whom (7(k-3)/10)^2 exceeds
   * 2.262^2 times both errors: from number 8 on, but for number 9, whose interval is withheld.
   * There one person is in the upper band, and the spread would say that it is one or none.
   */
  private static void communeWithThreeMissing(JsonNode row, SixtyAgencies sixty) {
    JsonNode score = figure(row, "SCORE");

    assertThat(row.path("people").asInt()).isEqualTo(10);
    assertThat(row.path("mean").path("exact").asString()).isEqualTo("879/10");
    assertThat(row.path("bands").path(0).path("people").isNull()).isTrue();
    assertThat(row.path("suppressed").asBoolean()).isTrue();
    assertThat(score.path("people").asInt()).isEqualTo(10);
    assertThat(score.path("peers").asInt()).isEqualTo(20);
    assertThat(score.path("peerMedian").path("exact").asString()).isEqualTo("1667/20");
    assertThat(score.path("differenceFromMedian").path("exact").asString()).isEqualTo("91/20");
    assertThat(score.path("percentile").path("exact").asString()).isEqualTo("165/2");
    assertThat(score.path("peerVariance").path("exact").asString()).isEqualTo("343/20");
    assertThat(score.path("standardScore").asString()).isEqualTo("1.0987");
    assertThat(score.path("low").asString()).isEqualTo("85.4813");
    assertThat(score.path("high").asString()).isEqualTo("90.3187");
    assertThat(score.path("rankFrom").asInt()).isEqualTo(1);
    assertThat(score.path("rankTo").asInt()).isEqualTo(9);
    assertThat(score.path("alike").valueStream().map(JsonNode::asString))
        .contains(sixty.prefix() + "-commune-07", sixty.prefix() + "-commune-09")
        .doesNotContain(sixty.prefix() + "-commune-08", sixty.prefix() + "-commune-19");
    assertThat(figure(row, "QUANTITY").path("value").path("exact").asString()).isEqualTo("97");
    assertThat(figure(row, "ON_TIME").path("value").path("exact").asString()).isEqualTo("100");
    assertThat(figure(row, "SELF_MINUS_CONFIRMED").path("value").path("exact").asString())
        .isEqualTo("1");
    assertThat(row.path("fields").path(0).path("code").asString()).isEqualTo("culture");
    assertThat(row.path("fields").path(0).path("completedPercent").path("exact").asString())
        .isEqualTo("100");
    assertThat(row.path("fields").path(1).path("completedPercent").path("exact").asString())
        .isEqualTo("94");
    assertThat(row.path("quality").path("missing").asInt()).isZero();
    assertThat(row.path("quality").path("validatedPercent").path("exact").asString())
        .isEqualTo("100");
    assertThat(row.path("trend").path(0).path("periodCode").asString())
        .isEqualTo(SixtyAgencies.PERIOD);
  }

  private static void departmentWithoutGroup(JsonNode row) {
    assertThat(row.path("peerGroup").isNull()).isTrue();
    assertThat(row.path("mean").path("exact").asString()).isEqualTo("879/10");
    assertThat(figure(row, "SCORE").path("peers").isNull()).isTrue();
    assertThat(figure(row, "SCORE").path("rankFrom").isNull()).isTrue();
  }

  /** Seventeen show figures: two have not released, and one has too few people. */
  private static void provinces(List<JsonNode> rows, SixtyAgencies sixty) {
    JsonNode small = row(rows, sixty.prefix() + "-province-17");
    assertThat(small.path("people").asInt()).isEqualTo(4);
    assertThat(small.path("mean").isNull()).isTrue();
    assertThat(small.path("figures")).isEmpty();
    assertThat(figure(row(rows, sixty.prefix() + "-province-00"), "SCORE").path("peers").asInt())
        .isEqualTo(17);
  }

  /** A province sees its own communes, each at the same place as the ministry sees it. */
  private void below(SixtyAgencies sixty) {
    Agency province = sixty.provinces().getFirst();
    List<JsonNode> rows = all(SixtyAgencies.viewer(province), "comparisonBelow", sixty.prefix());

    assertThat(rows)
        .extracting(row -> row.path("code").asString())
        .isEqualTo(sixty.communes().subList(0, 10).stream().map(Agency::code).toList());
    JsonNode score = figure(row(rows, sixty.prefix() + "-commune-03"), "SCORE");
    assertThat(score.path("peers").asInt()).isEqualTo(20);
    assertThat(score.path("rankTo").asInt()).isEqualTo(9);
    assertThat(score.path("alike").valueStream().map(JsonNode::asString))
        .as("only those below are named")
        .allMatch(code -> code.compareTo(sixty.prefix() + "-commune-10") < 0);
    assertThat(all(SixtyAgencies.viewer(sixty.communes().getFirst()), "comparisonBelow", ""))
        .isEmpty();
  }

  private static void statements(Api analyst) {
    String document = document("comparison");
    Map<String, Object> few = Map.of("period", SixtyAgencies.PERIOD, "first", 2);
    Map<String, Object> many = Map.of("period", SixtyAgencies.PERIOD, "first", 60);
    List<String> two = Statements.inControl(analyst.post(document, few));
    HttpResponse<String> answer = analyst.post(document, many);

    assertThat(answer.body()).doesNotContain("errors");
    assertThat(Statements.inControl(answer)).isEqualTo(two);
    System.out.println("statements: comparison, 2 or 60 rows: " + two.size());
  }

  private void group(SixtyAgencies sixty, String kind) {
    Client operator = new Client(Agency.operator(port));
    operator.act(
        "recordPeerGroup",
        "peerGroup { id }",
        Map.of(
            "code",
            sixty.prefix() + "-" + kind.toLowerCase(Locale.ROOT),
            "nameVi",
            "Nhóm thử nghiệm",
            "nameEn",
            "Test group",
            "kind",
            kind,
            "sizeClass",
            sixty.prefix(),
            "minimumPeers",
            5,
            "decision",
            "Quyết định thử nghiệm"));
    (kind.equals("PROVINCE") ? sixty.provinces() : sixty.communes())
        .forEach(
            agency ->
                operator.act(
                    "recordTenantTraits",
                    "tenant { id }",
                    Map.of(
                        "tenantId", agency.nodeId(),
                        "sizeClass", sixty.prefix(),
                        "decision", "Quyết định " + UUID.randomUUID())));
  }

  private static List<JsonNode> all(Api reader, String list, String prefix) {
    List<JsonNode> rows = new ArrayList<>();
    String after = "";
    while (true) {
      Map<String, Object> variables =
          after.isEmpty()
              ? Map.of("period", SixtyAgencies.PERIOD, "first", 50)
              : Map.of("period", SixtyAgencies.PERIOD, "first", 50, "after", after);
      JsonNode page = reader.data(document(list), variables).path(list);
      page.path("nodes")
          .valueStream()
          .filter(row -> row.path("code").asString().startsWith(prefix))
          .forEach(rows::add);
      if (!page.path("pageInfo").path("hasNextPage").asBoolean()) {
        return rows;
      }
      after = page.path("pageInfo").path("endCursor").asString();
    }
  }

  private static String document(String list) {
    return """
    query ($period: PeriodCode!, $first: Int, $after: String) {
      %s(periodCode: $period, first: $first, after: $after) {
        %s pageInfo { hasNextPage endCursor }
      }
    }\
    """
        .formatted(list, SELECTION);
  }

  private static JsonNode row(List<JsonNode> rows, String code) {
    return rows.stream()
        .filter(row -> row.path("code").asString().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode figure(JsonNode row, String name) {
    return row.path("figures")
        .valueStream()
        .filter(figure -> figure.path("figure").asString().equals(name))
        .findFirst()
        .orElse(JsonMapper.shared().createObjectNode());
  }
}
