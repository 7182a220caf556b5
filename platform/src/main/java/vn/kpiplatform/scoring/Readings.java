package vn.kpiplatform.scoring;

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

  /** R1: what loses a quarter. */
  public enum DeductionScope {
    /** U: the faulty units only. */
    UNIT("U"),
    /** L: the whole line, however many of its units are faulty. */
    LINE("L");

    private final String code;

    DeductionScope(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  /** R2: what the second and later faults on one product do. */
  public enum Repetition {
    /** lin: each takes the same share of the full product, down to nothing. */
    LINEAR("lin"),
    /** com: each takes its share of what the earlier ones left. */
    COMPOUND("com");

    private final String code;

    Repetition(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  /** R3: what is left of a product with a fault. */
  public enum PartialCredit {
    /** P: the rest after the deductions. */
    PARTIAL("P"),
    /** Z: nothing. */
    NOTHING("Z");

    private final String code;

    PartialCredit(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  /** R5: where work beyond the assigned total counts. */
  public enum ExtraWork {
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

    public String code() {
      return code;
    }
  }

  /** R8: what a person led who has no score does to their leader's component. */
  public enum Subordination {
    /** Nothing: only those with a score count. */
    SCORED("scored"),
    /** It holds the leader's score back until there is one. */
    EVERYONE("everyone");

    private final String code;

    Subordination(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
