package vn.kpiplatform.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import vn.kpiplatform.local.LocalServers;

/** What the changelogs make of PostgreSQL, read back from its catalogue. */
class TenantSchemaTest {

  private static final String DATABASE = "house";
  private static final Path CHANGELOGS = Path.of("src/main/resources/db/tenant");
  private static final Path VIOLATING_CHANGELOGS = Path.of("src/test/resources/house/tables");
  private static final Map<String, List<String>> VIOLATING_ARROWS =
      Map.of("audit", List.of(), "identity", List.of("audit"), "work", List.of("identity"));

  private static TenantSchema schema;
  private static TenantSchema violating;

  @BeforeAll
  static void both_schemas_stand_in_one_database() throws IOException {
    LocalServers.postgres().createPlatformDatabase(DATABASE);
    DataSource superuser = LocalServers.postgres().superuser(DATABASE);
    schema =
        TenantSchema.made(
            superuser,
            "image_tenant",
            new ClassPathResource("db/tenant/image.sql").getContentAsString(StandardCharsets.UTF_8),
            CHANGELOGS);
    violating =
        TenantSchema.made(
            superuser,
            "violating_tenant",
            String.join("\n", TenantSchema.changelogs(VIOLATING_CHANGELOGS).values())
                .replace("${tenant}", "violating_tenant"),
            VIOLATING_CHANGELOGS);
  }

  @Test
  void the_schema_holds_the_tables_of_all_changelogs() {
    assertThat(schema.tables().stream().map(TenantSchema.Table::name))
        .containsExactlyInAnyOrderElementsOf(schema.owners().keySet())
        .contains("act", "account", "role_grant");
  }

  @Test
  void every_table_has_a_key_survives_a_crash_and_belongs_to_a_module() {
    assertKept(TableRules.movable(schema), 15);
    assertThat(TableRules.movable(violating).faults())
        .containsExactly(
            "draft has no primary key", "draft does not survive a crash", "stray is of no module");
  }

  @Test
  void no_rule_hides_in_a_trigger() {
    assertKept(TableRules.withoutTriggers(schema), 15);
    assertThat(TableRules.withoutTriggers(violating).faults())
        .containsExactly("task_rule is a trigger");
  }

  @Test
  void references_stay_in_the_agency_and_follow_the_modules_arrows() {
    assertKept(TableRules.referencesFollow(schema, House.platform().arrows()), 20);
    assertThat(TableRules.referencesFollow(violating, VIOLATING_ARROWS).faults())
        .containsExactly(
            "account_last_task leads from identity up to work", "task_outside leaves the agency");
  }

  @Test
  void an_agency_deletes_nothing_and_its_acts_never_change() {
    assertKept(TableRules.granted(schema), 15);
    assertThat(TableRules.granted(violating).faults())
        .containsExactlyInAnyOrder(
            "account grants SELECT to everybody",
            "act grants UPDATE to violating_tenant",
            "draft cannot be read and written",
            "task grants DELETE to violating_tenant",
            "task grants UPDATE to kpi_control");
  }

  @Test
  void an_agency_has_few_tables() {
    assertKept(TableRules.few(schema, TableRules.TABLES, TableRules.TABLES_OF_A_MODULE), 15);
    assertThat(TableRules.few(violating, 4, 1).faults())
        .containsExactly("5 tables, where 4 are allowed", "work has 2 tables");
  }

  private static void assertKept(Seen seen, int atLeast) {
    assertThat(seen.faults()).isEmpty();
    assertThat(seen.things()).isGreaterThanOrEqualTo(atLeast);
  }
}
