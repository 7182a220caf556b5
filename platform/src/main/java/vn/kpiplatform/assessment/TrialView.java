package vn.kpiplatform.assessment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.assessment.PeriodReleased.Status;
import vn.kpiplatform.assessment.ScoreView.BandView;
import vn.kpiplatform.assessment.ScoreView.CauseView;
import vn.kpiplatform.contract.Cursor;
import vn.kpiplatform.contract.Exact;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;

/**
 * What a draft would have made of a closed period. Nothing of it is kept.
 *
 * @param persons how many people had a result
 * @param changed of how many the score would be another
 * @param bandChanged of how many the band would be another
 * @param unscored how many had a score and would have none
 * @param bands how many people there were and would be in each band
 * @param all the people, whose band changes first, then whose score does, then everybody else
 */
public record TrialView(
    UUID periodId,
    int persons,
    int changed,
    int bandChanged,
    int unscored,
    List<BandCount> bands,
    List<PersonTrial> all) {

  /** A part of the people. */
  public Page<PersonTrial> people(Paging paging) {
    Cursor start = paging.cursor();
    int side = paging.backwards() ? -1 : 1;
    List<PersonTrial> wanted =
        (paging.backwards() ? all.reversed() : all)
            .stream()
                .filter(
                    one ->
                        start == null
                            || Integer.signum(one.place().compareTo(place(start))) == side)
                .limit(paging.size() + 1L)
                .toList();
    return Page.cut(paging, wanted, one -> new Cursor(one.rank().name(), one.personId()));
  }

  private static String place(Cursor cursor) {
    return cursor.key() + cursor.id();
  }

  /** What becomes of a person; in the order in which they are listed. */
  public enum Rank {
    A_BAND,
    B_SCORE,
    C_SAME
  }

  /**
   * A band of either framework.
   *
   * @param before how many people were in it
   * @param after how many would be
   */
  public record BandCount(BandView band, int before, int after) {}

  /** A person's result as it is and as it would be. */
  public record PersonTrial(UUID personId, Rank rank, TrialScore before, TrialScore after) {

    /** Where it stands in the list. */
    String place() {
      return rank.name() + personId;
    }
  }

  /**
   * A result.
   *
   * @param variantCode by which it is scored, if the framework covers the person
   * @param causes why there is no score, empty if there is one
   */
  public record TrialScore(
      Status status,
      @Nullable Exact value,
      @Nullable BandView band,
      @Nullable String variantCode,
      List<CauseView> causes) {}
}
