package vn.kpiplatform.scoring.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scheme drawn at random and facts for it, in whole numbers, known only to the reference.
 *
 * @param parts the blocks of the score
 * @param unitScore hundredths of a point of the unit led; null when it has none
 * @param cappedParts whether a part of results gives no more than its maximum whatever was reached
 * @param bounds where bands begin, the highest first
 */
public record SchemeCase(
    List<Part> parts,
    Rating rating,
    List<Job> jobs,
    @Nullable Integer unitScore,
    boolean cappedParts,
    List<Bound> bounds) {

  /** What a part adds up. */
  public enum Kind {
    CRITERIA,
    RESULTS,
    BONUS
  }

  /**
   * A part of the score.
   *
   * @param points of criteria: quarters of a point confirmed; null where nobody confirmed
   * @param items of results
   */
  public record Part(Kind kind, int maximum, List<@Nullable Integer> points, List<Item> items) {}

  /** How an item is measured. */
  public enum Way {
    JOBS,
    UNIT,
    UP,
    DOWN,
    CHOICE
  }

  /**
   * An item of results.
   *
   * @param cap hundredths of the target that count at most
   * @param target of an indicator; null when none was set
   * @param actual of an indicator, or the hundredths chosen; null when there is none
   * @param waiting nobody has answered the actual value yet
   */
  public record Item(
      Way way,
      int weight,
      int cap,
      @Nullable Integer target,
      @Nullable Integer actual,
      boolean waiting) {}

  /**
   * How jobs earn points.
   *
   * @param progress per cent of timeliness in what a job earns
   * @param steps from the shortest lateness on
   * @param bonus per cent on top for a job beyond requirement
   */
  public record Rating(int planned, int unexpected, int progress, List<Late> steps, int bonus) {}

  /** Per cent of timeliness left up to so many days. */
  public record Late(int days, int left) {}

  /**
   * A job.
   *
   * @param difficulty tenths; 0 when none is given
   */
  public record Job(
      boolean unexpected, int difficulty, int quantity, boolean passedOn, List<Piece> pieces) {}

  /**
   * A part of a job.
   *
   * @param answer 0 accepted, 1 waiting, 2 sent back
   * @param quality per cent; null when it was not graded
   */
  public record Piece(
      int units,
      int answer,
      List<Delay> delays,
      @Nullable Integer quality,
      boolean beyond,
      boolean tooLate) {}

  /** A lateness in working days. */
  public record Delay(int days, boolean excused) {}

  /**
   * Where a band begins.
   *
   * @param at hundredths of a point
   * @param above the band begins above the bound and not at it
   * @param gap no band is given here
   */
  public record Bound(int at, boolean above, boolean gap) {}
}
