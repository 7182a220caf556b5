package vn.kpiplatform.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import vn.kpiplatform.assessment.ScoredYear.Mean;
import vn.kpiplatform.assessment.ScoredYear.MonthOfYear;
import vn.kpiplatform.contract.Exact;

/** Means of a year, by the worked examples of the decree's articles 11, 17 and 19. */
class ScoredYearTest {

  private static final String COMING = "?";
  private static final String NONE = "-";
  private static final String[] WHOLE = {
    "92.4", "88.1", "79.7", "90.0", "85.5", "83.2", "88.8", "91.6", "94.3", "90.7", "86.9", "89.1"
  };

  @Test
  void a_quarter_is_the_mean_of_its_three_months() {
    assertThat(part(year(WHOLE), "2026-Q1").value()).isEqualTo(BigFraction.of(2602, 30));
    assertThat(shown(part(year(WHOLE), "2026-Q1"))).isEqualTo("86.73");
  }

  @Test
  void a_year_is_the_mean_of_its_twelve_months() {
    ScoredYear year = year(WHOLE);

    assertThat(year.whole()).isEqualTo(new Mean("2026", BigFraction.of(10603, 120), 12, false));
    assertThat(year.parts().stream().map(ScoredYearTest::shown))
        .containsExactly("86.73", "86.23", "91.57", "88.90", "86.48", "90.23");
    assertThat(part(year, "2026-H1").value()).isEqualTo(BigFraction.of(5189, 60));
  }

  @Test
  void without_december_the_year_is_the_mean_of_eleven_months_and_provisional() {
    String[] months = WHOLE.clone();
    months[11] = COMING;

    assertThat(year(months).whole())
        .isEqualTo(new Mean("2026", BigFraction.of(9712, 110), 11, true));
    assertThat(part(year(months), "2026-Q3").provisional()).isFalse();
    assertThat(part(year(months), "2026-Q4").provisional()).isTrue();
  }

  @Test
  void maternity_leave_leaves_the_mean_of_the_months_worked() {
    ScoredYear year =
        year("88.0", "90.5", "86.0", "91.0", "89.5", "87.0", "90.0", NONE, NONE, NONE, NONE, NONE);

    assertThat(year.whole().value()).isEqualTo(BigFraction.of(622, 7));
    assertThat(shown(year.whole())).isEqualTo("88.86");
    assertThat(year.tooShort(true)).isFalse();
  }

  @Test
  void three_months_are_enough_on_maternity_leave_and_five_are_not_for_a_recruit() {
    ScoredYear three = year("88", "90", "86", NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE);
    ScoredYear five = year(NONE, NONE, NONE, NONE, NONE, NONE, NONE, "80", "80", "80", "80", "80");

    assertThat(three.tooShort(true)).isFalse();
    assertThat(five.tooShort(false)).isTrue();
  }

  @Test
  void a_year_that_goes_on_is_not_too_short_yet() {
    assertThat(
            year(
                    "80", "80", "80", COMING, COMING, COMING, COMING, COMING, COMING, COMING,
                    COMING, COMING)
                .tooShort(false))
        .isFalse();
  }

  @Test
  void without_any_month_there_is_no_mean() {
    ScoredYear year = year(NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE);

    assertThat(year.whole()).isEqualTo(new Mean("2026", null, 0, false));
  }

  private static ScoredYear year(String... months) {
    List<MonthOfYear> all = new ArrayList<>();
    for (String month : months) {
      all.add(
          switch (month) {
            case COMING -> new MonthOfYear(null, true);
            case NONE -> new MonthOfYear(null, false);
            default -> new MonthOfYear(Exact.fraction(new BigDecimal(month)), false);
          });
    }
    return new ScoredYear(2026, all);
  }

  private static Mean part(ScoredYear year, String code) {
    return year.parts().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
  }

  private static String shown(Mean mean) {
    BigFraction value = mean.value();
    assertThat(value).isNotNull();
    return value == null ? "" : new Exact(value).display();
  }
}
