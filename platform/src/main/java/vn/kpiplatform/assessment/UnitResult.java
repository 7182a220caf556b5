package vn.kpiplatform.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.assessment.AssessingUnits.AssessedUnit;
import vn.kpiplatform.assessment.PeriodReleased.Status;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.scoring.Scoring;
import vn.kpiplatform.scoring.Subject;

/** What a closing found about one unit. */
record UnitResult(
    UUID id,
    UUID closing,
    UUID period,
    UUID unit,
    @Nullable String variant,
    Status status,
    List<Cause> causes,
    String inputs,
    UUID frameworkVersion,
    String engineRevision,
    @Nullable BigFraction score,
    @Nullable String band,
    Map<String, BigFraction> parts,
    String sheetHash)
    implements StoredResult {

  static UnitResult of(UUID closing, Period period, AssessedUnit assessed, Instant now) {
    Outcome outcome = assessed.outcome();
    return new UnitResult(
        TimeOrderedId.at(now),
        closing,
        period.id(),
        assessed.unit(),
        assessed.facts().variant(),
        outcome.status(),
        outcome.causes(),
        CanonicalText.of(assessed.facts()),
        period.frameworkVersion(),
        Scoring.REVISION,
        outcome.score(),
        outcome.band(),
        outcome.parts(),
        outcome.hash());
  }

  @Override
  public Subject subject() {
    return Subject.UNIT;
  }
}
