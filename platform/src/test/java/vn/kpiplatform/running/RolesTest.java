package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kpiplatform.running.Organisation.refused;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesTest {

  private final Organisation organisation;
  private final Api administrator;

  RolesTest(@LocalServerPort int port) {
    organisation = Organisation.of(Agency.onboard(port));
    administrator = organisation.administrator();
  }

  @Test
  void a_role_is_held_once_and_ends_only_where_it_is_held() {
    String account = organisation.account(organisation.person("R-1"), "r1");
    Map<String, String> role = Map.of("accountId", account, "role", "KPI_OFFICER");

    assertThat(refused(administrator, "endRole", "account", role)).isEqualTo("ROLE_NOT_HELD role");
    Organisation.done(administrator, "grantRole", "account", role);
    assertThat(refused(administrator, "grantRole", "account", role)).isEqualTo("ROLE_HELD role");
    Organisation.done(administrator, "endRole", "account", role);
    assertThat(refused(administrator, "endRole", "account", role)).isEqualTo("ROLE_NOT_HELD role");
  }

  @Test
  void nobody_changes_their_own_account() {
    String own = administrator.data("{ me { id } }", Map.of()).at("/me/id").asString();
    Map<String, String> role = Map.of("accountId", own, "role", "KPI_OFFICER");

    assertThat(refused(administrator, "grantRole", "account", role))
        .isEqualTo("OWN_ACCOUNT accountId");
    assertThat(refused(administrator, "endAccount", "account", Map.of("accountId", own)))
        .isEqualTo("OWN_ACCOUNT accountId");
    assertThat(administrator.data("{ me { roles } }", Map.of()).at("/me/roles").toString())
        .isEqualTo("[\"TENANT_ADMINISTRATOR\"]");
  }
}
