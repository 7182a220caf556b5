package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/**
 * What each role may not do. That those who may can, {@link AuditTest} shows with the same recipes.
 */
@PlatformTest
class RightsTest {

  /** Acts about oneself, which an officer does like everybody, and one that officers do as well. */
  private static final Set<String> OF_OFFICERS_TOO =
      Set.of(
          "acknowledgeResult",
          "proposeTask",
          "requestProduct",
          "scoreMyself",
          "setIndicatorTarget",
          "submitPetition");

  @LocalServerPort private int port;
  @Autowired private GraphQlSource source;

  @Test
  void whoever_does_not_hold_the_role_of_an_act_is_refused_and_nothing_changes() {
    BusyOffice busy = BusyOffice.build(port);
    ActsOnRecord acts = ActsOnRecord.of(busy.agency());
    Map<String, Client> everybody = everybody(busy);
    int refused = 0;
    for (RootField act : acts()) {
      Recipes.Recipe recipe = Objects.requireNonNull(Recipes.table().get(act.name()));
      Client theirs = recipe.caller().apply(busy.office());
      for (var other : everybody.entrySet()) {
        if (!other.getValue().equals(theirs) && !isAlsoFor(other.getKey(), act.name())) {
          Map<String, Object> input = recipe.variants().getFirst().apply(busy);
          JsonNode payload =
              acts.noneMore(() -> other.getValue().read(act.document(), input)).path(act.name());
          assertThat(AuditTest.refusals(payload))
              .as("%s by %s: %s", act.name(), other.getKey(), payload)
              .isNotEmpty();
          refused++;
        }
      }
    }
    assertThat(refused).isGreaterThan(3 * acts().size() - OF_OFFICERS_TOO.size());
  }

  private static boolean isAlsoFor(String role, String act) {
    return role.equals("KPI_OFFICER") && OF_OFFICERS_TOO.contains(act);
  }

  private static Map<String, Client> everybody(BusyOffice busy) {
    Office office = busy.office();
    office
        .administrator()
        .act(
            "grantRole",
            "account { id }",
            Map.of("accountId", busy.id("account of leaver"), "role", "AUDITOR"));
    Agency agency = busy.agency();
    Map<String, Client> everybody = new LinkedHashMap<>();
    everybody.put("AUDITOR", new Client(agency.member(agency.subject(agency.code() + ".leaver"))));
    everybody.put("TENANT_ADMINISTRATOR", office.administrator());
    everybody.put("KPI_OFFICER", office.officer());
    everybody.put("staff", office.staff());
    return everybody;
  }

  private List<RootField> acts() {
    return RootField.of(source.schema()).stream()
        .filter(entry -> entry.operation().equals("mutation"))
        .filter(entry -> entry.audience().equals("MEMBER"))
        .toList();
  }
}
