package vn.kpiplatform.assessment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.organisation.Hierarchy;

/** A person scores their own general criteria for a period (decree 335/2025, article 18.2). */
@Service
public class ScoringMyself {

  private final Acting acting;
  private final Hierarchy hierarchy;
  private final Periods periods;
  private final Variants variants;
  private final Evaluations evaluations;

  ScoringMyself(
      Acting acting,
      Hierarchy hierarchy,
      Periods periods,
      Variants variants,
      Evaluations evaluations) {
    this.acting = acting;
    this.hierarchy = hierarchy;
    this.periods = periods;
    this.variants = variants;
    this.evaluations = evaluations;
  }

  /**
   * Scores every criterion of the period's framework at once; a leader may say besides how they
   * would judge themselves, which counts for nothing but is shown beside the superior's judgement.
   *
   * @return the evaluation
   * @throws vn.kpiplatform.contract.Refused with every fault, or NO_CRITERIA, STALE_VERSION,
   *     ALREADY_CONFIRMED, PERIOD_NOT_OPEN
   */
  public UUID score(RequestKey key, Command command) {
    return acting.once(
        "scoreMyself",
        key,
        command,
        (actor, now) -> {
          UUID person = hierarchy.personOf(actor);
          Period period =
              periods.holdOpen(
                  NodeId.require(Period.KIND, command.periodId(), "periodId"), "periodId");
          Checks checks = new Checks();
          CriterionPoints.check(
              checks, variants.criteria(period, person, "periodId"), command.criteria());
          Judgement.check(checks, variants.judgeable(period, person), command.judgements());
          checks.refuseIfAny();
          UUID id = Evaluation.idOf(period.id(), person);
          evaluations.begin(id, period.id(), person);
          Evaluation evaluation = evaluations.hold(id).orElseThrow();
          evaluation.expect(command.expectedVersion());
          evaluation.scoreSelf(command.criteria(), command.judgements(), command.remark(), now);
          return id;
        });
  }

  /**
   * What the person says of themselves.
   *
   * @param expectedVersion 0 for the first time
   */
  public record Command(
      String periodId,
      List<CriterionPoints> criteria,
      List<Judgement> judgements,
      @Nullable String remark,
      int expectedVersion) {}
}
