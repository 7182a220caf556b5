package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.tenancy.Tenancy;

/** What the ministry sees, by rows that agencies published. */
@PlatformTest
class ComparisonTest {

  private static final String NOBODY =
      """
      {"groups": [], "bands": [], "axes": {}, "fields": [],
       "score": {"people": 0, "fewest": 0, "sum": "0", "squares": "0"},
       "selfLessConfirmed": {"people": 0, "fewest": 0, "sum": "0", "squares": "0"},
       "outputs": {"people": 0, "submitted": 0, "onTime": 0, "returned": 0, "validated": 0}}\
      """;
  private static final String SUSPEND =
      """
      mutation ($input: SuspendTenantInput!) {
        suspendTenant(input: $input) { userErrors { code } }
      }\
      """;

  @LocalServerPort private int port;
  @Autowired private Tenancy tenancy;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  @Test
  void a_suspended_agency_stays_in_the_comparison_of_what_it_had_released() {
    Agency agency = Agency.onboard(port);
    publish(agency);

    JsonNode before = row(agency, "2026-03");
    suspend(agency);

    assertThat(before.path("released").asBoolean()).isTrue();
    assertThat(before.path("releasedAt").asString()).isEqualTo("2026-04-02T08:00:00.000+07:00");
    assertThat(row(agency, "2026-03")).isEqualTo(before);
    assertThat(row(agency, "2026-04").isMissingNode()).isTrue();
  }

  private void publish(Agency agency) {
    tenancy.in(
        tenancy.find(agency.id()).orElseThrow(),
        () ->
            transaction.execute(
                status ->
                    jdbc.sql(
                            """
                            insert into control.published_result
                              (period_code, period_type, published_at, figures)
                            values ('2026-03', 'MONTH', '2026-04-02T01:00:00Z', ?::jsonb)\
                            """)
                        .param(NOBODY)
                        .update()));
  }

  private void suspend(Agency agency) {
    JsonNode payload =
        Agency.operator(port)
            .data(
                SUSPEND,
                Map.of(
                    "input",
                    Map.of(
                        "requestKey", UUID.randomUUID().toString(), "tenantId", agency.nodeId())))
            .path("suspendTenant");
    assertThat(payload.path("userErrors")).isEmpty();
  }

  private JsonNode row(Agency agency, String period) {
    return new ComparedAgencies(new Api(port, SignedTokens.analyst()))
        .row(agency.code(), period, "released releasedAt people");
  }
}
