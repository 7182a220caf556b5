package vn.kpiplatform.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kpiplatform.framework.FrameworkContent.RuleKind;
import vn.kpiplatform.framework.WorkingCalendar.SpecialDay;

class TemplatesTest {

  @ParameterizedTest
  @MethodSource("vn.kpiplatform.framework.Template#schemes")
  void a_template_has_no_fault(String scheme) {
    assertThat(FrameworkDocument.parse(Template.text(scheme, "framework")).faults()).isEmpty();
    assertThat(CatalogueDocument.parse(Template.text(scheme, "catalogue")).faults()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("vn.kpiplatform.framework.Template#schemes")
  void a_rule_names_its_source_or_is_marked_as_our_proposal(String scheme) {
    assertThat(content(scheme).rules().values())
        .allMatch(rule -> rule.article() != null || rule.kind() == RuleKind.OUR_PROPOSAL);
  }

  @Test
  void the_schemes_that_are_shipped_are_found_on_the_class_path() {
    assertThat(Template.schemes()).contains("decree-335", "ho-chi-minh-city", "khanh-hoa");
  }

  @ParameterizedTest
  @ValueSource(strings = {"decree-335", "ho-chi-minh-city", "khanh-hoa"})
  void the_public_holidays_of_three_years_are_there_and_what_was_not_decided_is_marked(
      String scheme) {
    WorkingCalendar calendar = content(scheme).calendar();

    assertThat(calendar.specialDays().stream().map(day -> day.day().getYear()))
        .contains(2025, 2026, 2027);
    assertThat(calendar.isWorking(LocalDate.of(2026, 2, 17))).isFalse();
    assertThat(calendar.isWorking(LocalDate.of(2026, 8, 31))).isFalse();
    assertThat(calendar.isWorking(LocalDate.of(2026, 8, 22))).isTrue();
    assertThat(calendar.specialDays())
        .filteredOn(day -> day.kind() == RuleKind.OUR_PROPOSAL)
        .extracting(SpecialDay::day)
        .allMatch(day -> day.getYear() == 2027)
        .contains(LocalDate.of(2027, 9, 3));
  }

  private static FrameworkContent content(String scheme) {
    return FrameworkDocument.parse(Template.text(scheme, "framework")).content();
  }
}
