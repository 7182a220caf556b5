package vn.kpiplatform.assessment;

import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.assessment.PeriodReleased.Status;
import vn.kpiplatform.contract.Sha256;
import vn.kpiplatform.scoring.Facts;
import vn.kpiplatform.scoring.Scheme;
import vn.kpiplatform.scoring.Scoring;
import vn.kpiplatform.scoring.Sheet;

/**
 * What came of one person's evaluation.
 *
 * @param causes why there is no score; empty if there is one
 * @param sheet the engine's sheet, if there is a score
 */
record Outcome(Status status, List<Cause> causes, Sheet.@Nullable Scored sheet) {

  Outcome {
    causes = List.copyOf(causes);
  }

  /** What the engine makes of the facts, if the scheme covers whom they are about. */
  static Outcome of(Scheme scheme, Facts facts) {
    if (facts.variant() == null) {
      return notRated(Cause.Code.SUBJECT_NOT_COVERED);
    }
    return switch (Scoring.score(scheme, facts)) {
      case Sheet.Scored scored -> new Outcome(Status.SCORED, List.of(), scored);
      case Sheet.InsufficientData missing ->
          new Outcome(
              Status.INSUFFICIENT_DATA, missing.causes().stream().map(Cause::of).toList(), null);
    };
  }

  static Outcome notRated(Cause.Code why) {
    return new Outcome(Status.NOT_RATED, List.of(new Cause(why, null)), null);
  }

  @Nullable BigFraction score() {
    return sheet == null ? null : sheet.score();
  }

  @Nullable String band() {
    return sheet == null ? null : sheet.band();
  }

  /** The sheet's parts by code; none without a score. */
  Map<String, BigFraction> parts() {
    return sheet == null ? Map.of() : sheet.values();
  }

  /** SHA-256 of the sheet in its one spelling: the same facts and scheme, the same hash. */
  String hash() {
    return Sha256.of(CanonicalText.of(sheet == null ? causes : sheet));
  }
}
