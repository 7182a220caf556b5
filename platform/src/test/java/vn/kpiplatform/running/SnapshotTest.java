package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One operation sees one moment, on one connection, and cannot write while it reads. */
@PlatformTest
class SnapshotTest {

  private static final String SNAPSHOT =
      "set transaction isolation level repeatable read, read only";
  private static final String UNITS =
      "{ units(first: 9) { nodes { code nameVi parent { code nameVi } } } }";

  /** Of the statement that reads the units above, after the page of units was read. */
  private static final String SECOND_LEVEL = "where id = any(";

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;

  @Test
  void a_query_is_one_transaction_on_one_connection() {
    Statements.Cost cost = cost(tree().administrator(), UNITS);

    assertThat(cost.checkouts()).isEqualTo(1);
    assertThat(cost.rollbacks()).isEqualTo(1);
    assertThat(cost.commits()).isZero();
    assertThat(cost.statements()).hasSizeGreaterThan(2);
    assertThat(cost.statements().getFirst()).startsWith(SNAPSHOT);
    assertThat(cost.statements()).filteredOn(sql -> sql.contains("set_config")).hasSize(1);
  }

  @Test
  void the_database_itself_holds_a_query_to_one_moment_and_to_reading() {
    Agency agency = tree();
    List<String> told = new ArrayList<>();
    Statements.interruptOnce(
        SECOND_LEVEL,
        connection -> {
          told.add(show(connection, "transaction_isolation"));
          told.add(show(connection, "transaction_read_only"));
          told.add(show(connection, "role"));
        });

    agency.administrator().data(UNITS, Map.of());

    assertThat(told).containsExactly("repeatable read", "on", agency.schema());
  }

  @Test
  void what_others_commit_between_two_levels_of_a_query_is_not_seen() {
    Agency agency = tree();
    Statements.interruptOnce(SECOND_LEVEL, connection -> rename(agency, "Tên mới"));

    JsonNode during = agency.administrator().data(UNITS, Map.of());
    JsonNode after = agency.administrator().data(UNITS, Map.of());

    assertThat(parentName(during)).isEqualTo("Gốc");
    assertThat(parentName(after)).isEqualTo("Tên mới");
  }

  @Test
  void an_operation_that_asks_for_nothing_stored_does_not_touch_the_database() {
    assertThat(cost(tree().administrator(), "{ __typename }").events()).isEmpty();
  }

  @Test
  void a_mutation_is_one_writing_transaction_and_one_reading_transaction_for_its_payload() {
    Agency agency = tree();

    Statements.Cost cost =
        cost(agency.administrator(), create("a: ", "POSITION-1", "position { id code }"));

    assertThat(cost.checkouts()).isEqualTo(2);
    assertThat(cost.commits()).isEqualTo(1);
    assertThat(cost.rollbacks()).isEqualTo(1);
    assertThat(cost.statements()).filteredOn(sql -> sql.startsWith(SNAPSHOT)).hasSize(1);
    assertThat(cost.statements()).filteredOn(sql -> sql.contains("set_config")).hasSize(2);
  }

  @Test
  void a_refused_mutation_leaves_nothing_to_commit() {
    Agency agency = tree();
    agency.administrator().data(create("", "TWICE", "position { id }"), Map.of());

    Statements.Cost cost = cost(agency.administrator(), create("", "TWICE", "position { id }"));

    assertThat(cost.checkouts()).isEqualTo(1);
    assertThat(cost.commits()).isZero();
    assertThat(cost.rollbacks()).isGreaterThanOrEqualTo(1);
  }

  @Test
  void the_payload_of_the_second_mutation_shows_what_the_second_one_did() {
    Agency agency = tree();
    Client administrator = new Client(agency.administrator());
    String position =
        Office.id(
            administrator.act(
                "createPosition", "position { id }", Map.of("code", "CV", "name", "Chuyên viên")));
    String person =
        Office.id(
            administrator.act(
                "registerPerson",
                "person { id }",
                Map.of(
                    "personnelCode", "p",
                    "fullName", "Người thử",
                    "employmentKind", "CADRE")));

    JsonNode data =
        agency
            .administrator()
            .data(
                """
                mutation ($first: PostPersonInput!, $second: PostPersonInput!) {
                  first: postPerson(input: $first) { person { posting { unit { code } } } }
                  second: postPerson(input: $second) { person { posting { unit { code } } } }
                }\
                """,
                Map.of(
                    "first", posting(person, position, unit(agency, "ROOT"), "2026-02-01"),
                    "second", posting(person, position, unit(agency, "BELOW"), "2026-03-01")));

    assertThat(data.path("first").toString()).contains("\"ROOT\"");
    assertThat(data.path("second").toString()).contains("\"BELOW\"");
  }

