package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kpiplatform.running.Forms.confirm;
import static vn.kpiplatform.running.Forms.scoreSelf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What is missing before a period is closed, who owes it, and what one must do oneself. */
@PlatformTest
class DutiesTest {

  private static final String CHECKLIST =
      """
      query ($period: ID!, $first: Int, $after: String) {
        closingChecklist(periodId: $period, first: $first, after: $after) {
          nodes { kind person { personnelCode } owedBy { personnelCode } output { id } }
          pageInfo { hasNextPage endCursor }
        }
      }\
      """;

  private final Agency agency;
  private final Office office;

  DutiesTest(@LocalServerPort int port) {
    agency = Agency.onboard(port);
    office =
        Office.build(
            new Client(agency.administrator()),
            agency.code(),
            user -> new Client(agency.member(agency.subject(user))));
  }

  @Test
  void what_is_missing_is_owed_by_whoever_must_act_next() {
    assertThat(checklist())
        .containsExactly(
            "NAME_ASSESSOR chief -",
            "ASSIGN_WORK head chief",
            "SCORE_YOURSELF head head",
            "ASSIGN_WORK officer chief",
            "SCORE_YOURSELF officer officer",
            "ASSIGN_WORK staff head",
            "SCORE_YOURSELF staff staff");
    assertThat(duties(office.staff())).containsExactly("SCORE_YOURSELF staff");
    assertThat(duties(office.head()))
        .containsExactlyInAnyOrder("ASSIGN_WORK staff", "SCORE_YOURSELF head");

    JsonNode output = office.submit(office.assign("DOC-01", 1), 1);
    JsonNode own = scoreSelf(office.staff(), office, "28");
    assertThat(checklist())
        .contains("VALIDATE_OUTPUT staff head", "CONFIRM_EVALUATION staff head")
        .doesNotContain("ASSIGN_WORK staff head", "SCORE_YOURSELF staff staff");
    assertThat(duties(office.staff())).isEmpty();

    office.validate(output);
    confirm(office.head(), own, "28", List.of());
    assertThat(checklist()).noneMatch(item -> item.contains(" staff "));
    assertThat(duties(office.head())).containsExactly("SCORE_YOURSELF head");
  }

  @Test
  void a_checklist_is_read_in_parts_and_by_the_officer_only() {
    JsonNode first = part(office.officer(), 4, null);
    assertThat(first.path("nodes")).hasSize(4);
    assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
    JsonNode rest = part(office.officer(), 4, first.at("/pageInfo/endCursor").asString());
    assertThat(rest.path("nodes")).hasSize(3);
    assertThat(rest.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
    assertThat(
            office
                .head()
                .api()
                .answer(CHECKLIST, Map.of("period", office.id("period"), "first", 1))
                .at("/errors/0/extensions/code")
                .asString())
        .isEqualTo("FORBIDDEN");
  }

  @Test
  void the_officer_is_told_to_close_a_period_from_its_last_day_on() {
    assertThat(duties(office.officer())).doesNotContain("CLOSE_PERIOD -");
    Agency.letPeriodsEnd(agency.schema());
    assertThat(duties(office.officer())).contains("CLOSE_PERIOD -");
    assertThat(duties(office.chief())).doesNotContain("CLOSE_PERIOD -");
  }

  private List<String> checklist() {
    return part(office.officer(), 100, null)
        .path("nodes")
        .valueStream()
        .map(
            item ->
                "%s %s %s"
                    .formatted(
                        item.path("kind").asString(),
                        item.at("/person/personnelCode").asString(),
                        item.at("/owedBy/personnelCode").asString("-")))
        .toList();
  }

  private JsonNode part(Client reader, int size, @Nullable String after) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("period", office.id("period"));
    variables.put("first", size);
    variables.put("after", after);
    return reader.read(CHECKLIST, variables).path("closingChecklist");
  }

  private static List<String> duties(Client reader) {
    return reader
        .read("{ myDuties { kind dueOn person { personnelCode } period { id } } }", Map.of())
        .path("myDuties")
        .valueStream()
        .map(
            duty ->
                duty.path("kind").asString() + " " + duty.at("/person/personnelCode").asString("-"))
        .toList();
  }
}
