package vn.kpiplatform.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a draft and what it changes, as the API shows it.
 *
 * @param faults everything that keeps it from being published, up to 1,000
 * @param differences every value in which it departs from the version that it was copied from, up
 *     to 10,000
 */
public record DraftReview(List<Fault> faults, List<Difference> differences) {

  private static final int MOST_FAULTS = 1_000;
  private static final int MOST_DIFFERENCES = 10_000;

  static DraftReview of(FrameworkDocument base, FrameworkDocument draft, PlaceCodes agency) {
    return new DraftReview(
        DraftFaults.of(base, draft, agency).stream().limit(MOST_FAULTS).map(Fault::of).toList(),
        DraftDifferences.between(base, draft).stream()
            .limit(MOST_DIFFERENCES)
            .map(Difference::of)
            .toList());
  }

  /**
   * Something that keeps a draft from being published.
   *
   * @param rule the code of the mandatory rule that it breaks, if it breaks one
   * @param article where that rule stands
   */
  public record Fault(
      FrameworkPlaceView place,
      DocumentFault.Code code,
      @Nullable String rule,
      @Nullable String article) {

    private static Fault of(DraftFault fault) {
      return new Fault(
          FrameworkPlaceView.of(fault.place()), fault.code(), fault.rule(), fault.article());
    }
  }

  /**
   * Something that a draft says otherwise than its base; absent on the side where it is not there.
   *
   * @param rule the code of the rule that it stands under, if it stands under one
   */
  public record Difference(
      FrameworkPlaceView place,
      @Nullable String before,
      @Nullable String after,
      @Nullable String rule) {

    private static Difference of(DraftDifference difference) {
      return new Difference(
          FrameworkPlaceView.of(difference.place()),
          difference.before(),
          difference.after(),
          difference.rule());
    }
  }
}
