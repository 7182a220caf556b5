package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/** Whatever changes something is on record, once, with its author and its input. */
@PlatformTest
class AuditTest {

  @LocalServerPort private int port;
  @Autowired private GraphQlSource source;

  @Test
  void every_mutation_of_a_member_is_on_record_once_and_a_refused_one_is_not() {
    BusyOffice busy = BusyOffice.build(port);
    ActsOnRecord acts = ActsOnRecord.of(busy.agency());
    Client nobody = new Client(busy.agency().member("nobody-we-know"));
    int recorded = 0;
    for (RootField mutation : mutations("MEMBER")) {
      Recipes.Recipe recipe = Objects.requireNonNull(Recipes.table().get(mutation.name()));
      for (var variables : recipe.variants()) {
        Map<String, Object> input = variables.apply(busy);
        acts.noneMore(() -> refused(nobody, mutation, input));
        acts.oneMore(
            mutation.name(),
            () -> succeeded(recipe.caller().apply(busy.office()), mutation, input));
        acts.noneMore(() -> succeeded(recipe.caller().apply(busy.office()), mutation, input));
        recorded++;
      }
    }
    assertThat(recorded).isGreaterThanOrEqualTo(mutations("MEMBER").size()).isGreaterThan(15);
  }

  @Test
  void what_operators_do_is_on_record_outside_the_agencies() {
    Agency agency = Agency.onboard(port);
    ActsOnRecord acts = ActsOnRecord.ofOperators();
    Client operator = new Client(Agency.operator(port));
    Map<String, Object> tenant = Map.of("tenantId", agency.nodeId());

    acts.oneMore("suspendTenant", () -> operator.act("suspendTenant", "tenant { state }", tenant));
    acts.noneMore(() -> operator.refusal("suspendTenant", "tenant { state }", tenant));
    acts.oneMore("resumeTenant", () -> operator.act("resumeTenant", "tenant { state }", tenant));
    acts.oneMore(
        "onboardTenant",
        () ->
            operator.act(
                "onboardTenant",
                "tenant { id }",
                Agency.input("agency-" + UUID.randomUUID().toString().substring(0, 8))));
    acts.oneMore(
        "recordPeerGroup",
        () ->
            operator.act("recordPeerGroup", "peerGroup { code }", PeerGroupsTest.group("aud", 5)));
    acts.oneMore(
        "recordTenantTraits",
        () ->
            operator.act(
                "recordTenantTraits",
                "tenant { id }",
                Map.of("tenantId", agency.nodeId(), "sizeClass", "large", "decision", "QĐ 1")));
    assertThat(mutations("OPERATOR").stream().map(RootField::name))
        .containsExactlyInAnyOrder(
            "suspendTenant",
            "resumeTenant",
            "onboardTenant",
            "recordPeerGroup",
            "recordTenantTraits");
  }

  @Test
  void an_entry_names_its_author_its_moment_and_its_input() {
    Agency agency = Agency.onboard(port);
    String key = UUID.randomUUID().toString();

    new Client(agency.administrator())
        .act(
            "createPosition",
            "position { id }",
            Map.of("requestKey", key, "code", "TP", "name", "Trưởng phòng"));

    List<String> entries =
        Agency.database()
            .sql(
                """
                select a.username || ' ' || e.operation || ' ' || (e.input ->> 'name')
                       || ' ' || (e.at between now() - interval '1 minute' and now())
                from %1$s.act e join %1$s.account a on a.id::text = e.actor
                where e.request_key = ?\
                """
                    .formatted(agency.schema()))
            .param(key)
            .query((row, n) -> row.getString(1))
            .list();
    assertThat(entries).containsExactly(agency.code() + ".admin createPosition Trưởng phòng true");
  }

  private List<RootField> mutations(String audience) {
    List<String> table = List.copyOf(Recipes.table().keySet());
    return RootField.of(source.schema()).stream()
        .filter(entry -> entry.operation().equals("mutation"))
        .filter(entry -> entry.audience().equals(audience))
        .sorted(Comparator.comparingInt(entry -> table.indexOf(entry.name())))
        .toList();
  }

  private static JsonNode succeeded(
      Client caller, RootField mutation, Map<String, Object> variables) {
    JsonNode payload = caller.read(mutation.document(), variables).path(mutation.name());
    assertThat(refusals(payload)).as("%s: %s", mutation.name(), payload).isEmpty();
    return payload;
  }

  private static JsonNode refused(
      Client caller, RootField mutation, Map<String, Object> variables) {
    JsonNode payload = caller.read(mutation.document(), variables).path(mutation.name());
    assertThat(refusals(payload)).as("%s: %s", mutation.name(), payload).contains("FORBIDDEN");
    return payload;
  }

  /** The codes of all refusals; acts that are done together have one of their own each. */
  static List<String> refusals(JsonNode payload) {
    return payload.findValues("userErrors").stream()
        .flatMap(JsonNode::valueStream)
        .map(refusal -> refusal.path("code").asString())
        .toList();
  }
}
