package vn.kpiplatform.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.assessment.Assessing.Assessed;
import vn.kpiplatform.assessment.PeriodReleased.Status;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.organisation.EmploymentKind;
import vn.kpiplatform.scoring.Scoring;
import vn.kpiplatform.scoring.Subject;

/**
 * What a closing found about one person, with all that is needed to find it again.
 *
 * @param variant by which variant of the framework; null when it covers none such
 * @param inputs the engine's facts in their canonical text
 * @param parts the sheet's parts by code; none without a score
 */
record Result(
    UUID id,
    UUID closing,
    UUID period,
    UUID person,
    Subject subject,
    @Nullable String variant,
    UUID unit,
    EmploymentKind employmentKind,
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

  static Result of(UUID closing, Period period, Assessed assessed, Instant now) {
    Outcome outcome = assessed.outcome();
    return new Result(
        TimeOrderedId.at(now),
        closing,
        period.id(),
        assessed.place().person(),
        assessed.facts().subject(),
        assessed.facts().variant(),
        assessed.place().unit(),
        assessed.place().employmentKind(),
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
}
