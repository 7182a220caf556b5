package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kpiplatform.running.SchemeOffice.submission;
import static vn.kpiplatform.running.SchemeOffice.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A closed month of a committee that may set its own weights. The clerk has done two equal tasks,
 * one of them late: a and b are 1, c is 7/8, so 40 + 30 + 30 × 7/8 = 385/4. The officer has done
 * one of two: a, b and c are 1/2, so 50. Nobody assesses the head.
 *
 * @param result the clerk's
 */
record ClosedMonth(SchemeOffice month, Client officer, Client head, JsonNode result) {

  static final String DRAFT =
      "frameworkDraft { id version state fromPeriod proposedBy { personnelCode }"
          + " published { id number validFrom } faults { code } }";

  /** A tenth for volume and for quality, eight tenths for progress; good ends below 91. */
  private static final List<Map<String, String>> STRICTER =
      List.of(
          Map.of("place", "/variants/staff/blocks/work/weights/volume", "value", "1/10"),
          Map.of("place", "/variants/staff/blocks/work/weights/quality", "value", "1/10"),
          Map.of("place", "/variants/staff/blocks/work/weights/progress", "value", "4/5"),
          Map.of("place", "/bands/excellent/minimum", "value", "91"),
          Map.of("place", "/bands/completed/minimum", "value", "55"));

  private static final LocalDate START = LocalDate.of(2027, 5, 4);
  private static final LocalDate DUE = LocalDate.of(2027, 5, 20);

  static ClosedMonth found(int port) {
    SchemeOffice month = SchemeOffice.found(port, "central-policy-committee", "2027-05", START);
    Client officer = new Client(month.officer());
    String inTime = month.assign(START, month.assignment("CV-01", DUE));
    String late = month.assign(START, month.assignment("CV-01", DUE));
    month.validate(DUE, validation(month.submit(DUE, submission(inTime))));
    LocalDate next = DUE.plusDays(1);
    month.validate(next, validation(month.submit(next, submission(late))));
    Map<String, Object> ofOfficer = new HashMap<>(month.assignment("CV-01", DUE));
    ofOfficer.put("personId", Office.id(found(month, "OFFICER")));
    String done = month.assign(START, ofOfficer);
    month.assign(START, ofOfficer);
    JsonNode output =
        SchemeOffice.on(DUE, () -> officer.act("submitOutput", "output { id }", submission(done)));
    month.validate(DUE, validation(Office.id(output)));
    JsonNode result = month.released();
    assertThat(result.at("/value/exact").asString()).isEqualTo("385/4");
    Client administrator = new Client(month.agency().administrator());
    foundOffice(administrator);
    administrator.act(
        "grantRole",
        "account { id }",
        Map.of(
            "accountId", Office.id(found(month, "HEAD").path("account")), "role", "AGENCY_HEAD"));
    return new ClosedMonth(month, officer, new Client(month.head()), result);
  }

  /** The framework has a variant for it. */
  private static void foundOffice(Client administrator) {
    JsonNode above =
        administrator.read("{ units(first: 1) { nodes { id } } }", Map.of()).at("/units/nodes/0");
    administrator.act(
        "createUnit",
        "unit { id }",
        Map.of(
            "code", "VP",
            "nameVi", "Văn phòng",
            "parentId", Office.id(above),
            "validFrom", "2026-01-01"));
  }

  JsonNode stricter() {
    JsonNode draft = changed(start(), STRICTER);
    assertThat(draft.path("faults")).isEmpty();
    return draft;
  }

  JsonNode start() {
    return officer.act("startFrameworkDraft", DRAFT, Map.of());
  }

  JsonNode changed(JsonNode draft, List<Map<String, String>> changes) {
    return officer.act("changeFrameworkDraft", DRAFT, act(draft, Map.of("changes", changes)));
  }

  static Map<String, Object> act(JsonNode draft, Map<String, ?> more) {
    Map<String, Object> input = new HashMap<>(more);
    input.put("draftId", Office.id(draft));
    input.put("expectedVersion", draft.path("version").asInt());
    return input;
  }

  JsonNode differences() {
    return officer
        .read(
            "query ($id: ID!) { resultDifferences(periodId: $id) { hash } }",
            Map.of("id", month.periodId()))
        .path("resultDifferences");
  }

  private static JsonNode found(SchemeOffice month, String code) {
    for (JsonNode one :
        month
            .agency()
            .administrator()
            .data("{ people(first: 100) { nodes { id personnelCode account { id } } } }", Map.of())
            .at("/people/nodes")) {
      if (one.path("personnelCode").asString().equals(code)) {
        return one;
      }
    }
    throw new IllegalArgumentException("there is no " + code);
  }
}
