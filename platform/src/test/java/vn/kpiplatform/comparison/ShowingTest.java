package vn.kpiplatform.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.kpiplatform.assessment.PeriodReleased.Released;
import vn.kpiplatform.assessment.PeriodReleased.Status;
import vn.kpiplatform.comparison.ComparisonView.BandView;
import vn.kpiplatform.comparison.ComparisonView.GroupView;
import vn.kpiplatform.comparison.ComparisonView.StatusView;
import vn.kpiplatform.framework.FractionJson;
import vn.kpiplatform.framework.FrameworkContent;
import vn.kpiplatform.framework.Text;
import vn.kpiplatform.organisation.EmploymentKind;
import vn.kpiplatform.scoring.Axis;
import vn.kpiplatform.scoring.Subject;
import vn.kpiplatform.tenancy.Tenant;

class ShowingTest {

  private static final List<FrameworkContent.Band> BANDS =
      List.of(band("excellent", 90), band("good", 70), band("completed", 0));
  private static final Figures.Outputs OUTPUTS = new Figures.Outputs(5, 40, 30, 1, 38);
  private static final Instant CLOSED = Instant.parse("2026-11-30T17:00:00Z");

  private final Showing showing = new Showing(new Suppression(5, 2));

  @Test
  void an_agency_that_has_not_released_is_listed_without_figures() {
    ComparisonView view = shown(row(null));

    assertThat(view.code()).isEqualTo("so-noi-vu");
    assertThat(view.released()).isFalse();
    assertThat(view.people()).isNull();
    assertThat(view.suppressed()).isFalse();
  }

  @Test
  void too_few_people_show_their_number_and_nothing_else() {
    ComparisonView view = shown(row(figures(people(4, "91", "excellent"))));

    assertThat(view.released()).isTrue();
    assertThat(view.people()).isEqualTo(4);
    assertThat(view.mean()).isNull();
    assertThat(view.bands()).isNull();
    assertThat(view.onTimePercent()).isNull();
    assertThat(view.suppressed()).isTrue();
  }

  @Test
  void a_mean_is_exact_and_never_seems_to_reach_a_band_it_does_not_reach() {
    List<Released> people = new ArrayList<>(people(5, "90", "excellent"));
    people.add(scored("17999/200", "good"));

    ComparisonView view = shown(row(figures(people)));

    assertThat(Objects.requireNonNull(view.mean()).exact()).isEqualTo("107999/1200");
    assertThat(view.mean().display()).isEqualTo("89.99");
  }

  @Test
  void a_band_with_few_people_is_withheld_together_with_another() {
    List<Released> people = new ArrayList<>(people(8, "91", "excellent"));
    people.addAll(people(2, "80", "good"));

    ComparisonView view = shown(row(figures(people)));

    assertThat(Objects.requireNonNull(view.bands()))
        .extracting(BandView::people)
        .containsExactly(null, null, 0);
    assertThat(view.suppressed()).isTrue();
  }

  @Test
  void a_band_that_is_a_single_value_is_no_obstacle() {
    List<Released> people = new ArrayList<>(people(8, "91", "excellent"));
    people.addAll(people(2, "75", "good"));
    List<FrameworkContent.Band> bands =
        List.of(band("excellent", 90), band("good", 50), band("exactly", 50), band("less", 0));

    ComparisonView view = shown(row(Aggregation.of(people, bands, OUTPUTS, List.of(), CLOSED)));

    assertThat(Objects.requireNonNull(view.mean()).display()).isEqualTo("87.80");
  }

  @Test
  void missing_scores_count_as_missing_and_not_as_zero() {
    List<Released> people = new ArrayList<>(people(6, "80", "good"));
    people.addAll(Collections.nCopies(6, unscored(Status.INSUFFICIENT_DATA)));

    ComparisonView view = shown(row(figures(people)));

    assertThat(view.suppressed()).isFalse();
    assertThat(view.statuses()).extracting(StatusView::people).containsExactly(6, 6, 0);
    assertThat(Objects.requireNonNull(view.mean()).exact()).isEqualTo("80");
    assertThat(Objects.requireNonNull(view.insufficientPercent()).exact()).isEqualTo("50");
    assertThat(Objects.requireNonNull(view.onTimePercent()).exact()).isEqualTo("75");
    assertThat(Objects.requireNonNull(view.returnedPercent()).exact()).isEqualTo("5/2");
  }

