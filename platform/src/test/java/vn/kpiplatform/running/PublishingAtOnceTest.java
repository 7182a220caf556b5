package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A version is published at the very moment in which its first month is opened. */
@PlatformTest
class PublishingAtOnceTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Agency agency;
  private final Office office;
  private final String month;
  private final JsonNode proposed;

  PublishingAtOnceTest(@LocalServerPort int port) {
    agency = Agency.onboard(port);
    office =
        Office.build(
            new Client(agency.administrator()),
            agency.code(),
            user -> new Client(agency.member(agency.subject(user))));
    month = YearMonth.parse(office.period()).plusMonths(1).toString();
    office
        .administrator()
        .act(
            "grantRole",
            "account { id }",
            Map.of("accountId", office.id("account of chief"), "role", "KPI_OFFICER"));
    JsonNode started = office.officer().act("startFrameworkDraft", ClosedMonth.DRAFT, Map.of());
    JsonNode changed =
        act(
            "changeFrameworkDraft",
            started,
            Map.of("changes", List.of(Map.of("place", "/bands/good/minimum", "value", "72"))));
    proposed = act("proposeFrameworkDraft", changed, Map.of("fromPeriod", month));
  }

  @Test
  void a_month_opened_while_a_version_is_being_published_takes_that_version() throws SQLException {
    List<CompletableFuture<JsonNode>> answers =
        oneBehind("framework_version", this::publish, this::open);

    assertThat(answers).allSatisfy(one -> assertThat(refusal(one)).isEmpty());
    assertThat(number()).isEqualTo(2);
  }

  @Test
  void a_version_published_while_its_month_is_being_opened_is_refused() throws SQLException {
    List<CompletableFuture<JsonNode>> answers = oneBehind("period", this::open, this::publish);

    assertThat(refusal(answers.get(0))).isEmpty();
    assertThat(refusal(answers.get(1))).isEqualTo("PERIOD_HAS_FRAMEWORK fromPeriod");
    assertThat(number()).isEqualTo(1);
  }

  /** The first comes as far as the table, and while it waits there the second begins. */
  private List<CompletableFuture<JsonNode>> oneBehind(
      String table, Supplier<JsonNode> first, Supplier<JsonNode> second) throws SQLException {
    try (Connection holding = RowLock.connection()) {
      RowLock.update(holding, "lock table %s.%s in share mode".formatted(agency.schema(), table));
      CompletableFuture<JsonNode> one = CompletableFuture.supplyAsync(first);
      await().atMost(PATIENCE).until(() -> RowLock.waiting(holding) == 1);
      CompletableFuture<JsonNode> other = CompletableFuture.supplyAsync(second);
      await().atMost(PATIENCE).until(() -> other.isDone() || RowLock.waiting(holding) == 2);
      holding.commit();
      CompletableFuture.allOf(one, other).join();
      return List.of(one, other);
    }
  }

  private JsonNode publish() {
    return Organisation.act(
        office.chief().api(),
        "publishFrameworkDraft",
        "frameworkDraft",
        ClosedMonth.act(proposed, Map.of()));
  }

  private JsonNode open() {
    return Organisation.act(office.officer().api(), "openPeriod", "period", Map.of("code", month));
  }

  private JsonNode act(String mutation, JsonNode draft, Map<String, ?> more) {
    return office.officer().act(mutation, ClosedMonth.DRAFT, ClosedMonth.act(draft, more));
  }

  private static String refusal(CompletableFuture<JsonNode> answer) {
    JsonNode reason = answer.join().at("/userErrors/0");
    return reason.isMissingNode()
        ? ""
        : reason.path("code").asString() + " " + reason.path("field").asString();
  }

  private int number() {
    return office
        .staff()
        .read(
            "query ($c: PeriodCode!) { framework(periodCode: $c) { number } }", Map.of("c", month))
        .at("/framework/number")
        .asInt();
  }
}
