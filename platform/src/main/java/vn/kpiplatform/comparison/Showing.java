package vn.kpiplatform.comparison;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.assessment.PeriodReleased.Status;
import vn.kpiplatform.comparison.ComparisonView.AxisView;
import vn.kpiplatform.comparison.ComparisonView.BandView;
import vn.kpiplatform.comparison.ComparisonView.FieldView;
import vn.kpiplatform.comparison.ComparisonView.GroupView;
import vn.kpiplatform.comparison.ComparisonView.QualityView;
import vn.kpiplatform.comparison.ComparisonView.StatusView;
import vn.kpiplatform.comparison.Figures.Band;
import vn.kpiplatform.comparison.Figures.Field;
import vn.kpiplatform.comparison.Figures.Group;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Exact;

/** What an agency published, less what would tell of few people. */
final class Showing {

  private static final BigFraction HUNDRED = BigFraction.of(100);
  private static final List<Status> UNSCORED = List.of(Status.INSUFFICIENT_DATA, Status.NOT_RATED);

  private final Suppression suppression;

  Showing(Suppression suppression) {
    this.suppression = suppression;
  }

  Shown of(PublishedResults.Row row) {
    Figures figures = row.figures();
    OffsetDateTime at = row.publishedAt();
    if (figures == null || at == null) {
      return new Shown(row, bare(row, null, null), Map.of(), null);
    }
    OffsetDateTime released = CivilTime.shown(at.toInstant());
    return suppression.tooFew(figures.people())
        ? new Shown(row, bare(row, released, figures.people()), Map.of(), null)
        : full(row, released, figures);
  }

  /** An agency without figures: it has not released, or has too few people for any. */
  private static ComparisonView bare(
      PublishedResults.Row row, @Nullable OffsetDateTime released, @Nullable Integer people) {
    return new ComparisonView(
        row.code(),
        row.nameVi(),
        row.nameEn(),
        row.kind(),
        row.periodCode(),
        released != null,
        released,
        released == null ? null : row.revision(),
        people,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        released != null);
  }

  private Shown full(PublishedResults.Row row, OffsetDateTime released, Figures figures) {
    List<GroupView> groups = groups(figures);
    Outcomes outcomes = outcomes(figures);
    List<StatusView> statuses = outcomes.statuses();
    List<BandView> bands = outcomes.bands();
    Integer scored = statuses.getFirst().people();
    boolean deliveries = !suppression.tooFew(figures.outputs().people());
    Integer insufficient = count(statuses, Status.INSUFFICIENT_DATA);
    Map<ComparedFigure, Measured> measured =
        new MeasuredFigures(suppression).of(figures, bands, scored != null, insufficient);
    List<FieldView> fields = fields(figures);
    boolean suppressed =
        bands == null
            || bands.stream().anyMatch(band -> band.people() == null)
            || groups.stream().anyMatch(group -> group.people() == null)
            || statuses.stream().anyMatch(status -> status.people() == null)
            || isWithheld(figures, measured);
    ComparisonView view =
        new ComparisonView(
            row.code(),
            row.nameVi(),
            row.nameEn(),
            row.kind(),
            row.periodCode(),
            true,
            released,
            row.revision(),
            figures.people(),
            groups,
            statuses,
            bands,
            mean(figures, measured),
            axes(figures, measured),
            exact(measured, ComparedFigure.ON_TIME),
            exact(measured, ComparedFigure.RETURNED),
            exact(measured, ComparedFigure.INSUFFICIENT),
            exact(measured, ComparedFigure.SELF_MINUS_CONFIRMED),
            null,
            fields,
            new QualityView(
                figures.closedAt() == null ? null : CivilTime.shown(figures.closedAt()),
                deliveries
                    ? percent(figures.outputs().validated(), figures.outputs().submitted())
                    : null,
                scored == null ? null : figures.people() - scored),
            null,
            suppressed || fields.stream().anyMatch(FieldView::isWithheld));
    return new Shown(row, view, measured, scored);
  }

  private static boolean isWithheld(Figures figures, Map<ComparedFigure, Measured> measured) {
    return (!measured.containsKey(ComparedFigure.SCORE) && figures.score().people() > 0)
        || figures.axes().keySet().stream()
            .flatMap(axis -> ComparedFigure.of(axis).stream())
            .anyMatch(figure -> !measured.containsKey(figure))
        || (!measured.containsKey(ComparedFigure.ON_TIME) && figures.outputs().people() > 0)
        || (!measured.containsKey(ComparedFigure.SELF_MINUS_CONFIRMED)
            && figures.selfLessConfirmed().people() > 0);
  }

