package vn.kpiplatform.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands in one cell, and how it is read where a date or a number is meant. Vietnamese offices
 * write 31/12/2026 and 1.234,5; spreadsheets that know what a cell holds keep numbers themselves.
 */
sealed interface Cell {

  /** Nothing, or blanks only. */
  record Empty() implements Cell {
    @Override
    public String text() {
      return "";
    }
  }

  /** Letters, as somebody typed them. */
  record Written(String text) implements Cell {}

  /** A number that the spreadsheet knows as one; dates are such numbers as well. */
  record Counted(BigDecimal value) implements Cell {
    @Override
    public String text() {
      return value.stripTrailingZeros().toPlainString();
    }
  }

  /** As a reader sees it. */
  String text();

  /** The day that is meant; empty if it is none. */
  default Optional<LocalDate> day() {
    return switch (this) {
      case Empty nothing -> Optional.empty();
      case Counted counted -> Days.counted(counted.value());
      case Written written -> Days.written(written.text().strip());
    };
  }

  /** The month that is meant; empty if it is none. Spreadsheets make its first day of it. */
  default Optional<YearMonth> month() {
    return switch (this) {
      case Empty nothing -> Optional.empty();
      case Counted counted -> Days.counted(counted.value()).map(YearMonth::from);
      case Written written -> Days.month(written.text().strip());
    };
  }

  /** The number that is meant; empty if it is none, or could be two. */
  default Optional<BigDecimal> number() {
    return switch (this) {
      case Empty nothing -> Optional.empty();
      case Counted counted -> Optional.of(counted.value());
      case Written written -> Numbers.written(written.text().strip());
    };
  }

  /** A cell with this text, or an empty one. */
  static Cell of(String text) {
    return text.isBlank() ? new Empty() : new Written(text);
  }

  /** Days as they are written or counted. */
  final class Days {

    private static final List<DateTimeFormatter> FORMS =
        List.of(form("d/M/uuuu"), form("d-M-uuuu"), form("d.M.uuuu"), form("uuuu-MM-dd"));

    private static final DateTimeFormatter MONTH = form("M/uuuu");

    /** Day 0 of spreadsheets, which count a 29 February 1900 that never was. */
    private static final LocalDate ORIGIN = LocalDate.of(1899, 12, 30);

    private static final int LAST = 2_958_465;

    private Days() {}

    private static DateTimeFormatter form(String pattern) {
      return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    static Optional<LocalDate> written(String text) {
      return FORMS.stream().flatMap(form -> written(text, form).stream()).findFirst();
    }

    private static Optional<LocalDate> written(String text, DateTimeFormatter form) {
      try {
        return Optional.of(LocalDate.parse(text, form));
      } catch (DateTimeException another) {
        return Optional.empty();
      }
    }

    static Optional<YearMonth> month(String text) {
      try {
        return Optional.of(YearMonth.parse(text, MONTH));
      } catch (DateTimeException another) {
        return Optional.empty();
      }
    }

    static Optional<LocalDate> counted(BigDecimal number) {
      boolean whole = number.stripTrailingZeros().scale() <= 0;
      boolean inside = number.signum() > 0 && number.compareTo(BigDecimal.valueOf(LAST)) <= 0;
      return whole && inside
          ? Optional.of(ORIGIN.plusDays(number.longValueExact()))
          : Optional.empty();
    }
  }

  /** Numbers as they are written: points between thousands, a comma before the fraction. */
  final class Numbers {

    private static final Pattern GROUPED =
        Pattern.compile("-?[0-9]{1,3}(?:[.][0-9]{3})+(?:,[0-9]+)?");
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(?:,[0-9]+)?");

    private Numbers() {}

    static Optional<BigDecimal> written(String text) {
      return GROUPED.matcher(text).matches() || PLAIN.matcher(text).matches()
          ? Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')))
          : Optional.empty();
    }
  }
}
