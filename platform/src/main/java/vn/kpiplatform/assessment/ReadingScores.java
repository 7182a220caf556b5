package vn.kpiplatform.assessment;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.assessment.Assessing.Assessed;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.framework.FrameworkDocument;
import vn.kpiplatform.framework.Frameworks;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.organisation.Hierarchy;

/** Scores of evaluations that the caller may read: results once there are any, else provisional. */
@Service
@Transactional(readOnly = true)
public class ReadingScores {

  private final Acting acting;
  private final Hierarchy hierarchy;
  private final Periods periods;
  private final Frameworks frameworks;
  private final Results results;
  private final Assessing assessing;
  private final InstantSource time;

  ReadingScores(
      Acting acting,
      Hierarchy hierarchy,
      Periods periods,
      Frameworks frameworks,
      Results results,
      Assessing assessing,
      InstantSource time) {
    this.acting = acting;
    this.hierarchy = hierarchy;
    this.periods = periods;
    this.frameworks = frameworks;
    this.results = results;
    this.assessing = assessing;
    this.time = time;
  }

  /**
   * The scores of these evaluations; absent where the caller sees none yet, and for whoever had no
   * post in the period. A fixed number of statements per period.
   */
  public Map<EvaluationView, ScoreView> of(Collection<EvaluationView> evaluations) {
    LocalDate today = CivilTime.day(time.instant());
    Optional<UUID> caller = caller();
    Map<UUID, UUID> superiors =
        hierarchy.superiorsOf(evaluations.stream().map(EvaluationView::personId).toList(), today);
    Map<EvaluationView, ScoreView> scores = new HashMap<>();
    evaluations.stream()
        .collect(Collectors.groupingBy(EvaluationView::periodId))
        .forEach(
            (id, some) -> {
              Period period = periods.find(id).orElseThrow();
              some.stream()
                  .collect(
                      Collectors.groupingBy(
                          one ->
                              Visibility.of(
                                  period.state(),
                                  caller.filter(one.personId()::equals).isPresent())))
                  .forEach(
                      (seen, those) -> scores.putAll(of(period, seen, those, superiors, today)));
            });
    return scores;
  }

  private Map<EvaluationView, ScoreView> of(
      Period period,
      Visibility seen,
      List<EvaluationView> evaluations,
      Map<UUID, UUID> superiors,
      LocalDate today) {
    List<UUID> persons = evaluations.stream().map(EvaluationView::personId).toList();
    Map<EvaluationView, ScoreView> scores = new HashMap<>();
    switch (seen) {
      case HIDDEN -> {}
      case PROVISIONAL -> {
        FrameworkDocument framework = frameworks.document(period.frameworkVersion());
        Map<UUID, Assessed> assessed = assessing.provisional(period, persons, today);
        for (EvaluationView evaluation : evaluations) {
          Assessed one = assessed.get(evaluation.personId());
          if (one != null) {
            scores.put(
                evaluation, words(evaluation, framework, superiors).provisional(period, one));
          }
        }
      }
      case RESULT -> {
        Map<UUID, Result> found =
            results.of(period.id(), persons).stream()
                .collect(Collectors.toMap(Result::person, Function.identity()));
        for (EvaluationView evaluation : evaluations) {
          Result one = found.get(evaluation.personId());
          if (one != null) {
            FrameworkDocument framework = frameworks.document(one.frameworkVersion());
            scores.put(evaluation, words(evaluation, framework, superiors).stored(framework, one));
          }
        }
      }
    }
    return scores;
  }

  private static ScoreViews words(
      EvaluationView evaluation, FrameworkDocument framework, Map<UUID, UUID> superiors) {
    return new ScoreViews(
        evaluation.id().value(), framework.content(), superiors.get(evaluation.personId()));
  }

  /** An officer's account need not belong to a person. */
  private Optional<UUID> caller() {
    try {
      return Optional.of(hierarchy.personOf(acting.actor()));
    } catch (Refused nobody) {
      return Optional.empty();
    }
  }
}
