package vn.kpiplatform.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Refusal;
import vn.kpiplatform.contract.RefusalCode;
import vn.kpiplatform.contract.Refused;

/** What a row says, field by field. Collects every cell that cannot be read before refusing. */
final class RowValues {

  private final Map<String, Cell> cells;
  private final List<Refusal> faults = new ArrayList<>();

  RowValues(Map<String, Cell> cells) {
    this.cells = Map.copyOf(cells);
  }

  boolean has(String field) {
    return !text(field).isEmpty();
  }

  /** The text; empty where there is none. */
  String text(String field) {
    return cell(field).text().strip();
  }

  /** The text; a fault where there is none. */
  String required(String field) {
    if (!has(field)) {
      fault(BasicRefusal.REQUIRED, field);
    }
    return text(field);
  }

  /** The day; a fault where there is none, or something else. */
  @Nullable LocalDate day(String field) {
    if (required(field).isEmpty()) {
      return null;
    }
    LocalDate day = cell(field).day().orElse(null);
    if (day == null) {
      fault(ExchangeRefusal.NOT_A_DAY, field);
    }
    return day;
  }

  /** The number; a fault where there is none, or something else. */
  @Nullable BigDecimal number(String field) {
    if (required(field).isEmpty()) {
      return null;
    }
    BigDecimal number = cell(field).number().orElse(null);
    if (number == null) {
      fault(ExchangeRefusal.NOT_A_NUMBER, field);
    }
    return number;
  }

  /** The whole number; a fault where there is none, or something else. */
  @Nullable Integer whole(String field) {
    BigDecimal number = number(field);
    if (number == null) {
      return null;
    }
    try {
      return number.intValueExact();
    } catch (ArithmeticException fraction) {
      fault(ExchangeRefusal.NOT_WHOLE, field);
      return null;
    }
  }

  /** The period's code: as it stands, or that of the month that is meant; a fault without one. */
  String period(String field) {
    String text = required(field);
    return cell(field).month().map(YearMonth::toString).orElse(text);
  }

  /** The choice that a word stands for; a fault where there is none, or another word. */
  <E extends Enum<E>> @Nullable E choice(String field, Map<E, String> words) {
    String given = ImportField.folded(required(field));
    if (given.isEmpty()) {
      return null;
    }
    for (Map.Entry<E, String> one : words.entrySet()) {
      if (given.equals(ImportField.folded(one.getValue()))
          || given.equals(ImportField.folded(one.getKey().name()))) {
        return one.getKey();
      }
    }
    fault(
        ExchangeRefusal.NOT_A_CHOICE,
        field,
        words.values().stream().sorted().collect(Collectors.joining(", ")));
    return null;
  }

  void fault(RefusalCode code, String field, Object... arguments) {
    faults.add(new Refusal(code, field, List.of(arguments)));
  }

  /** Refuses with all faults found so far, or does nothing. */
  void refuseIfAny() {
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
  }

  private Cell cell(String field) {
    return cells.getOrDefault(field, new Cell.Empty());
  }
}
