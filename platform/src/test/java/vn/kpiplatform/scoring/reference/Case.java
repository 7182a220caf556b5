package vn.kpiplatform.scoring.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Raw facts and choices in whole numbers, known only to the reference implementation.
 *
 * @param points confirmed halves of a point per criterion; null where nobody confirmed
 * @param weights parts of the results block per component
 * @param organising halves, 1 or 2; null where nobody judged; so are the next two
 * @param unitChoice stands for d when nobody led has a score
 * @param led hundredths of a point per person led; null where they have no score
 * @param limit how many incidents count on a product; 0 when all do
 */
public record Case(
    boolean leader,
    List<Line> lines,
    List<@Nullable Integer> points,
    List<Integer> weights,
    @Nullable Integer organising,
    @Nullable Integer uniting,
    @Nullable Integer unitChoice,
    List<@Nullable Integer> led,
    boolean perLine,
    boolean compound,
    boolean nothingLeft,
    int extra,
    boolean everyoneScored,
    int limit) {

  /**
   * A line of work.
   *
   * @param planned false for work that arose or was taken over
   */
  public record Line(
      int points,
      int standard,
      int quantity,
      boolean planned,
      boolean passedOn,
      List<Piece> pieces) {}

  /**
   * An output.
   *
   * @param answer 0 accepted, 1 waiting, 2 sent back
   */
  public record Piece(int units, int answer, List<Hit> faults, List<Hit> delays) {}

  /** A fault or a delay on the first units of a piece. */
  public record Hit(int units, boolean excused) {}
}
