package vn.kpiplatform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CellTest {

  @Test
  void a_day_is_written_as_vietnamese_offices_write_it_or_in_the_world_s_order() {
    LocalDate day = LocalDate.of(2026, 1, 5);
    assertThat(Cell.of("05/01/2026").day()).contains(day);
    assertThat(Cell.of(" 5/1/2026 ").day()).contains(day);
    assertThat(Cell.of("5-1-2026").day()).contains(day);
    assertThat(Cell.of("5.1.2026").day()).contains(day);
    assertThat(Cell.of("2026-01-05").day()).contains(day);
  }

  @Test
  void a_spreadsheet_counts_days() {
    assertThat(counted("46027").day()).contains(LocalDate.of(2026, 1, 5));
    assertThat(counted("61").day()).contains(LocalDate.of(1900, 3, 1));
    assertThat(counted("46027.5").day()).isEmpty();
    assertThat(counted("-1").day()).isEmpty();
  }

  @Test
  void what_is_no_day_is_none() {
    assertThat(Cell.of("31/02/2026").day()).isEmpty();
    assertThat(Cell.of("01/05/26").day()).isEmpty();
    assertThat(Cell.of("05/2026").day()).isEmpty();
    assertThat(Cell.of("hôm qua").day()).isEmpty();
    assertThat(Cell.of("  ").day()).isEmpty();
  }

  @Test
  void points_part_thousands_and_a_comma_begins_the_fraction() {
    assertThat(Cell.of("1.234,5").number()).contains(new BigDecimal("1234.5"));
    assertThat(Cell.of("1.234").number()).contains(new BigDecimal("1234"));
    assertThat(Cell.of("-1.234.567,25").number()).contains(new BigDecimal("-1234567.25"));
    assertThat(Cell.of("0,5").number()).contains(new BigDecimal("0.5"));
    assertThat(Cell.of("12").number()).contains(new BigDecimal("12"));
    assertThat(counted("1234.5").number()).contains(new BigDecimal("1234.5"));
  }

  @Test
  void a_number_that_could_be_two_or_none_is_none() {
    assertThat(Cell.of("1.5").number()).isEmpty();
    assertThat(Cell.of("1,234.5").number()).isEmpty();
    assertThat(Cell.of("12.34,5").number()).isEmpty();
    assertThat(Cell.of("1e3").number()).isEmpty();
    assertThat(Cell.of("khoảng 3").number()).isEmpty();
  }

  @Test
  void a_header_is_known_without_its_marks_and_capitals() {
    ImportField field = ImportField.required("from", "Từ ngày", "From", "Ngày nhận việc");
    assertThat(field.isMeantBy("TỪ NGÀY")).isTrue();
    assertThat(field.isMeantBy("tu  ngay:")).isTrue();
    assertThat(field.isMeantBy("Ngày nhận việc")).isTrue();
    assertThat(field.isMeantBy("from")).isTrue();
    assertThat(field.isMeantBy("Đến ngày")).isFalse();
    assertThat(field.isMeantBy("")).isFalse();
  }

  private static Cell counted(String number) {
    return new Cell.Counted(new BigDecimal(number));
  }
}
