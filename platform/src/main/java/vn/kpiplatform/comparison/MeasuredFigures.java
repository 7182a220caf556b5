package vn.kpiplatform.comparison;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.comparison.ComparisonView.BandView;
import vn.kpiplatform.comparison.Figures.Band;
import vn.kpiplatform.comparison.Figures.Outputs;
import vn.kpiplatform.contract.Exact;

/** The figures of one agency that may be shown, and how sure each is. */
record MeasuredFigures(Suppression suppression) {

  private static final BigFraction HUNDRED = BigFraction.of(100);

  /**
   * Those that may be shown.
   *
   * @param bands as shown
   * @param told whether the number of those who have a score is shown; where it is not, means are
   *     given to two decimals, because their denominators would tell it
   * @param insufficient as shown
   */
  Map<ComparedFigure, Measured> of(
      Figures figures,
      @Nullable List<BandView> bands,
      boolean told,
      @Nullable Integer insufficient) {
    Map<ComparedFigure, Measured> measured = new EnumMap<>(ComparedFigure.class);
    List<BigFraction> thresholds = figures.bands().stream().map(Band::minimum).toList();
    Implied implied = Implied.of(figures, bands, suppression.width());
    if (implied.meanIsSafe()) {
      put(
          measured,
          ComparedFigure.SCORE,
          figures.score(),
          BigFraction.ONE,
          told,
          thresholds,
          implied.spreadIsSafe());
    }
    figures
        .axes()
        .forEach(
            (axis, total) ->
                ComparedFigure.of(axis)
                    .ifPresent(
                        figure -> put(measured, figure, total, HUNDRED, told, List.of(), true)));
    put(
        measured,
        ComparedFigure.SELF_MINUS_CONFIRMED,
        figures.selfLessConfirmed(),
        BigFraction.ONE,
        told,
        List.of(),
        true);
    Outputs outputs = figures.outputs();
    if (!suppression.tooFew(outputs.people()) && outputs.submitted() > 0) {
      measured.put(ComparedFigure.ON_TIME, share(outputs, outputs.onTime()));
      measured.put(ComparedFigure.RETURNED, share(outputs, outputs.returned()));
    }
    if (insufficient != null) {
      measured.put(
          ComparedFigure.INSUFFICIENT,
          new Measured(percent(insufficient, figures.people()), figures.people(), null));
    }
    return measured;
  }

  private void put(
      Map<ComparedFigure, Measured> measured,
      ComparedFigure figure,
      Total total,
      BigFraction unit,
      boolean told,
      List<BigFraction> thresholds,
      boolean spread) {
    BigFraction mean = suppression.mean(total);
    if (mean != null) {
      BigFraction exact = mean.multiply(unit);
      BigFraction shown =
          told ? exact : Exact.fraction(new BigDecimal(Exact.of(exact, thresholds).display()));
      BigFraction error = total.variance().multiply(unit).multiply(unit).divide(total.people());
      measured.put(figure, new Measured(shown, total.people(), spread ? error : null));
    }
  }

  private static Measured share(Outputs outputs, int part) {
    return new Measured(percent(part, outputs.submitted()), outputs.people(), null);
  }

  private static BigFraction percent(int part, int whole) {
    return BigFraction.of(part, whole).multiply(HUNDRED);
  }
}
