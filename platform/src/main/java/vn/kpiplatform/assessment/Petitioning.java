package vn.kpiplatform.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.framework.Frameworks;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.framework.WorkingCalendar;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Role;
import vn.kpiplatform.organisation.Hierarchy;

/**
 * A person does not agree with their released result, and whoever decides classes settles it
 * (decree 335/2025, articles 10 and 22). The law sets no day for petitioning and no second instance
 * (R16): one petition for each result. The result itself stays; another one comes only of
 * reopening.
 */
@Service
public class Petitioning {

  private static final int LONGEST = 2000;
  private static final String EVALUATION = "evaluationId";

  private final Acting acting;
  private final Hierarchy hierarchy;
  private final Periods periods;
  private final Frameworks frameworks;
  private final Results results;
  private final Evaluations evaluations;
  private final Petitions petitions;
  private final PetitionAuthority authority;

  Petitioning(
      Acting acting,
      Hierarchy hierarchy,
      Periods periods,
      Frameworks frameworks,
      Results results,
      Evaluations evaluations,
      Petitions petitions,
      PetitionAuthority authority) {
    this.acting = acting;
    this.hierarchy = hierarchy;
    this.periods = periods;
    this.frameworks = frameworks;
    this.results = results;
    this.evaluations = evaluations;
    this.petitions = petitions;
    this.authority = authority;
  }

  /**
   * The caller petitions against their own result of a period.
   *
   * @return the evaluation
   * @throws Refused FORBIDDEN; faults at text; NOT_FOUND, WRONG_STATE or ALREADY_PETITIONED at
   *     periodId
   */
  public UUID submit(RequestKey key, Command command) {
    return acting.once(
        "submitPetition",
        key,
        command,
        (actor, now) -> {
          UUID person = hierarchy.personOf(actor);
          Checks checks = new Checks();
          String text = checks.lines(command.text(), LONGEST, "text");
          checks.refuseIfAny();
          Period period = periods.hold(NodeId.require(Period.KIND, command.periodId(), "periodId"));
          if (period.state() != Period.State.RELEASED && period.state() != Period.State.SEALED) {
            throw Refused.because(BasicRefusal.WRONG_STATE, "periodId", period.state());
          }
          Result result =
              results.of(period.id(), List.of(person)).stream()
                  .findFirst()
                  .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "periodId"));
          WorkingCalendar calendar =
              frameworks.document(result.frameworkVersion()).content().calendar();
          LocalDate due =
              calendar.workingDaysAfter(CivilTime.day(now), calendar.petitionWorkingDays());
          if (!petitions.add(result.id(), text, due, now)) {
            throw Refused.because(AssessmentRefusal.ALREADY_PETITIONED, "periodId");
          }
          UUID evaluation = Evaluation.idOf(period.id(), person);
          evaluations.begin(evaluation, period.id(), person);
          return evaluation;
        });
  }

  /**
   * Whoever decides about the person settles the petition that waits.
   *
   * @return the evaluation
   * @throws Refused NOT_FOUND or NO_OPEN_PETITION at evaluationId, FORBIDDEN, or faults at text
   */
  public UUID answer(RequestKey key, AnswerCommand command) {
    return acting.onceByGuestsToo(
        "answerPetition",
        key,
        command,
        (actor, now) -> {
          LocalDate today = CivilTime.day(now);
          Evaluations.Whose about =
              NodeId.read(EvaluationView.KIND, command.evaluationId())
                  .flatMap(evaluations::about)
                  .filter(
                      one ->
                          hierarchy
                              .readable(actor, Set.of(one.getPerson()), today)
                              .contains(one.getPerson()))
                  .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, EVALUATION));
          if (authority.over(actor, Set.of(about.getPerson()), today).isEmpty()) {
            throw Refused.because(BasicRefusal.FORBIDDEN, "", Role.AGENCY_HEAD);
          }
          Checks checks = new Checks();
          String text = checks.lines(command.text(), LONGEST, "text");
          checks.refuseIfAny();
          UUID caller = hierarchy.personOf(actor);
          boolean answered =
              petitions
                  .open(about.getPeriod(), about.getPerson())
                  .filter(one -> petitions.answer(one.id(), command.granted(), text, caller, now))
                  .isPresent();
          if (!answered) {
            throw Refused.because(AssessmentRefusal.NO_OPEN_PETITION, EVALUATION);
          }
          return about.getId();
        });
  }

  /** Against the result of which period, and why. */
  public record Command(String periodId, String text) {}

  /** Whose petition, whether it is right, and why. */
  public record AnswerCommand(String evaluationId, boolean granted, String text) {}
}