  private List<FieldView> fields(Figures figures) {
    Set<String> shown =
        suppression.fields(figures.fields()).stream().map(Field::code).collect(Collectors.toSet());
    return figures.fields().stream()
        .map(
            field ->
                shown.contains(field.code())
                    ? new FieldView(
                        field.code(),
                        false,
                        percent(field.completed(), field.assigned()),
                        percent(field.onTime(), field.submitted()),
                        percent(field.returned(), field.submitted()))
                    : new FieldView(field.code(), true, null, null, null))
        .toList();
  }

  private List<GroupView> groups(Figures figures) {
    List<@Nullable Integer> shown =
        suppression.cells(figures.groups().stream().map(Group::people).toList());
    List<GroupView> views = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      Group group = figures.groups().get(i);
      views.add(new GroupView(group.subject(), group.employmentKind(), shown.get(i)));
    }
    return views;
  }

  /**
   * Bands and states together: the bands add up to those who have a score, so one list would tell
   * what the other withholds.
   */
  private Outcomes outcomes(Figures figures) {
    if (!suppression.tooFew(figures.score().people())) {
      Outcomes banded = outcomes(figures, true);
      if (leavesRoom(figures, banded.statuses())) {
        return banded;
      }
    }
    return outcomes(figures, false);
  }

  /** That bands are shown tells that the minimum has a score: withheld others must have room. */
  private boolean leavesRoom(Figures figures, List<StatusView> statuses) {
    int others = figures.people();
    int withheld = 0;
    for (Status status : UNSCORED) {
      Integer shown = count(statuses, status);
      others -= shown == null ? Math.min(1, figures.people(status)) : shown;
      withheld += shown == null ? 1 : 0;
    }
    return withheld == 0 || !suppression.tooFew(others - suppression.width());
  }

  private Outcomes outcomes(Figures figures, boolean banded) {
    List<Integer> counts = new ArrayList<>();
    if (banded) {
      figures.bands().forEach(band -> counts.add(band.people()));
    } else {
      counts.add(figures.people(Status.SCORED));
    }
    UNSCORED.forEach(status -> counts.add(figures.people(status)));
    List<@Nullable Integer> shown = suppression.cells(counts);
    List<@Nullable Integer> scores = shown.subList(0, shown.size() - UNSCORED.size());
    List<@Nullable Integer> rest = shown.subList(scores.size(), shown.size());
    // those with a score are everybody less the rest
    boolean told = banded ? !rest.contains(null) : scores.getFirst() != null;
    List<StatusView> statuses = new ArrayList<>();
    statuses.add(new StatusView(Status.SCORED, told ? figures.people(Status.SCORED) : null));
    for (int i = 0; i < rest.size(); i++) {
      statuses.add(new StatusView(UNSCORED.get(i), rest.get(i)));
    }
    return new Outcomes(statuses, banded ? bands(figures, scores, told) : null);
  }

  private static List<BandView> bands(
      Figures figures, List<@Nullable Integer> shown, boolean told) {
    List<BandView> views = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      Band band = figures.bands().get(i);
      Integer people = shown.get(i);
      views.add(
          new BandView(
              band.code(),
              band.nameVi(),
              band.nameEn(),
              people,
              people == null || !told ? null : percent(people, figures.score().people())));
    }
    return views;
  }

  private static @Nullable Exact mean(Figures figures, Map<ComparedFigure, Measured> measured) {
    Measured score = measured.get(ComparedFigure.SCORE);
    return score == null
        ? null
        : Exact.of(score.value(), figures.bands().stream().map(Band::minimum).toList());
  }

  private static List<AxisView> axes(Figures figures, Map<ComparedFigure, Measured> measured) {
    return figures.axes().keySet().stream()
        .sorted()
        .map(
            axis ->
                new AxisView(
                    axis,
                    ComparedFigure.of(axis).map(figure -> exact(measured, figure)).orElse(null)))
        .toList();
  }

  private static @Nullable Exact exact(
      Map<ComparedFigure, Measured> measured, ComparedFigure figure) {
    Measured one = measured.get(figure);
    return one == null ? null : new Exact(one.value());
  }

  private static @Nullable Integer count(List<StatusView> statuses, Status status) {
    return statuses.stream()
        .filter(view -> view.status() == status)
        .findFirst()
        .map(StatusView::people)
        .orElse(null);
  }

  /** A part of a whole in per cent; null if the whole is nothing. */
  private static @Nullable Exact percent(int part, int whole) {
    return whole == 0 ? null : new Exact(BigFraction.of(part, whole).multiply(HUNDRED));
  }

  private static @Nullable Exact percent(BigFraction part, BigFraction whole) {
    return whole.equals(BigFraction.ZERO) ? null : new Exact(part.divide(whole).multiply(HUNDRED));
  }

  private record Outcomes(List<StatusView> statuses, @Nullable List<BandView> bands) {}
}
