package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kpiplatform.running.Organisation.act;
import static vn.kpiplatform.running.Organisation.refused;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrganisationTest {

  private final Agency agency;
  private final Organisation organisation;
  private final Api administrator;
  private final String root;

  OrganisationTest(@LocalServerPort int port) {
    agency = Agency.onboard(port);
    organisation = Organisation.of(agency);
    administrator = organisation.administrator();
    root = organisation.root();
  }

  @Test
  void an_agency_has_one_root() {
    Map<String, Object> second =
        Map.of("code", "ROOT-2", "nameVi", "Gốc thứ hai", "validFrom", "2026-01-01");

    assertThat(refused(administrator, "createUnit", "unit", second))
        .isEqualTo("ROOT_UNIT parentId");
    assertThat(refused(administrator, "closeUnit", "unit", closing(root, "2026-12-31", 0)))
        .isEqualTo("ROOT_UNIT unitId");
  }

  @Test
  void of_several_roots_created_at_once_one_is_made_and_the_others_are_told() {
    Api other = Agency.onboard(agency.port()).administrator();

    List<String> answers =
        IntStream.range(0, 4)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> root(other, "ROOT-" + i)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers)
        .containsExactlyInAnyOrder(
            "[]", "ROOT_UNIT parentId", "ROOT_UNIT parentId", "ROOT_UNIT parentId");
  }

  private static String root(Api api, String code) {
    JsonNode errors =
        act(
                api,
                "createUnit",
                "unit",
                Map.of("code", code, "nameVi", "Gốc " + code, "validFrom", "2026-01-01"))
            .path("userErrors");
    return errors.isEmpty()
        ? "[]"
        : errors.at("/0/code").asString() + " " + errors.at("/0/field").asString();
  }

  @Test
  void a_units_code_is_its_own_and_its_parent_exists_and_lasts() {
    String unit = organisation.unit("U1", root);
    Map<String, Object> input =
        Map.of("code", "U1", "nameVi", "Trùng mã", "parentId", root, "validFrom", "2026-01-01");

    assertThat(refused(administrator, "createUnit", "unit", input)).isEqualTo("TAKEN code");
    assertThat(refused(administrator, "createUnit", "unit", with(input, "code", "mã sai")))
        .isEqualTo("MALFORMED code");
    Map<String, Object> child = with(with(input, "code", "U1-1"), "parentId", unit);
    assertThat(refused(administrator, "createUnit", "unit", with(child, "validFrom", "2025-12-31")))
        .isEqualTo("UNIT_NOT_VALID parentId");
    assertThat(
            refused(
                administrator,
                "createUnit",
                "unit",
                with(child, "parentId", organisation.person("U1-P"))))
        .isEqualTo("NOT_FOUND parentId");
  }

  @Test
  void two_who_create_the_same_at_once_get_it_once_and_one_is_told() {
    Map<String, Object> input =
        Map.of("code", "TWIN", "nameVi", "Đơn vị đôi", "parentId", root, "validFrom", "2026-01-01");
    String document =
        """
        mutation ($input: CreateUnitInput!) {
          createUnit(input: $input) { unit { code } userErrors { code field } }
        }\
        """;

    List<String> answers =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            administrator
                                .data(
                                    document,
                                    Map.of(
                                        "input",
                                        with(input, "requestKey", UUID.randomUUID().toString())))
                                .path("createUnit")
                                .toString()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();

    String taken = "{\"unit\":null,\"userErrors\":[{\"code\":\"TAKEN\",\"field\":\"code\"}]}";
    assertThat(answers)
        .containsExactlyInAnyOrder(
            "{\"unit\":{\"code\":\"TWIN\"},\"userErrors\":[]}", taken, taken, taken);
  }

  @Test
  void a_unit_closes_when_nobody_serves_there_and_nothing_lies_below_it() {
    String unit = organisation.unit("C1", root);
    String below = organisation.unit("C1-1", unit);
    String person = organisation.serving("C1-P", below, "STAFF");

    assertThat(refused(administrator, "closeUnit", "unit", closing(unit, "2026-06-30", 0)))
        .isEqualTo("UNIT_HAS_UNITS unitId");
    assertThat(refused(administrator, "closeUnit", "unit", closing(below, "2026-06-30", 0)))
        .isEqualTo("UNIT_HAS_PEOPLE unitId");
    organisation.post(person, unit, "STAFF", "2026-07-01");
    Organisation.done(administrator, "closeUnit", "unit", closing(below, "2026-06-30", 0));
    assertThat(refused(administrator, "closeUnit", "unit", closing(below, "2026-06-30", 0)))
        .isEqualTo("STALE_VERSION expectedVersion");
    assertThat(refused(administrator, "closeUnit", "unit", closing(below, "2026-07-31", 1)))
        .isEqualTo("UNIT_NOT_VALID unitId");
    assertThat(
            refused(
                administrator,
                "postPerson",
                "person",
                organisation.posting(person, below, "STAFF", "2026-08-01")))
        .isEqualTo("UNIT_NOT_VALID unitId");
  }

  @Test
  void a_unit_has_one_head_at_a_time() {
    String unit = organisation.unit("H1", root);
    String elsewhere = organisation.unit("H2", root);
    String head = organisation.serving("H1-A", unit, "HEAD");
    String next = organisation.serving("H1-B", unit, "STAFF");

    assertThat(heading(next, unit, "2026-04-01")).isEqualTo("HEAD_HELD capacity");
    organisation.post(head, elsewhere, "STAFF", "2026-04-01");
    assertThat(heading(next, unit, "2026-03-31")).isEqualTo("HEAD_HELD capacity");
    organisation.post(next, unit, "HEAD", "2026-04-01");
  }

  @Test
  void a_head_may_be_posted_anew_to_the_same_unit() {
    String unit = organisation.unit("H3", root);
    String head = organisation.serving("H3-A", unit, "HEAD");

    organisation.post(head, unit, "HEAD", "2026-05-01");
  }

  @Test
  void a_posting_starts_no_earlier_than_the_one_before_and_names_things_that_exist() {
    String unit = organisation.unit("T1", root);
    String person = organisation.serving("T1-P", unit, "STAFF");
    Map<String, Object> posting = organisation.posting(person, unit, "STAFF", "2026-02-01");

    organisation.post(person, unit, "STAFF", "2026-03-01");
    assertThat(refused(administrator, "postPerson", "person", posting))
        .isEqualTo("DAY_TOO_EARLY from");
    assertThat(refused(administrator, "postPerson", "person", with(posting, "unitId", person)))
        .isEqualTo("NOT_FOUND unitId");
    assertThat(refused(administrator, "postPerson", "person", with(posting, "personId", unit)))
        .isEqualTo("NOT_FOUND personId");
    assertThat(refused(administrator, "postPerson", "person", with(posting, "positionId", unit)))
        .isEqualTo("NOT_FOUND positionId");
  }

  @Test
  void a_head_who_retires_is_passed_over_and_no_longer_counted_after_the_last_day() {
    String above = organisation.unit("E1", root);
    String unit = organisation.unit("E1-1", above);
    String chief = organisation.serving("E1-A", above, "HEAD");
    String head = organisation.serving("E1-B", unit, "HEAD");
    String staff = organisation.serving("E1-C", unit, "STAFF");
    String superior = "... on Person { superior { id } }";
    Map<String, Object> ending = Map.of("personId", head, "lastDay", "2026-02-28");

    assertThat(read(administrator, staff, superior).at("/superior/id").asString()).isEqualTo(head);
    assertThat(
            refused(administrator, "endPosting", "person", with(ending, "lastDay", "2025-12-31")))
        .isEqualTo("DAY_TOO_EARLY lastDay");
    Organisation.done(administrator, "endPosting", "person", ending);

    assertThat(read(administrator, staff, superior).at("/superior/id").asString()).isEqualTo(chief);
    JsonNode serving =
        administrator.data(
            "query ($unit: ID!) { people(first: 9, unitId: $unit) { nodes { personnelCode } } }",
            Map.of("unit", unit));
    assertThat(codes(serving.path("people"))).containsExactly("E1-C");
    assertThat(refused(administrator, "endPosting", "person", ending))
        .isEqualTo("NOT_POSTED personId");
    assertThat(heading(staff, unit, "2026-02-28")).isEqualTo("HEAD_HELD capacity");
    organisation.post(staff, unit, "HEAD", "2026-03-01");
  }

  @Test
  void who_has_left_may_be_posted_again_from_the_next_day_on() {
    String unit = organisation.unit("E2", root);
    String person = organisation.serving("E2-A", unit, "STAFF");
    Organisation.done(
        administrator, "endPosting", "person", Map.of("personId", person, "lastDay", "2026-02-28"));

    Map<String, Object> again = organisation.posting(person, unit, "STAFF", "2026-02-28");
    assertThat(refused(administrator, "postPerson", "person", again))
        .isEqualTo("DAY_TOO_EARLY from");
    organisation.post(person, unit, "STAFF", "2026-03-01");
  }

  @Test
  void nobody_posts_themselves_or_ends_their_own_posting() {
    String unit = organisation.unit("E3", root);
    String person = organisation.serving("E3-A", unit, "STAFF");
    String account = organisation.account(person, "e3a");
    Organisation.done(
        administrator,
        "grantRole",
        "account",
        Map.of("accountId", account, "role", "TENANT_ADMINISTRATOR"));
    Api self = organisation.member("e3a");

    assertThat(
            refused(
                self,
                "postPerson",
                "person",
                organisation.posting(person, unit, "HEAD", "2026-02-01")))
        .isEqualTo("OWN_POSTING personId");
    assertThat(
            refused(
                self, "endPosting", "person", Map.of("personId", person, "lastDay", "2026-02-28")))
        .isEqualTo("OWN_POSTING personId");
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
  void the_same_request_key_posts_once() {
    String unit = organisation.unit("K1", root);
    String person = organisation.person("K1-P");
    Map<String, Object> posting =
        with(
            organisation.posting(person, unit, "STAFF", "2026-02-01"),
            "requestKey",
            UUID.randomUUID().toString());

    JsonNode once = act(administrator, "postPerson", "person", posting);
    assertThat(act(administrator, "postPerson", "person", posting)).isEqualTo(once);
    assertThat(
            Agency.database()
                .sql(
                    "select count(*) from %s.posting where person_id = ?"
                        .formatted(agency.schema()))
                .param(Organisation.row(person))
                .query(Integer.class)
                .single())
        .isEqualTo(1);
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

  private String heading(String person, String unit, String from) {
    return refused(
        administrator, "postPerson", "person", organisation.posting(person, unit, "HEAD", from));
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

  private static Map<String, Object> with(Map<String, Object> input, String field, Object value) {
    Map<String, Object> changed = new HashMap<>(input);
    changed.put(field, value);
    return changed;
  }
}
