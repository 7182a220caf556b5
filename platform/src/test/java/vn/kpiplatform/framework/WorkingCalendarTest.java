package vn.kpiplatform.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

  private final WorkingCalendar calendar =
      FrameworkDocument.parse(Template.text("decree-335", "framework")).content().calendar();

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, 2026-11-20, 0, the same day",
    "2026-11-20, 2026-11-19, 0, early",
    "2026-11-20, 2026-11-22, 0, Friday to Sunday",
    "2026-11-20, 2026-11-23, 1, Friday to Monday",
    "2026-02-13, 2026-02-23, 1, over the Lunar New Year",
    "2026-04-24, 2026-04-28, 1, over Hùng Kings on a Sunday",
    "2026-04-29, 2026-05-04, 1, over 30 April and 1 May",
    "2026-08-21, 2026-08-24, 2, with a Saturday worked for a Monday off",
    "2026-08-28, 2026-09-03, 1, over the National Day"
  })
  void only_working_days_after_the_first_day_count(
      LocalDate after, LocalDate until, int days, String why) {
    assertThat(calendar.workingDaysBetween(after, until)).as(why).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-11, 3, 2026-12-16",
    "2026-12-11, 0, 2026-12-11",
    "2026-02-12, 2, 2026-02-23",
    "2026-08-27, 7, 2026-09-10"
  })
  void a_time_limit_in_working_days_begins_on_the_next_one(
      LocalDate day, int count, LocalDate reached) {
    assertThat(calendar.workingDaysAfter(day, count)).isEqualTo(reached);
  }
}
