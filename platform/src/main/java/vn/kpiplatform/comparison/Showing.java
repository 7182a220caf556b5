package vn.kpiplatform.comparison;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
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
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Exact;

/** Shows what an agency published, less what would tell of few people. */
final class Showing {

  private static final BigFraction HUNDRED = BigFraction.of(100);

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
    List<BandView> bands = bands(figures);
    List<AxisView> axes = axes(figures);
    Exact difference = selfMinusConfirmed(figures);
    boolean suppressed =
        bands == null
            || bands.stream().anyMatch(band -> band.people() == null)
            || axes.stream().anyMatch(axis -> axis.mean() == null)
            || (difference == null && figures.self().people() > 0);
    return new ComparisonView(
        row.code(),
        row.nameVi(),
        row.nameEn(),
        row.kind(),
        true,
        released,
        figures.people(),
        figures.groups().stream()
            .map(group -> new GroupView(group.subject(), group.employmentKind(), group.people()))
            .toList(),
        Arrays.stream(Status.values())
            .map(status -> new StatusView(status, figures.people(status)))
            .toList(),
        bands,
        mean(figures),
        axes,
        percent(figures.outputs().onTime(), figures.outputs().submitted()),
        percent(figures.outputs().returned(), figures.outputs().submitted()),
        percent(figures.people(Status.INSUFFICIENT_DATA), figures.people()),
        difference,
        suppressed);
  }

  private @Nullable List<BandView> bands(Figures figures) {
    if (suppression.tooFew(figures.score().people())) {
      return null;
    }
    List<@Nullable Integer> shown =
        suppression.cells(figures.bands().stream().map(Band::people).toList());
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

  /** A part of a whole in per cent; null if the whole is nothing. */
  private static @Nullable Exact percent(int part, int whole) {
    return whole == 0 ? null : new Exact(BigFraction.of(part, whole).multiply(HUNDRED));
  }
}
