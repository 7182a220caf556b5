package vn.kpiplatform.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodSpanTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11, 2026-11-01, 2026-11-30",
    "2026-12, 2026-12-01, 2026-12-31",
    "2027-02, 2027-02-01, 2027-02-28",
    "2028-02, 2028-02-01, 2028-02-29"
  })
  void a_months_code_stands_for_its_days(String code, LocalDate first, LocalDate last) {
    assertThat(PeriodSpan.of(code))
        .contains(new PeriodSpan(FrameworkContent.PeriodType.MONTH, first, last));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-Q1, 2026-01-01, 2026-03-31",
    "2026-Q2, 2026-04-01, 2026-06-30",
    "2026-Q3, 2026-07-01, 2026-09-30",
    "2026-Q4, 2026-10-01, 2026-12-31"
  })
  void a_quarters_code_stands_for_the_days_of_its_three_months(
      String code, LocalDate first, LocalDate last) {
    assertThat(PeriodSpan.of(code))
        .contains(new PeriodSpan(FrameworkContent.PeriodType.QUARTER, first, last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "2026", "2026-00", "2026-13", "2026-1", "2026-Q0", "2026-Q5", "2026-q1", "26-01"
      })
  void no_other_code_stands_for_a_period(String code) {
    assertThat(PeriodSpan.of(code)).isEmpty();
  }

  @Test
  void a_code_stands_alone() {
    assertThat(PeriodSpan.of("2026-11 ")).isEmpty();
    assertThat(PeriodSpan.of("2026-11\n")).isEmpty();
  }
}
