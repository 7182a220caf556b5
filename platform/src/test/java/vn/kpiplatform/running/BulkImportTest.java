package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A whole province's list: 5,000 people, 37 of whose rows are wrong in different ways. */
@PlatformTest
class BulkImportTest {

  private static final int PEOPLE = 5_000;
  private static final int BAD = 37;

  /** Every so many rows one is wrong. */
  private static final int EVERY = 131;

  @LocalServerPort private int port;

  @Test
  void of_5000_people_37_are_refused_by_row_and_field_and_a_repetition_doubles_nothing() {
    Organisation organisation = Organisation.of(Agency.onboard(port));
    organisation.root();
    Importing importing = new Importing(organisation.administrator());
    Map<Integer, String> expected = new TreeMap<>();
    List<List<String>> rows = rows(expected);
    assertThat(expected).hasSize(BAD);
    String file = importing.upload("5000.xlsx", Importing.xlsx(rows));
    Map<String, Object> input = Importing.input(file, "Danh sách", 1, "ACCEPTED_ROWS");
    input.put("requestKey", "import-of-5000-people");

    long start = System.nanoTime();
    String id = importing.done(input);
    System.out.printf(
        "%d rows imported in %d s%n", PEOPLE, (System.nanoTime() - start) / 1_000_000_000);
    assertThat(importing.done(input)).isEqualTo(id);

    assertThat(importing.faults(id)).containsExactlyElementsOf(expected.values());
    assertThat(importing.shown(id).path("imported").asInt()).isEqualTo(PEOPLE - BAD);
    assertThat(
            Agency.database()
                .sql("select count(*) from %s.person".formatted(organisation.agency().schema()))
                .query(Integer.class)
                .single())
        .isEqualTo(PEOPLE - BAD);
  }

  private static List<List<String>> rows(Map<Integer, String> expected) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(Importing.HEADER);
    for (int n = 1; n <= PEOPLE; n++) {
      List<String> row =
          new ArrayList<>(
              List.of(
                  "B-%05d".formatted(n),
                  "Người " + n,
                  "Công chức",
                  "ROOT",
                  "CV",
                  "Nhân viên",
                  "01/02/2026"));
      if (n % EVERY == 0 && expected.size() < BAD) {
        expected.put(n + 1, (n + 1) + " " + spoil(row, expected.size() % 4));
      }
      rows.add(row);
    }
    return rows;
  }

  /** Makes one cell wrong; how it is refused. */
  private static String spoil(List<String> row, int way) {
    return switch (way) {
      case 0 -> {
        row.set(1, "");
        yield "REQUIRED fullName";
      }
      case 1 -> {
        row.set(3, "KHONG-CO");
        yield "NOT_FOUND unitCode";
      }
      case 2 -> {
        row.set(6, "30/02/2026");
        yield "NOT_A_DAY from";
      }
      default -> {
        row.set(0, "B-00001");
        yield "REPEATED_IN_FILE personnelCode";
      }
    };
  }
}
