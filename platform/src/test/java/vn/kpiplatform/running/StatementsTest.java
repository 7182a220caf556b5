package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an operation costs the database does not depend on how many rows it shows. */
@PlatformTest
class StatementsTest {

  /** The first rows of a list need not have everything below them that can be asked for. */
  private static final int FEW = 8;

  private static final int MANY = 10;
  private static final int DEPTH = 3;

  @LocalServerPort private int port;
  @Autowired private GraphQlSource source;

  @Test
  void every_list_costs_as_many_statements_for_many_rows_as_for_few() {
    BusyOffice busy = BusyOffice.build(port);
    fill(busy);
    int lists = 0;
    List<String> grown = new ArrayList<>();
    for (RootField list : lists()) {
      int one = cost(busy, list, 1).statements().size();
      Statements.Cost few = cost(busy, list, FEW);
      Statements.Cost many = cost(busy, list, MANY);
      System.out.printf(
          "statements: %s, 1 row: %d, %d rows: %d, %d rows: %d%n",
          list.name(), one, FEW, few.statements().size(), MANY, many.statements().size());
      if (few.statements().size() != many.statements().size()) {
        List<String> more = new ArrayList<>(many.statements());
        few.statements().forEach(more::remove);
        grown.add(list.name() + ": " + more);
      }
      assertThat(many.checkouts()).as(list.name()).isEqualTo(1);
      lists++;
    }
    assertThat(grown).isEmpty();
    assertThat(lists).isGreaterThanOrEqualTo(7);
  }

  private Statements.Cost cost(BusyOffice busy, RootField list, int rows) {
    Recipes.Recipe recipe = Objects.requireNonNull(Recipes.table().get(list.name()));
    Map<String, Object> variables = new LinkedHashMap<>(recipe.variants().getFirst().apply(busy));
    variables.put("first", rows);
    HttpResponse<String> answer =
        recipe
            .caller()
            .apply(busy.office())
            .api()
            .post(list.document(Selection.ofPage(list.field().getType(), DEPTH)), variables);
    JsonNode body = JsonMapper.shared().readTree(answer.body());
    assertThat(body.path("errors").isMissingNode())
        .as("%s: %s", list.name(), body.path("errors"))
        .isTrue();
    assertThat(body.path("data").path(list.name()).path("nodes").size())
        .as(list.name())
        .isEqualTo(rows);
    return Statements.of(answer);
  }

  private List<RootField> lists() {
    return RootField.of(source.schema()).stream()
        .filter(entry -> entry.operation().equals("query"))
        .filter(entry -> entry.audience().equals("MEMBER"))
        .filter(entry -> entry.field().getArgument("first") != null)
        // its rows are other agencies; counted where there are sixty
        .filter(entry -> !entry.name().equals("comparisonBelow"))
        // rows of several kinds: another kind costs its own statements, however many rows it has
        .filter(entry -> !entry.name().equals("closingChecklist"))
        // the lines of a file, with nothing below them
        .filter(entry -> !entry.name().equals("importFailedRows"))
        .toList();
  }

  /** So many more of everything that has a list. */
  private static void fill(BusyOffice busy) {
    Office office = busy.office();
    YearMonth month = YearMonth.parse(office.period());
    Importing importing = new Importing(office.administrator().api());
    for (int n = 1; n <= MANY; n++) {
      String number = "%02d".formatted(n);
      office
          .administrator()
          .act(
              "createUnit",
              "unit { id }",
              Map.of(
                  "code",
                  "X" + number,
                  "nameVi",
                  "Đơn vị " + number,
                  "parentId",
                  busy.id("root"),
                  "validFrom",
                  "2026-01-01"));
      office
          .administrator()
          .act(
              "createPosition",
              "position { id }",
              Map.of("code", "X" + number, "name", "Vị trí " + number));
      String person =
          Office.id(
              office
                  .administrator()
                  .act(
                      "registerPerson",
                      "person { id }",
                      Map.of(
                          "personnelCode", "x" + number,
                          "fullName", "Người " + number,
                          "employmentKind", "CIVIL_SERVANT")));
      office
          .administrator()
          .act(
              "postPerson",
              "person { id }",
              Map.of(
                  "personId",
                  person,
                  "unitId",
                  busy.id("division"),
                  "positionId",
                  busy.id("position"),
                  "capacity",
                  "STAFF",
                  "from",
                  office.period() + "-01"));
      office
          .administrator()
          .act(
              "nameActingSuperior",
              "appointment { id }",
              Map.of(
                  "personId",
                  busy.id("head"),
                  "actingId",
                  busy.id("staff"),
                  "from",
                  "2031-" + number + "-01",
                  "to",
                  "2031-" + number + "-15"));
      office
          .officer()
          .act("openPeriod", "period { id }", Map.of("code", month.plusMonths(n).toString()));
      office.validate(office.submit(office.assign("DOC-01", 2), 1));
      office.submit(office.assign("DOC-05", 2), 1);
      fillRequests(busy, number);
      importing.done(Importing.input(busy.id("import file"), "CSV", 1, "CHECK_ONLY"));
    }
  }

  /** What people ask for, report and might do again. */
  private static void fillRequests(BusyOffice busy, String number) {
    Office office = busy.office();
    office
        .staff()
        .act(
            "requestProduct",
            "productRequest { id }",
            Map.of("name", "Sản phẩm " + number, "reason", "Chưa có trong danh mục"));
    office.staff().act("proposeTask", "proposal { id }", WorkRecipes.proposal(busy));
    office
        .staff()
        .act(
            "reportUnable",
            "task { id }",
            Map.of("taskId", office.assign("DOC-01", 2), "units", 1, "reason", "Nghỉ ốm"));
    busy.move(office.assign("DOC-01", 1), "closed period");
    office
        .administrator()
        .act(
            "recordAbsence",
            "person { id }",
            Map.of(
                "personId", busy.id("staff"),
                "kind", "SICK",
                "from", "2031-" + number + "-01",
                "to", "2031-" + number + "-02",
                "document", number + "/GCN"));
    DraftRecipes.start(office.officer());
  }
}
