package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kpiplatform.running.Organisation.act;
import static vn.kpiplatform.running.Organisation.refused;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleTest {

  private final Agency agency;
  private final Organisation organisation;
  private final Api administrator;
  private final String root;

  PeopleTest(@LocalServerPort int port) {
    agency = Agency.onboard(port);
    organisation = Organisation.of(agency);
    administrator = organisation.administrator();
    root = organisation.root();
  }

  @Test
  void a_personnel_code_is_used_once_and_names_are_kept_in_one_unicode_form() {
    Map<String, Object> input =
        Map.of(
            "personnelCode", "N-1",
            "fullName", "  Nguye\u0302\u0303n Va\u0306n A\u0301nh ",
            "employmentKind", "PUBLIC_EMPLOYEE");
    String person =
        Organisation.done(administrator, "registerPerson", "person", input).path("id").asString();

    assertThat(read(administrator, person, "... on Person { fullName employmentKind }").toString())
        .isEqualTo("{\"fullName\":\"Nguyễn Văn Ánh\",\"employmentKind\":\"PUBLIC_EMPLOYEE\"}");
    assertThat(refused(administrator, "registerPerson", "person", input))
        .isEqualTo("TAKEN personnelCode");
  }

  @Test
  void members_see_the_directory_but_only_their_own_account() {
    String unit = organisation.unit("M1", root);
    String head = organisation.serving("M1-A", unit, "HEAD");
    String person = organisation.serving("M1-B", unit, "STAFF");
    organisation.account(head, "m1a");
    organisation.account(person, "m1b");
    Api member = organisation.member("m1b");

    JsonNode people =
        member
            .data(
                """
                query ($unit: ID!) {
                  people(first: 10, unitId: $unit) {
                    nodes {
                      personnelCode
                      posting { capacity from unit { code parent { code } head { personnelCode } }
                                position { code } }
                      superior { personnelCode }
                      account { username }
                    }
                    pageInfo { hasNextPage }
                  }
                }\
                """,
                Map.of("unit", unit))
            .path("people");

    assertThat(people.path("pageInfo").path("hasNextPage").asBoolean()).isFalse();
    JsonNode first = people.path("nodes").get(0);
    JsonNode second = people.path("nodes").get(1);
    assertThat(first.path("personnelCode").asString()).isEqualTo("M1-A");
    assertThat(first.path("account").isNull()).isTrue();
    assertThat(second.path("account").path("username").asString())
        .isEqualTo(agency.code() + ".m1b");
    assertThat(second.path("superior").path("personnelCode").asString()).isEqualTo("M1-A");
    assertThat(second.path("posting").toString())
        .isEqualTo(
            "{\"capacity\":\"STAFF\",\"from\":\"2026-01-01\",\"unit\":{\"code\":\"M1\","
                + "\"parent\":{\"code\":\"ROOT\"},\"head\":{\"personnelCode\":\"M1-A\"}},"
                + "\"position\":{\"code\":\"CV\"}}");
    assertThat(
            member
                .data("{ me { person { personnelCode } } }", Map.of())
                .path("me")
                .path("person")
                .path("personnelCode")
                .asString())
        .isEqualTo("M1-B");
  }

  @Test
  void a_person_has_one_account_until_it_ends() {
    String person = organisation.person("A-1");
    String account = organisation.account(person, "a1");
    Map<String, Object> again =
        Map.of("personId", person, "username", agency.code() + ".a2", "email", "a2@example.vn");

    assertThat(refused(administrator, "giveAccount", "person", again))
        .isEqualTo("ACCOUNT_HELD personId");
    Organisation.done(administrator, "endAccount", "account", Map.of("accountId", account));
    Organisation.done(administrator, "giveAccount", "person", again);
  }

  @Test
  void only_the_administrator_keeps_units_people_and_accounts() {
    String unit = organisation.unit("F1", root);
    String person = organisation.serving("F1-P", unit, "HEAD");
    organisation.account(person, "f1");
    Api member = organisation.member("f1");
    Map<String, Map<String, Object>> acts =
        Map.of(
            "createUnit unit",
            Map.of("code", "F2", "nameVi", "F2", "parentId", root, "validFrom", "2026-01-01"),
            "closeUnit unit",
            closing(unit, "2026-12-31", 0),
            "createPosition position",
            Map.of("code", "F", "name", "F"),
            "registerPerson person",
            Map.of("personnelCode", "F3", "fullName", "F3", "employmentKind", "CADRE"),
            "postPerson person",
            organisation.posting(person, unit, "STAFF", "2026-02-01"),
            "giveAccount person",
            Map.of("personId", person, "username", "f.two", "email", "f2@example.vn"));

    acts.forEach(
        (act, input) -> {
          List<String> names = List.of(act.split(" "));
          assertThat(refused(member, names.get(0), names.get(1), input))
              .as(act)
              .isEqualTo("FORBIDDEN ");
        });
  }

  @Test
  void lists_are_paged_forwards_and_backwards_in_the_order_of_codes() {
    Organisation other = Organisation.of(Agency.onboard(agency.port()));
    for (String code : List.of("c", "a", "d", "b")) {
      other.person(code);
    }

    JsonNode head = people(other, "first: 3");
    assertThat(codes(head)).containsExactly("a", "b", "c");
    assertThat(head.path("pageInfo").path("hasNextPage").asBoolean()).isTrue();
    String end = head.path("pageInfo").path("endCursor").asString();
    JsonNode tail = people(other, "first: 3, after: \"" + end + "\"");
    assertThat(codes(tail)).containsExactly("d");
    assertThat(tail.path("pageInfo").path("hasNextPage").asBoolean()).isFalse();
    assertThat(codes(people(other, "last: 2"))).containsExactly("c", "d");
    assertThat(codes(people(other, "last: 2, before: \"" + end + "\""))).containsExactly("a", "b");
  }

  private static Map<String, Object> closing(String unit, String lastDay, int version) {
    return Map.of("unitId", unit, "validTo", lastDay, "expectedVersion", version);
  }

  private static JsonNode people(Organisation organisation, String part) {
    return organisation
        .administrator()
        .data(
            "{ people(%s) { nodes { personnelCode } pageInfo { hasNextPage endCursor } } }"
                .formatted(part),
            Map.of())
        .path("people");
  }

  private static List<String> codes(JsonNode people) {
    return people
        .path("nodes")
        .valueStream()
        .map(person -> person.path("personnelCode").asString())
        .toList();
  }

  private static JsonNode read(Api api, String id, String fields) {
    return api.data("query ($id: ID!) { node(id: $id) { %s } }".formatted(fields), Map.of("id", id))
        .path("node");
  }
}
