package vn.kpiplatform.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Actor;
import vn.kpiplatform.organisation.Hierarchy;

/**
 * The direct superior confirms a person's general criteria and judges what only a person can judge;
 * these values count (decree 335/2025, articles 10, 15 and 18; R7, R15). May be confirmed anew
 * while the period is open, each time as a further round; once its days are over, by whoever was
 * the superior on the last of them, or today's superior where that one can no longer act.
 */
@Service
public class ConfirmingEvaluation {

  private static final String FIELD = "evaluationId";

  private final Acting acting;
  private final Hierarchy hierarchy;
  private final Periods periods;
  private final Variants variants;
  private final Evaluations evaluations;

  ConfirmingEvaluation(
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
   * Confirms the whole form: every criterion, with a reason wherever the points differ from the
   * person's, and of a leader every judged component, each with its reason.
   *
   * @return the evaluation
   * @throws Refused with every fault, or NO_CRITERIA, NOT_FOUND, OWN_EVALUATION,
   *     NOT_DIRECT_SUPERIOR, STALE_VERSION, PERIOD_NOT_OPEN
   */
  public UUID confirm(RequestKey key, Command command) {
    return acting.onceByGuestsToo(
        "confirmEvaluation",
        key,
        command,
        (actor, now) -> {
          Evaluations.Whose found = find(command.evaluationId());
          LocalDate today = CivilTime.day(now);
          LocalDate day = periods.find(found.getPeriod()).orElseThrow().latestDay(today);
          UUID superior = requireSuperior(actor, found.getPerson(), day, today);
          Period period = periods.holdOpen(found.getPeriod(), FIELD);
          Checks checks = new Checks();
          CriterionPoints.check(
              checks, variants.criteria(period, found.getPerson(), FIELD), command.criteria());
          Judgement.checkConfirmed(
              checks, variants.judgeable(period, found.getPerson()), command.judgements());
          checks.refuseIfAny();
          Evaluation evaluation = evaluations.hold(found.getId()).orElseThrow();
          evaluation.expect(command.expectedVersion());
          evaluation.confirm(
              superior, command.criteria(), command.judgements(), command.remark(), now);
          return evaluation.id();
        });
  }

  private Evaluations.Whose find(String id) {
    return NodeId.read(EvaluationView.KIND, id)
        .flatMap(evaluations::about)
        .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, FIELD));
  }

  /** What somebody may read today, or might on that day, is there for them. */
  private UUID requireSuperior(Actor actor, UUID person, LocalDate day, LocalDate today) {
    if (Stream.of(day, today)
        .distinct()
        .noneMatch(one -> hierarchy.readable(actor, Set.of(person), one).contains(person))) {
      throw Refused.because(BasicRefusal.NOT_FOUND, FIELD);
    }
    UUID caller = hierarchy.personOf(actor);
    if (caller.equals(person)) {
      throw Refused.because(AssessmentRefusal.OWN_EVALUATION, FIELD);
    }
    if (!caller.equals(hierarchy.answeringFor(Set.of(person), day, today).get(person))) {
      throw Refused.because(AssessmentRefusal.NOT_DIRECT_SUPERIOR, FIELD);
    }
    return caller;
  }

  /** What the superior confirms. */
  public record Command(
      String evaluationId,
      int expectedVersion,
      List<CriterionPoints> criteria,
      List<Judgement> judgements,
      @Nullable String remark) {}
}
