package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kpiplatform.running.Forms.scoreSelf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Who did what to a record, for those who may see it. */
@PlatformTest
class HistoryTest {

  private static final String HISTORY =
      """
      query ($id: ID!, $first: Int, $after: String) {
        history(recordId: $id, first: $first, after: $after) {
          nodes { at by { personnelCode } operation reason changes { field before after } }
          pageInfo { hasNextPage endCursor }
        }
      }\
      """;

  private final Office office;

  HistoryTest(@LocalServerPort int port) {
    Agency agency = Agency.onboard(port);
    office =
        Office.build(
            new Client(agency.administrator()),
            agency.code(),
            user -> new Client(agency.member(agency.subject(user))));
  }

  @Test
  void a_task_shows_who_assigned_handed_in_returned_and_why() {
    String task = office.assign("DOC-01", 2);
    JsonNode output = office.submit(task, 1);
    office
        .head()
        .act(
            "returnOutput",
            "output { id }",
            Map.of(
                "outputId", Office.id(output),
                "expectedVersion", output.path("version").asInt(),
                "kind", "INCOMPLETE",
                "newDueOn", office.due(),
                "note", "Thiếu phụ lục"));

    assertThat(lines(office.staff(), task))
        .containsExactly(
            "assignTask head -", "submitOutput staff -", "returnOutput head Thiếu phụ lục");
    assertThat(lines(office.head(), Office.id(output)))
        .containsExactly("submitOutput staff -", "returnOutput head Thiếu phụ lục");
    assertThat(nodes(office.staff(), task, 1).at("/0/changes").toString())
        .contains("{\"field\":\"work.quantity\",\"before\":null,\"after\":\"2\"}")
        .doesNotContain("requestKey");
    JsonNode page = page(office.staff(), task, 2, null);
    assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
    assertThat(
            page(office.staff(), task, 2, page.at("/pageInfo/endCursor").asString())
                .at("/nodes/0/operation")
                .asString())
        .isEqualTo("returnOutput");
  }

  @Test
  void an_evaluation_shows_what_was_said_before_and_after() {
    JsonNode first = scoreSelf(office.staff(), office, "28");
    String evaluation = Office.id(first);
    JsonNode again =
        office
            .staff()
            .act(
                "scoreMyself",
                "evaluation { id }",
                Map.of(
                    "periodId", office.id("period"),
                    "expectedVersion", first.path("version").asInt(),
                    "criteria", BusyOffice.points("1")));
    assertThat(Office.id(again)).isEqualTo(evaluation);

    JsonNode history = nodes(office.head(), evaluation, 100);

    assertThat(history).hasSize(2);
    assertThat(history.at("/0/changes/0/before").isNull()).isTrue();
    assertThat(history.get(1).path("changes"))
        .isNotEmpty()
        .allSatisfy(
            change -> {
              assertThat(change.path("before").asString()).isNotEqualTo("1");
              assertThat(change.path("after").asString()).isEqualTo("1");
            });
  }

  @Test
  void a_persons_history_is_in_their_file_and_names_no_login() {
    assertThat(lines(office.staff(), office.id("staff")))
        .containsExactly("registerPerson - -", "postPerson - -", "giveAccount - -");
    assertThat(lines(office.administrator(), office.id("staff"))).hasSize(3);
    assertThat(lines(office.officer(), office.id("staff"))).hasSize(3);
    assertThat(nodes(office.staff(), office.id("staff"), 100).toString())
        .doesNotContain("@example.vn");
    assertThat(refusal(office.staff(), office.id("head"))).isEqualTo("NOT_FOUND recordId");
    assertThat(refusal(office.staff(), "nonsense")).isEqualTo("NOT_FOUND recordId");
    assertThat(refusal(office.head(), office.id("position"))).isEqualTo("NOT_FOUND recordId");
  }

  @Test
  void the_auditor_reads_every_history_and_reopenings_are_for_those_who_may_see_them() {
    office
        .administrator()
        .act(
            "grantRole",
            "account { id }",
            Map.of("accountId", office.id("account of chief"), "role", "AUDITOR"));
    String task = office.assign("DOC-01", 2);
    assertThat(lines(office.chief(), task)).containsExactly("assignTask head -");
    assertThat(refusal(office.staff(), office.id("officer"))).isEqualTo("NOT_FOUND recordId");
    assertThat(lines(office.staff(), office.id("period"))).containsExactly("openPeriod officer -");
  }

  @Test
  void products_and_drafts_have_a_history_for_those_who_may_see_them() {
    JsonNode product =
        office.officer().act("addProduct", "product { id version }", WorkRecipes.product("HIS-1"));
    office
        .officer()
        .act(
            "endProduct",
            "product { id }",
            Map.of("productId", Office.id(product), "expectedVersion", 0));
    String draft =
        Office.id(office.officer().act("startFrameworkDraft", "frameworkDraft { id }", Map.of()));
    office
        .officer()
        .act(
            "discardFrameworkDraft",
            "frameworkDraft { id }",
            Map.of("draftId", draft, "expectedVersion", 0));

    assertThat(lines(office.staff(), Office.id(product)))
        .containsExactly("addProduct officer -", "endProduct officer -");
    assertThat(lines(office.officer(), draft))
        .containsExactly("startFrameworkDraft officer -", "discardFrameworkDraft officer -");
    assertThat(refusal(office.staff(), draft)).isEqualTo("NOT_FOUND recordId");
  }

  private static List<String> lines(Client reader, String record) {
    return nodes(reader, record, 100)
        .valueStream()
        .map(
            entry ->
                "%s %s %s"
                    .formatted(
                        entry.path("operation").asString(),
                        entry.at("/by/personnelCode").asString("-"),
                        entry.path("reason").asString("-")))
        .toList();
  }

  private static JsonNode nodes(Client reader, String record, int first) {
    return page(reader, record, first, null).path("nodes");
  }

  private static JsonNode page(Client reader, String record, int first, @Nullable String after) {
    return reader.read(HISTORY, variables(record, first, after)).path("history");
  }

  private static String refusal(Client reader, String record) {
    JsonNode error = reader.api().answer(HISTORY, variables(record, 1, null)).at("/errors/0");
    return error.at("/extensions/code").asString() + " " + error.at("/extensions/field").asString();
  }

  private static Map<String, Object> variables(String record, int first, @Nullable String after) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("id", record);
    variables.put("first", first);
    variables.put("after", after);
    return variables;
  }
}
