package vn.kpiplatform.comparison;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.assessment.PeriodReleased.Status;
import vn.kpiplatform.comparison.ComparisonView.AxisView;
import vn.kpiplatform.comparison.ComparisonView.BandView;
import vn.kpiplatform.comparison.ComparisonView.GroupView;
import vn.kpiplatform.comparison.ComparisonView.StatusView;
import vn.kpiplatform.comparison.Figures.Band;
import vn.kpiplatform.comparison.Figures.Group;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Exact;

/** Shows what an agency published, less what would tell of few people. */
final class Showing {

  private static final BigFraction HUNDRED = BigFraction.of(100);
  private static final List<Status> UNSCORED = List.of(Status.INSUFFICIENT_DATA, Status.NOT_RATED);

  private final Suppression suppression;

  Showing(Suppression suppression) {
    this.suppression = suppression;
  }

  ComparisonView of(PublishedResults.Row row) {
    Figures figures = row.figures();
    OffsetDateTime at = row.publishedAt();
    if (figures == null || at == null) {
      return bare(row, null, null);
    }
    return suppression.tooFew(figures.people())
        ? bare(row, CivilTime.shown(at.toInstant()), figures.people())
        : full(row, CivilTime.shown(at.toInstant()), figures);
  }

  /** An agency without figures: it has not released, or has too few people for any. */
  private static ComparisonView bare(
      PublishedResults.Row row, @Nullable OffsetDateTime released, @Nullable Integer people) {
    return new ComparisonView(
        row.code(),
        row.nameVi(),
        row.nameEn(),
        row.kind(),
        released != null,
        released,
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
        released != null);
  }

  private ComparisonView full(PublishedResults.Row row, OffsetDateTime released, Figures figures) {
    List<GroupView> groups = groups(figures);
    Outcomes outcomes = outcomes(figures);
    List<StatusView> statuses = outcomes.statuses();
    List<BandView> bands = outcomes.bands();
    List<AxisView> axes = axes(figures);
    Exact difference = selfMinusConfirmed(figures);
    boolean deliveries = !suppression.tooFew(figures.outputs().people());
    boolean suppressed =
        bands == null
            || bands.stream().anyMatch(band -> band.people() == null)
            || groups.stream().anyMatch(group -> group.people() == null)
            || statuses.stream().anyMatch(status -> status.people() == null)
            || axes.stream().anyMatch(axis -> axis.mean() == null)
            || (!deliveries && figures.outputs().people() > 0)
            || (difference == null && figures.self().people() > 0);
    return new ComparisonView(
        row.code(),
        row.nameVi(),
        row.nameEn(),
        row.kind(),
        true,
        released,
        figures.people(),
        groups,
        statuses,
        bands,
        mean(figures),
        axes,
        deliveries ? percent(figures.outputs().onTime(), figures.outputs().submitted()) : null,
        deliveries ? percent(figures.outputs().returned(), figures.outputs().submitted()) : null,
        insufficientPercent(statuses, figures.people()),
        difference,
        suppressed);
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
    boolean banded = !suppression.tooFew(figures.score().people());
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
    return new Outcomes(statuses, banded ? bands(figures, scores) : null);
  }

  private static List<BandView> bands(Figures figures, List<@Nullable Integer> shown) {
    List<BandView> views = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      Band band = figures.bands().get(i);
      views.add(new BandView(band.code(), band.nameVi(), band.nameEn(), shown.get(i)));
    }
    return views;
  }

  private @Nullable Exact mean(Figures figures) {
    BigFraction mean = suppression.mean(figures.score());
    return mean == null
        ? null
        : Exact.of(mean, figures.bands().stream().map(Band::minimum).toList());
  }

  private List<AxisView> axes(Figures figures) {
    return figures.axes().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            axis -> {
              BigFraction mean = suppression.mean(axis.getValue());
              return new AxisView(
                  axis.getKey(), mean == null ? null : new Exact(mean.multiply(HUNDRED)));
            })
        .toList();
  }

  private @Nullable Exact selfMinusConfirmed(Figures figures) {
    BigFraction self = suppression.mean(figures.self());
    BigFraction confirmed = suppression.mean(figures.confirmed());
    return self == null || confirmed == null ? null : new Exact(self.subtract(confirmed));
  }

  /** Withheld together with the number itself. */
  private static @Nullable Exact insufficientPercent(List<StatusView> statuses, int people) {
    return statuses.stream()
        .filter(status -> status.status() == Status.INSUFFICIENT_DATA)
        .findFirst()
        .map(StatusView::people)
        .map(insufficient -> percent(insufficient, people))
        .orElse(null);
  }

  /** A part of a whole in per cent; null if the whole is nothing. */
  private static @Nullable Exact percent(int part, int whole) {
    return whole == 0 ? null : new Exact(BigFraction.of(part, whole).multiply(HUNDRED));
  }

  private record Outcomes(List<StatusView> statuses, @Nullable List<BandView> bands) {}
}
