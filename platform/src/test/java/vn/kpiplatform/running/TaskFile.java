package vn.kpiplatform.running;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rows of tasks as an office writes them. */
final class TaskFile {

  static final List<String> HEADER =
      List.of(
          "Mã nhân sự",
          "Kỳ đánh giá",
          "Mã sản phẩm",
          "Nội dung công việc",
          "Số lượng",
          "Hạn hoàn thành",
          "Loại nhiệm vụ",
          "Số giờ");

  private static final List<String> FIELDS =
      List.of(
          "personnelCode",
          "periodCode",
          "productCode",
          "title",
          "quantity",
          "dueOn",
          "origin",
          "hours");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

  private TaskFile() {}

  /** A row that is as it should be: planned work, due on that day, in its month. */
  static List<String> row(String person, String product, LocalDate due) {
    return new ArrayList<>(
        List.of(
            person,
            due.format(MONTH),
            product,
            "Báo cáo tháng",
            "2",
            due.format(DAY),
            "Theo kế hoạch",
            ""));
  }

  /** The row with another cell. */
  static List<String> with(List<String> row, String field, String value) {
    List<String> changed = new ArrayList<>(row);
    changed.set(FIELDS.indexOf(field), value);
    return changed;
  }

  static Map<String, Object> input(String file, String sheet, String mode) {
    return Importing.input("TASKS", FIELDS, file, sheet, mode);
  }
}