  @Test
  void a_mutation_that_fails_does_not_undo_or_stop_the_others() {
    Agency agency = tree();
    String document =
        "mutation { %s %s %s }"
            .formatted(
                field("before: ", "A", "position { code }"),
                field("wrong: ", "A", "position { code }"),
                field("after: ", "B", "position { code }"));

    JsonNode data = agency.administrator().data(document, Map.of());

    assertThat(data.path("before").path("position").path("code").asString()).isEqualTo("A");
    assertThat(data.path("wrong").path("position").isNull()).isTrue();
    assertThat(data.path("after").path("position").path("code").asString()).isEqualTo("B");
    assertThat(
            Agency.database()
                .sql("select code from %s.position order by code".formatted(agency.schema()))
                .query(String.class)
                .list())
        .containsExactly("A", "B");
  }

  @Test
  void a_field_that_fails_leaves_what_the_others_found() {
    JsonNode answer =
        tree()
            .administrator()
            .answer(
                """
                {
                  before: units(first: 1) { nodes { code } }
                  wrong: units(first: 0) { nodes { code } }
                  after: me { username }
                }\
                """,
                Map.of());

    assertThat(answer.path("data").path("before").path("nodes").size()).isEqualTo(1);
    assertThat(answer.path("data").path("wrong").isNull()).isTrue();
    assertThat(answer.path("data").path("after").path("username").asString()).isNotEmpty();
    assertThat(answer.path("errors").size()).isEqualTo(1);
  }

  /** An agency with a root unit and one below it. */
  private Agency tree() {
    Agency agency = Agency.onboard(port);
    Client administrator = new Client(agency.administrator());
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("code", "ROOT");
    root.put("nameVi", "Gốc");
    root.put("validFrom", "2026-01-01");
    String above = Office.id(administrator.act("createUnit", "unit { id }", root));
    Map<String, Object> below = new LinkedHashMap<>(root);
    below.put("code", "BELOW");
    below.put("parentId", above);
    administrator.act("createUnit", "unit { id }", below);
    return agency;
  }

  private static Map<String, Object> posting(
      String person, String position, String unit, String from) {
    return Map.of(
        "requestKey", UUID.randomUUID().toString(),
        "personId", person,
        "positionId", position,
        "unitId", unit,
        "capacity", "STAFF",
        "from", from);
  }

  private static String unit(Agency agency, String code) {
    return agency
        .administrator()
        .data("{ units(first: 9) { nodes { id code } } }", Map.of())
        .path("units")
        .path("nodes")
        .valueStream()
        .filter(unit -> unit.path("code").asString().equals(code))
        .map(Office::id)
        .findFirst()
        .orElseThrow();
  }

  private static String create(String alias, String code, String selection) {
    return "mutation { %s }".formatted(field(alias, code, selection));
  }

  private static String field(String alias, String code, String selection) {
    return """
    %screatePosition(input: {requestKey: "%s", code: "%s", name: "Chức danh"}) {
      %s userErrors { code }
    }
    """
        .formatted(alias, UUID.randomUUID(), code, selection);
  }

  private static void rename(Agency agency, String name) {
    Agency.database()
        .sql("update %s.unit set name_vi = ? where code = 'ROOT'".formatted(agency.schema()))
        .param(name)
        .update();
  }

  private static String parentName(JsonNode data) {
    return data.path("units")
        .path("nodes")
        .valueStream()
        .filter(unit -> unit.path("code").asString().equals("BELOW"))
        .map(unit -> unit.path("parent").path("nameVi").asString())
        .findFirst()
        .orElseThrow();
  }

  private static String show(Connection connection, String setting) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("show " + setting)) {
      row.next();
      return row.getString(1);
    }
  }

  private static Statements.Cost cost(Api api, String document) {
    HttpResponse<String> answer = api.post(document, Map.of());
    assertThat(JsonMapper.shared().readTree(answer.body()).path("errors").isMissingNode())
        .as(answer.body())
        .isTrue();
    return Statements.of(answer);
  }
}
