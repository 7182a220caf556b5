package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kpiplatform.running.Organisation.refused;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class QuarterTest {

  @LocalServerPort private int port;

  @Test
  void a_framework_that_assesses_by_quarter_opens_no_month() {
    Agency agency = Agency.onboard(port);
    Organisation organisation = Organisation.of(agency);
    String account = organisation.account(organisation.person("Q-1"), "q1");
    Organisation.done(
        organisation.administrator(),
        "grantRole",
        "account",
        Map.of("accountId", account, "role", "KPI_OFFICER"));
    OwnFramework.of(agency, "\"MONTH\"", "\"QUARTER\"");
    Api officer = organisation.member("q1");

    assertThat(refused(officer, "openPeriod", "period", Map.of("code", "2026-11")))
        .isEqualTo("PERIOD_IS_QUARTER code");
    Organisation.done(officer, "openPeriod", "period", Map.of("code", "2026-Q4"));
  }
}
