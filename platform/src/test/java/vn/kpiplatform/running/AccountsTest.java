package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.OrganizationsResource;
import org.keycloak.representations.idm.MemberRepresentation;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.local.LocalRealm;
import vn.kpiplatform.local.LocalServers;

@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Agency agency;
  private final Organisation organisation;
  private final Api administrator;

  AccountsTest(@LocalServerPort int port) {
    agency = Agency.onboard(port);
    organisation = Organisation.of(agency);
    administrator = organisation.administrator();
  }

  @Test
  void an_account_that_has_ended_is_replaced_under_the_same_name() {
    String person = organisation.person("R-1");
    String first = organisation.account(person, "r1");
    Api member = organisation.member("r1");
    end(first);
    assertThat(member.answer("{ me { id } }", Map.of()).path("errors")).isNotEmpty();

    String second = organisation.account(person, "r1");

    await().atMost(PATIENCE).until(() -> account(second).path("connected").asBoolean());
    assertThat(member.data("{ me { id } }", Map.of()).at("/me/id").asString()).isEqualTo(second);
  }

  @Test
  void a_login_of_another_address_is_not_taken_over_and_the_administrator_is_told() {
    String account = organisation.account(organisation.person("L-1"), "l1");
    organisation.member("l1");
    end(account);
    String other = organisation.person("L-2");
    Organisation.done(administrator, "giveAccount", "person", giving(other, "l1", "l2"));

    String opened = accountOf(other);
    await().atMost(PATIENCE).until(() -> !account(opened).path("failure").isNull());
    assertThat(account(opened).path("failure").asString()).isEqualTo("LOGIN_HAS_ANOTHER_EMAIL");
    assertThat(account(opened).path("connected").asBoolean()).isFalse();
  }

  @Test
  void a_name_and_an_address_are_used_by_one_live_account() {
    String account = organisation.account(organisation.person("T-1"), "t1");
    String other = organisation.person("T-2");

    assertThat(
            Organisation.refused(administrator, "giveAccount", "person", giving(other, "t1", "t2")))
        .isEqualTo("TAKEN username");
    assertThat(
            Organisation.refused(administrator, "giveAccount", "person", giving(other, "t2", "T1")))
        .isEqualTo("TAKEN email");
    end(account);
    Organisation.done(administrator, "giveAccount", "person", giving(other, "t2", "t1"));
  }

  @Test
  void an_account_that_ends_while_it_is_connected_is_no_member_afterwards() throws SQLException {
    String account = organisation.account(organisation.person("E-1"), "e1");
    organisation.member("e1");
    String subject = agency.subject(agency.code() + ".e1");
    assertThat(members()).contains(subject);

    try (Connection ending = RowLock.connection()) {
      RowLock.update(
          ending,
          "update %s.account set ended_at = now(), version = version + 1 where id = '%s'"
              .formatted(agency.schema(), Organisation.row(account)));
      Agency.database()
          .sql(
              """
              insert into control.outbox (tenant_schema, kind, subject)
              values (?, 'connect-account', ?)\
              """)
          .params(agency.schema(), Organisation.row(account))
          .update();
      await().atMost(PATIENCE).until(() -> RowLock.waiting(ending) == 1);
      ending.commit();
    }

    await().atMost(PATIENCE).until(() -> !members().contains(subject));
  }

  /** The logins that are members of the agency's organisation. */
  private List<String> members() {
    try (Keycloak keycloak = LocalServers.keycloak().administrator()) {
      OrganizationsResource organisations = keycloak.realm(LocalRealm.NAME).organizations();
      String id = organisations.searchByAttribute("tenant_id:" + agency.id()).getFirst().getId();
      return organisations.get(id).members().list(0, 100).stream()
          .map(MemberRepresentation::getId)
          .toList();
    }
  }

  @Test
  void of_two_administrators_who_end_each_other_at_once_one_stays() throws SQLException {
    assertThat(endingEachOther("endAccount", Map.of()))
        .containsExactlyInAnyOrder("", "LAST_ADMINISTRATOR accountId");
  }

  @Test
  void of_two_administrators_who_end_each_others_role_at_once_one_stays() throws SQLException {
    assertThat(endingEachOther("endRole", Map.of("role", "TENANT_ADMINISTRATOR")))
        .containsExactlyInAnyOrder("", "LAST_ADMINISTRATOR accountId");
  }

  @Test
  void of_equal_grants_at_once_one_is_made_and_the_other_is_told() throws SQLException {
    String account = organisation.account(organisation.person("G-1"), "g1");
    Map<String, Object> role = Map.of("role", "KPI_OFFICER");

    List<CompletableFuture<JsonNode>> answers;
    try (Connection holding = RowLock.connection()) {
      RowLock.update(
          holding,
          "select id from %s.account where id = '%s' for update"
              .formatted(agency.schema(), Organisation.row(account)));
      answers =
          List.of(
              at(administrator, "grantRole", account, role),
              at(administrator, "grantRole", account, role));
      await().atMost(PATIENCE).until(() -> RowLock.waiting(holding) == 2);
      holding.commit();
    }

    assertThat(answers.stream().map(CompletableFuture::join))
        .extracting(answer -> answer.at("/userErrors/0/code").asString(""))
        .containsExactlyInAnyOrder("", "ROLE_HELD");
  }

  /** Two administrators of an agency of their own; what the two are told. */
  private List<String> endingEachOther(String act, Map<String, Object> more) throws SQLException {
    Agency place = Agency.onboard(agency.port());
    Organisation pair = Organisation.of(place);
    String second = pair.account(pair.person("B"), "b");
    Organisation.done(
        pair.administrator(),
        "grantRole",
        "account",
        Map.of("accountId", second, "role", "TENANT_ADMINISTRATOR"));
    Api other = pair.member("b");
    String first = pair.administrator().data("{ me { id } }", Map.of()).at("/me/id").asString();

    List<CompletableFuture<JsonNode>> answers;
    try (Connection holding = RowLock.connection()) {
      RowLock.update(holding, "select id from %s.account for update".formatted(place.schema()));
      RowLock.update(holding, "select id from %s.role_grant for update".formatted(place.schema()));
      answers = List.of(at(pair.administrator(), act, second, more), at(other, act, first, more));
      await().atMost(PATIENCE).until(() -> RowLock.waiting(holding) == 2);
      holding.commit();
    }
    return answers.stream()
        .map(CompletableFuture::join)
        .map(
            answer ->
                (answer.at("/userErrors/0/code").asString("")
                        + " "
                        + answer.at("/userErrors/0/field").asString(""))
                    .strip())
        .toList();
  }

  private static CompletableFuture<JsonNode> at(
      Api who, String act, String account, Map<String, Object> more) {
    Map<String, Object> input = new HashMap<>(more);
    input.put("accountId", account);
    return CompletableFuture.supplyAsync(() -> Organisation.act(who, act, "account", input));
  }

  private Map<String, Object> giving(String person, String name, String mailbox) {
    return Map.of(
        "personId", person,
        "username", agency.code() + "." + name,
        "email", agency.code() + "." + mailbox + "@example.vn");
  }

  private void end(String account) {
    Organisation.done(administrator, "endAccount", "account", Map.of("accountId", account));
  }

  private JsonNode account(String id) {
    return administrator
        .data(
            "query ($id: ID!) { node(id: $id) { ... on Account { connected failure } } }",
            Map.of("id", id))
        .path("node");
  }

  private String accountOf(String person) {
    return administrator
        .data(
            "query ($id: ID!) { node(id: $id) { ... on Person { account { id } } } }",
            Map.of("id", person))
        .at("/node/account/id")
        .asString();
  }
}
