package vn.kpiplatform.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.Exact;

/**
 * Where the whole agency stands in a period.
 *
 * @param selfScored of how many the person has scored themselves
 * @param confirmed of how many the superior has confirmed
 * @param mean absent while nobody has a score
 */
public record OverviewView(
    UUID periodId,
    boolean provisional,
    int people,
    int scored,
    int insufficient,
    int notRated,
    int selfScored,
    int confirmed,
    @Nullable Exact mean,
    List<BandView> bands,
    List<OverviewUnitView> units,
    List<OutlierView> outliers) {

  public OverviewView {
    bands = List.copyOf(bands);
    units = List.copyOf(units);
    outliers = List.copyOf(outliers);
  }

  /** How many people are in a band of the framework. */
  public record BandView(String code, String nameVi, String nameEn, int people) {}

  /**
   * Those who serve in one unit itself.
   *
   * @param low the lower end of the 95 per cent interval of the mean, to four decimals; absent of
   *     fewer than five people
   */
  public record OverviewUnitView(
      UUID unitId,
      int people,
      int scored,
      @Nullable Exact mean,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high) {}

  /**
   * Somebody whose score is unusual among those who are scored alike.
   *
   * @param below whether it is unusually low
   */
  public record OutlierView(UUID personId, UUID unitId, Exact score, boolean below) {}
}
