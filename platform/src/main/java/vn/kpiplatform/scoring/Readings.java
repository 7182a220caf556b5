package vn.kpiplatform.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answers an agency has chosen where the decree is silent; each is a decision of the framework
 * version, and the numbers R1, R2, … are those of the register of open questions.
 */
public record Readings(
    DeductionScope scope,
    Repetition repetition,
    PartialCredit credit,
    ExtraWork extraWork,
    Subordination subordination) {

  /** The readings the engine asks for, each with the codes it may have. */
  public static final Map<String, List<String>> CHOICES =
      Map.of(
          "R1", codes(DeductionScope.values()),
          "R2", codes(Repetition.values()),
          "R3", codes(PartialCredit.values()),
          "R5", codes(ExtraWork.values()),
          "R8", codes(Subordination.values()));

  /**
   * Readings by their numbers and codes, such as R1 to U; further numbers are not the engine's.
   *
   * @throws IllegalArgumentException when one that the engine asks for is absent or unknown
   */
  public static Readings of(Map<String, String> chosen) {
    return new Readings(
        choose(DeductionScope.values(), "R1", chosen.get("R1")),
        choose(Repetition.values(), "R2", chosen.get("R2")),
        choose(PartialCredit.values(), "R3", chosen.get("R3")),
        choose(ExtraWork.values(), "R5", chosen.get("R5")),
        choose(Subordination.values(), "R8", chosen.get("R8")));
  }

  private static <C extends Choice> C choose(C[] choices, String reading, @Nullable String code) {
    return Arrays.stream(choices)
        .filter(choice -> choice.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(reading + " cannot be " + code));
  }

  private static List<String> codes(Choice[] choices) {
    return Arrays.stream(choices).map(Choice::code).toList();
  }

  /** One possible reading, with its code in the register. */
  public sealed interface Choice {
    String code();
  }

  /** R1: what loses a quarter. */
  public enum DeductionScope implements Choice {
    /** U: the faulty units only. */
    UNIT("U"),
    /** L: the whole line, however many of its units are faulty. */
    LINE("L");

    private final String code;

    DeductionScope(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** R2: what the second and later faults on one product do. */
  public enum Repetition implements Choice {
    /** lin: each takes the same share of the full product, down to nothing. */
    LINEAR("lin"),
    /** com: each takes its share of what the earlier ones left. */
    COMPOUND("com");

    private final String code;

    Repetition(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** R3: what is left of a product with a fault. */
  public enum PartialCredit implements Choice {
    /** P: the rest after the deductions. */
    PARTIAL("P"),
    /** Z: nothing. */
    NOTHING("Z");

    private final String code;

    PartialCredit(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** R5: where work beyond the assigned total counts. */
  public enum ExtraWork implements Choice {
    /** X1: in the numerator, each ratio at most 1. */
    CAPPED_RATIOS("X1"),
    /** X2: in the numerator, only the points of the whole block are limited. */
    CAPPED_BLOCK("X2"),
    /** X3: in numerator and denominator. */
    BOTH_SIDES("X3");

    private final String code;

    ExtraWork(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** R8: what a person led who has no score does to their leader's component. */
  public enum Subordination implements Choice {
    /** Nothing: only those with a score count. */
    SCORED("scored"),
    /** It holds the leader's score back until there is one. */
    EVERYONE("everyone");

    private final String code;

    Subordination(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }
}
