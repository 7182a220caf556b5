package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The work of a whole department: 5,000 tasks, 37 of whose rows are wrong in different ways. */
@PlatformTest
class BulkTaskImportTest {

  private static final int TASKS = 5_000;
  private static final int BAD = 37;

  /** Every so many rows one is wrong. */
  private static final int EVERY = 131;

  @LocalServerPort private int port;

  @Test
  void of_5000_tasks_37_are_refused_by_row_and_field_and_a_repetition_doubles_nothing() {
    Workplace office = Workplace.in(Agency.onboard(port));
    Importing chief = new Importing(office.as("chief"));
    Map<Integer, String> expected = new TreeMap<>();
    List<List<String>> rows = rows(count(office, "min(code)", "product"), expected);
    assertThat(expected).hasSize(BAD);
    String file = chief.upload("5000.xlsx", Importing.xlsx(rows));
    Map<String, Object> input = TaskFile.input(file, "Danh sách", "ACCEPTED_ROWS");
    input.put("requestKey", "import-of-5000-tasks");

    long start = System.nanoTime();
    String id = chief.done(input);
    System.out.printf(
        "%d tasks imported in %d s%n", TASKS, (System.nanoTime() - start) / 1_000_000_000);
    assertThat(chief.done(input)).isEqualTo(id);

    assertThat(chief.faults(id)).containsExactlyElementsOf(expected.values());
    assertThat(chief.shown(id).path("imported").asInt()).isEqualTo(TASKS - BAD);
    assertThat(count(office, "count(*)::text", "task")).isEqualTo("" + (TASKS - BAD));
  }

  private static String count(Workplace office, String what, String table) {
    return Agency.database()
        .sql("select %s from %s.%s".formatted(what, office.agency().schema(), table))
        .query(String.class)
        .single();
  }

  private static List<List<String>> rows(String product, Map<Integer, String> expected) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(TaskFile.HEADER);
    for (int n = 1; n <= TASKS; n++) {
      List<String> row =
          TaskFile.row(n % 2 == 0 ? "staff" : "colleague", product, WorkScene.today());
      if (n % EVERY == 0 && expected.size() < BAD) {
        String[] wrong = wrong(expected.size() % 4);
        row = TaskFile.with(row, wrong[0], wrong[1]);
        expected.put(n + 1, (n + 1) + " " + wrong[2] + " " + wrong[0]);
      }
      rows.add(row);
    }
    return rows;
  }

  /** A field, what stands there, and how it is refused. */
  private static String[] wrong(int way) {
    return switch (way) {
      case 0 -> new String[] {"personnelCode", "KHONG-CO", "NOT_FOUND"};
      case 1 -> new String[] {"quantity", "hai", "NOT_A_NUMBER"};
      case 2 -> new String[] {"dueOn", "30/02/2026", "NOT_A_DAY"};
      default -> new String[] {"productCode", "", "REQUIRED"};
    };
  }
}
