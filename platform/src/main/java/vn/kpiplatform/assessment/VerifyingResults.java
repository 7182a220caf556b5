package vn.kpiplatform.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.assessment.PeriodReleased.Status;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.framework.Frameworks;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Role;
import vn.kpiplatform.scoring.Facts;
import vn.kpiplatform.scoring.Scheme;
import vn.kpiplatform.scoring.Scoring;

/**
 * Recomputes a closed period's results from what was kept with them and says where the two differ.
 * A difference is reported, never applied.
 */
@Service
public class VerifyingResults {

  private static final int MOST_DIFFERENCES = 100;
  private static final int CHUNK = 500;

  private final Acting acting;
  private final Closings closings;
  private final Results results;
  private final UnitResults unitResults;
  private final Frameworks frameworks;

  VerifyingResults(
      Acting acting,
      Closings closings,
      Results results,
      UnitResults unitResults,
      Frameworks frameworks) {
    this.acting = acting;
    this.closings = closings;
    this.results = results;
    this.unitResults = unitResults;
    this.frameworks = frameworks;
  }

  /**
   * The results that come out differently today; empty if none does, or nothing was closed yet.
   *
   * @throws vn.kpiplatform.contract.Refused FORBIDDEN, or NOT_FOUND at periodId
   */
  @Transactional(readOnly = true)
  public List<Difference> differences(String periodId) {
    acting.actor().require(Role.KPI_OFFICER);
    UUID period = NodeId.require(Period.KIND, periodId, "periodId");
    return closings.latest(period).map(closing -> differences(closing.id())).orElse(List.of());
  }

  private List<Difference> differences(UUID closing) {
    List<Difference> differences = new ArrayList<>();
    for (UnitResult result : unitResults.all(closing)) {
      difference(result, null, result.unit()).ifPresent(differences::add);
    }
    @Nullable UUID last = null;
    List<Result> chunk;
    do {
      chunk = results.after(closing, last, CHUNK);
      for (Result result : chunk) {
        difference(result, result.person(), null).ifPresent(differences::add);
        last = result.person();
      }
    } while (chunk.size() == CHUNK && differences.size() < MOST_DIFFERENCES);
    return differences.stream().limit(MOST_DIFFERENCES).toList();
  }

  private Optional<Difference> difference(
      StoredResult result, @Nullable UUID person, @Nullable UUID unit) {
    Scheme scheme = frameworks.document(result.frameworkVersion()).scheme();
    Outcome now = recompute(scheme, result);
    return agree(result, now)
        ? Optional.empty()
        : Optional.of(
            new Difference(
                person,
                unit,
                result.engineRevision(),
                Scoring.REVISION,
                result.sheetHash(),
                now.hash()));
  }

  /** What the stored facts give today. Who was not rated was never given to the engine. */
  static Outcome recompute(Scheme scheme, StoredResult result) {
    return result.status() == Status.NOT_RATED
        ? new Outcome(result.status(), result.causes(), null)
        : Outcome.of(scheme, CanonicalText.facts(result.inputs()));
  }

  /** Whether a stored result is what its own facts give. */
  static boolean agree(StoredResult result, Outcome now) {
    Facts facts = CanonicalText.facts(result.inputs());
    return result.subject() == facts.subject()
        && Objects.equals(result.variant(), facts.variant())
        && result.sheetHash().equals(now.hash())
        && result.status() == now.status()
        && Objects.equals(result.score(), now.score())
        && Objects.equals(result.band(), now.band())
        && result.parts().equals(now.parts())
        && result.causes().equals(now.causes());
  }

  /**
   * A result that comes out differently.
   *
   * @param personId whose it is; null for a unit's
   * @param unitId the unit whose it is; null for a person's
   * @param storedRevision the engine that gave the result
   * @param revision the engine of today
   */
  public record Difference(
      @Nullable UUID personId,
      @Nullable UUID unitId,
      String storedRevision,
      String revision,
      String storedHash,
      String hash) {}
}
