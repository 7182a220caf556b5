package vn.kpiplatform.assessment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.assessment.PeriodReleased.Status;
import vn.kpiplatform.scoring.Subject;

/**
 * What a closing found about somebody or about a unit, with all that is needed to find it again.
 */
sealed interface StoredResult permits Result, UnitResult {

  UUID id();

  Subject subject();

  @Nullable String variant();

  Status status();

  List<Cause> causes();

  /** The engine's facts in their canonical text. */
  String inputs();

  UUID frameworkVersion();

  String engineRevision();

  @Nullable BigFraction score();

  @Nullable String band();

  /** The sheet's parts by code; none without a score. */
  Map<String, BigFraction> parts();

  String sheetHash();
}