  @Test
  void a_small_group_is_withheld_together_with_others() {
    List<Released> people = new ArrayList<>(people(8, "91", "excellent"));
    people.add(serving(Subject.HEAD, EmploymentKind.CIVIL_SERVANT));
    people.addAll(Collections.nCopies(6, serving(Subject.STAFF, EmploymentKind.PUBLIC_EMPLOYEE)));

    ComparisonView view = shown(row(figures(people)));

    assertThat(view.groups())
        .extracting(GroupView::subject, GroupView::employmentKind, GroupView::people)
        .containsExactlyInAnyOrder(
            tuple(Subject.HEAD, EmploymentKind.CIVIL_SERVANT, null),
            tuple(Subject.STAFF, EmploymentKind.CIVIL_SERVANT, null),
            tuple(Subject.STAFF, EmploymentKind.PUBLIC_EMPLOYEE, null));
    assertThat(view.suppressed()).isTrue();
  }

  @Test
  void few_people_with_insufficient_data_follow_neither_from_states_nor_bands_nor_per_cents() {
    List<Released> people = new ArrayList<>(people(12, "91", "excellent"));
    people.addAll(people(6, "80", "good"));
    people.add(unscored(Status.INSUFFICIENT_DATA));

    ComparisonView view = shown(row(figures(people)));

    assertThat(view.statuses()).extracting(StatusView::people).containsExactly(null, null, 0);
    assertThat(view.bands()).extracting(BandView::people).containsExactly(null, null, 0);
    assertThat(view.insufficientPercent()).isNull();
    assertThat(view.suppressed()).isTrue();
  }

  @Test
  void outputs_of_few_people_show_no_per_cents_however_many_they_are() {
    Figures figures =
        Aggregation.of(
            people(9, "91", "excellent"),
            BANDS,
            new Figures.Outputs(4, 4_000, 3_000, 1, 0),
            List.of(),
            CLOSED);

    ComparisonView view = shown(row(figures));

    assertThat(view.onTimePercent()).isNull();
    assertThat(view.returnedPercent()).isNull();
    assertThat(view.suppressed()).isTrue();
  }

  @Test
  void own_points_are_compared_only_for_people_whom_both_sides_scored() {
    List<Released> people = new ArrayList<>(people(5, "80", "good"));
    people.add(
        new Released(
            UUID.randomUUID(),
            Subject.STAFF,
            EmploymentKind.CIVIL_SERVANT,
            Status.INSUFFICIENT_DATA,
            null,
            null,
            BigFraction.of(30),
            null,
            Map.of()));

    ComparisonView view = shown(row(figures(people)));

    assertThat(Objects.requireNonNull(view.selfMinusConfirmed()).exact()).isEqualTo("1/2");
  }

  private ComparisonView shown(PublishedResults.Row row) {
    return showing.of(row).view();
  }

  private static Figures figures(List<Released> people) {
    return Aggregation.of(people, BANDS, OUTPUTS, List.of(), CLOSED);
  }

  private static List<Released> people(int count, String score, String band) {
    return Collections.nCopies(count, scored(score, band));
  }

  private static Released scored(String score, String band) {
    return new Released(
        UUID.randomUUID(),
        Subject.STAFF,
        EmploymentKind.CIVIL_SERVANT,
        Status.SCORED,
        FractionJson.parse(score),
        band,
        BigFraction.of(57, 2),
        BigFraction.of(28),
        Map.of(Axis.QUANTITY, BigFraction.of(4, 5)));
  }

  private static Released serving(Subject subject, EmploymentKind kind) {
    Released somebody = scored("91", "excellent");
    return new Released(
        somebody.person(),
        subject,
        kind,
        somebody.status(),
        somebody.score(),
        somebody.band(),
        somebody.selfGeneral(),
        somebody.confirmedGeneral(),
        somebody.axes());
  }

  private static Released unscored(Status status) {
    return new Released(
        UUID.randomUUID(),
        Subject.STAFF,
        EmploymentKind.CIVIL_SERVANT,
        status,
        null,
        null,
        null,
        null,
        Map.of());
  }

  private static FrameworkContent.Band band(String code, int minimum) {
    return new FrameworkContent.Band(
        code, new Text(code, code), BigFraction.of(minimum), null, null, "bands");
  }

  private static PublishedResults.Row row(@Nullable Figures figures) {
    return new PublishedResults.Row(
        UUID.randomUUID(),
        "so-noi-vu",
        "Sở Nội vụ",
        "Department of Home Affairs",
        Tenant.Kind.PROVINCIAL_DEPARTMENT,
        null,
        null,
        null,
        "2026-11",
        1,
        figures == null ? null : OffsetDateTime.parse("2026-12-01T08:00:00+07:00"),
        figures);
  }
}
