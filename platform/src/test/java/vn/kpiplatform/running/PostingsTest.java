package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kpiplatform.running.Organisation.act;
import static vn.kpiplatform.running.Organisation.refused;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostingsTest {

  private final Agency agency;
  private final Organisation organisation;
  private final Api administrator;
  private final String root;

  PostingsTest(@LocalServerPort int port) {
    agency = Agency.onboard(port);
    organisation = Organisation.of(agency);
    administrator = organisation.administrator();
    root = organisation.root();
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

  private String heading(String person, String unit, String from) {
    return refused(
        administrator, "postPerson", "person", organisation.posting(person, unit, "HEAD", from));
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
