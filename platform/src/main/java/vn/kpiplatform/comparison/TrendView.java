package vn.kpiplatform.comparison;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.comparison.ComparisonView.BandView;
import vn.kpiplatform.contract.Exact;

/**
 * An agency's figures in one of its periods.
 *
 * @param values of the figures that may be shown
 * @param bands with those who reached them; absent where withheld
 */
public record TrendView(
    String periodCode, int revision, List<ValueView> values, @Nullable List<BandView> bands) {

  /** Each band's share in the last of these periods beside its mean share in those before. */
  static List<BandShareView> shares(List<TrendView> periods) {
    if (periods.isEmpty() || periods.getLast().bands() == null) {
      return List.of();
    }
    List<BandView> last = Objects.requireNonNull(periods.getLast().bands());
    return last.stream()
        .map(
            band -> {
              List<BigFraction> before =
                  periods.subList(0, periods.size() - 1).stream()
                      .flatMap(period -> Stream.ofNullable(period.bands()))
                      .flatMap(List::stream)
                      .filter(one -> one.code().equals(band.code()))
                      .flatMap(one -> Stream.ofNullable(one.percent()))
                      .map(Exact::value)
                      .toList();
              BigFraction past = before.isEmpty() ? null : Placing.mean(before);
              Exact now = band.percent();
              return new BandShareView(
                  band.code(),
                  band.nameVi(),
                  band.nameEn(),
                  now,
                  past == null ? null : new Exact(past),
                  past == null || now == null ? null : new Exact(now.value().subtract(past)));
            })
        .toList();
  }

  /** A figure without a place. */
  public record ValueView(ComparedFigure figure, Exact value) {}

  /**
   * A band's share now and before.
   *
   * @param percent of those who have a score
   * @param pastPercent the mean of the shares in the agency's own earlier periods that show one
   * @param difference now less before
   */
  public record BandShareView(
      String code,
      String nameVi,
      String nameEn,
      @Nullable Exact percent,
      @Nullable Exact pastPercent,
      @Nullable Exact difference) {}
}
