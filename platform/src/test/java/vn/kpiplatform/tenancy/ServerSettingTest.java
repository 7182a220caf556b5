package vn.kpiplatform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kpiplatform.local.DatabaseLogin;
import vn.kpiplatform.local.LocalServers;

class ServerSettingTest {

  @Test
  void a_setting_that_will_hurt_is_named_with_its_value_and_the_reason() {
    LocalServers.postgres().createPlatformDatabase("kpi_settings");
    JdbcClient control =
        JdbcClient.create(
            LocalServers.postgres().dataSource("kpi_settings", DatabaseLogin.CONTROL));

    assertThat(CheckingServer.complaints(control))
        .contains(
            "PostgreSQL's fsync is off, it should be on: without it a power cut loses decisions"
                + " that were answered for",
            "PostgreSQL's shared_buffers is 128MB, it should be 512MB or more: the catalogue of a"
                + " thousand agencies has to fit in it",
            "PostgreSQL's wal_level is replica, it should be logical: moving an agency elsewhere"
                + " needs it, and it needs a restart")
        .noneMatch(complaint -> complaint.contains("max_locks_per_transaction"));
  }

  @Test
  void more_than_the_least_is_accepted_and_less_is_not() {
    assertThat(ServerSetting.MAX_LOCKS_PER_TRANSACTION.accepts("1024")).isTrue();
    assertThat(ServerSetting.MAX_LOCKS_PER_TRANSACTION.accepts("256")).isTrue();
    assertThat(ServerSetting.MAX_LOCKS_PER_TRANSACTION.accepts("255")).isFalse();
    assertThat(ServerSetting.RECOVERY_INIT_SYNC_METHOD.accepts("fsync")).isFalse();
  }

  @Test
  void every_setting_that_is_checked_is_explained_to_whoever_operates() throws IOException {
    String page = Files.readString(Path.of("docs/operating.md"));

    assertThat(ServerSetting.values())
        .allSatisfy(setting -> assertThat(page).contains("`" + setting.key() + "`"));
  }
}
