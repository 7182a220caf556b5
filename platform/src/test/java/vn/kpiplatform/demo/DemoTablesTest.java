package vn.kpiplatform.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import vn.kpiplatform.tenancy.Tenant;

/** The tables of the demonstration fit together, also those that no test plays. */
class DemoTablesTest {

  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  private final List<DemoAgency> agencies = DemoAgency.all();

  @Test
  void nine_small_agencies_of_two_kinds_tell_of_six_periods_that_are_over() {
    List<DemoAgency> small =
        agencies.stream().filter(agency -> !DemoAgency.whole().contains(agency)).toList();

    assertThat(
            small.stream().collect(Collectors.groupingBy(DemoAgency::kind, Collectors.counting())))
        .isEqualTo(Map.of(Tenant.Kind.PROVINCIAL_DEPARTMENT, 4L, Tenant.Kind.COMMUNE, 5L));
    assertThat(small)
        .allSatisfy(
            agency ->
                assertThat(agency.periods(NOVEMBER))
                    .extracting(WorkingPeriod::code)
                    .containsExactly(
                        "2026-05", "2026-06", "2026-07", "2026-08", "2026-09", "2026-10"));
  }

  @Test
  void a_quarterly_agency_tells_of_the_present_quarter_and_the_one_before() {
    assertThat(DemoAgency.of("phuong-tan-mau-demo").periods(YearMonth.of(2027, 1)))
        .extracting(WorkingPeriod::code, period -> period.startsOn().toString())
        .containsExactly(tuple("2026-Q4", "2026-10-01"), tuple("2027-Q1", "2027-01-01"));
  }

  @Test
  void logins_are_unique_in_all_agencies_together() {
    assertThat(agencies)
        .flatExtracting(DemoAgency::usernames)
        .hasSizeGreaterThan(200)
        .doesNotHaveDuplicates();
    assertThat(agencies).extracting(DemoAgency::administrator).doesNotHaveDuplicates();
  }

  @Test
  void every_agency_says_that_it_is_invented_and_its_names_are_composed() {
    assertThat(agencies)
        .allSatisfy(
            agency -> {
              assertThat(agency.nameVi()).contains("dữ liệu trình diễn");
              assertThat(agency.nameEn()).contains("demo data");
              assertThat(agency.people())
                  .extracting(DemoAgency.Person::name)
                  .allMatch(name -> Normalizer.isNormalized(name, Normalizer.Form.NFC));
            });
  }

  @Test
  void everybody_has_a_course_for_each_period_and_a_task_for_each_letter() {
    for (DemoAgency agency : agencies) {
      int periods = agency.periods(NOVEMBER).size();
      assertThat(agency.people())
          .allSatisfy(
              person -> {
                assertThat(person.courses()).as(person.code()).hasSize(periods);
                int tasks = agency.workOf(person).size();
                assertThat(person.courses())
                    .as(person.code())
                    .allSatisfy(
                        course -> {
                          assertThat(course.length()).isLessThanOrEqualTo(tasks);
                          assertThat(course.chars().mapToObj(Course::of)).doesNotContainNull();
                        });
              });
    }
  }

  @Test
  void every_product_is_in_the_catalogue_and_due_early_enough_to_go_wrong() throws IOException {
    for (DemoAgency agency : agencies) {
      List<String> products = products(agency.template());
      int last = agency.periods(NOVEMBER).getFirst().last();
      assertThat(agency.work())
          .as(agency.code())
          .allSatisfy(
              work -> {
                assertThat(products).contains(work.product());
                assertThat(work.due()).isBetween(5, last - 4);
              });
    }
  }

  private static List<String> products(String template) throws IOException {
    try (InputStream json =
        new ClassPathResource("templates/%s/catalogue.json".formatted(template)).getInputStream()) {
      return JsonMapper.shared()
          .readTree(json)
          .path("products")
          .valueStream()
          .map(product -> product.path("code").asString())
          .toList();
    }
  }
}
