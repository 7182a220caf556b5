package vn.kpiplatform.assessment;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import vn.kpiplatform.work.WorkFacts;

/** Scores of evaluations that the caller may read: results once there are any, else provisional. */
@Service
@Transactional(readOnly = true)
public class ReadingScores {

  private static final int MOST_SUPERSEDED = 100;

  private final Acting acting;
  private final Hierarchy hierarchy;
  private final Periods periods;
  private final Frameworks frameworks;
  private final Results results;
  private final Assessing assessing;
  private final WorkFacts work;
  private final AcknowledgingResult acknowledging;
  private final InstantSource time;

  ReadingScores(
      Acting acting,
      Hierarchy hierarchy,
      Periods periods,
      Frameworks frameworks,
      Results results,
      Assessing assessing,
      WorkFacts work,
      AcknowledgingResult acknowledging,
      InstantSource time) {
    this.acting = acting;
    this.hierarchy = hierarchy;
    this.periods = periods;
    this.frameworks = frameworks;
    this.results = results;
    this.assessing = assessing;
    this.work = work;
    this.acknowledging = acknowledging;
    this.time = time;
  }

  /**
   * The scores of these evaluations; absent where the caller sees none yet, and for whoever had no
   * post in the period. A fixed number of statements per period.
   */
  public Map<EvaluationView, ScoreView> of(Collection<EvaluationView> evaluations) {
    LocalDate today = CivilTime.day(time.instant());
    Optional<UUID> caller = caller();
    Map<EvaluationView, ScoreView> scores = new HashMap<>();
    evaluations.stream()
        .collect(Collectors.groupingBy(EvaluationView::periodId))
        .forEach(
            (id, some) -> {
              Period period = periods.find(id).orElseThrow();
              Map<UUID, UUID> superiors =
                  hierarchy.answeringFor(
                      some.stream().map(EvaluationView::personId).toList(),
                      period.latestDay(today),
                      today);
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
        Map<UUID, UUID> reviewers =
            reviewers(assessed.values().stream().map(one -> one.outcome().causes()), today);
        for (EvaluationView evaluation : evaluations) {
          Assessed one = assessed.get(evaluation.personId());
          if (one != null) {
            scores.put(
                evaluation,
                words(evaluation, framework, superiors, reviewers)
                    .provisional(period, one.facts(), one.outcome()));
          }
        }
      }
      case RESULT -> {
        Map<UUID, Result> found =
            results.of(period.id(), persons).stream()
                .collect(Collectors.toMap(Result::person, Function.identity()));
        Map<UUID, UUID> reviewers = reviewers(found.values().stream().map(Result::causes), today);
        for (EvaluationView evaluation : evaluations) {
          Result one = found.get(evaluation.personId());
          if (one != null) {
            FrameworkDocument framework = frameworks.document(one.frameworkVersion());
            scores.put(
                evaluation,
                words(evaluation, framework, superiors, reviewers).stored(framework, one));
          }
        }
      }
    }
    return scores;
  }

  /**
   * The results of earlier closings, which count no more, the earliest first; at most a hundred
   * each. The persons themselves see those that had been released.
   */
  public Map<EvaluationView, List<ScoreView>> superseded(Collection<EvaluationView> evaluations) {
    UUID own = caller().orElse(null);
    Map<EvaluationView, List<ScoreView>> scores = new HashMap<>();
    byPeriod(evaluations)
        .forEach(
            (id, some) -> {
              Period period = periods.find(id).orElseThrow();
              boolean open =
                  period.state() == Period.State.OPEN || period.state() == Period.State.CLOSING;
              Map<UUID, List<Result>> found =
                  results.superseded(id, persons(some), open, own).stream()
                      .collect(Collectors.groupingBy(Result::person));
              some.forEach(
                  one ->
                      scores.put(
                          one,
                          found.getOrDefault(one.personId(), List.of()).stream()
                              .limit(MOST_SUPERSEDED)
                              .map(result -> stored(one, result))
                              .toList()));
            });
    return scores;
  }

  /** When the persons acknowledged the results that count; absent where they have not. */
  public Map<EvaluationView, OffsetDateTime> acknowledged(Collection<EvaluationView> evaluations) {
    Map<EvaluationView, OffsetDateTime> acknowledged = new HashMap<>();
    byPeriod(evaluations)
        .forEach(
            (id, some) -> {
              Map<UUID, OffsetDateTime> found = acknowledging.of(id, persons(some));
              some.stream()
                  .filter(one -> found.containsKey(one.personId()))
                  .forEach(one -> acknowledged.put(one, found.get(one.personId())));
            });
    return acknowledged;
  }

  private ScoreView stored(EvaluationView evaluation, Result result) {
    FrameworkDocument framework = frameworks.document(result.frameworkVersion());
    return words(evaluation, framework, Map.of(), Map.of()).stored(framework, result);
  }

  private static Map<UUID, List<EvaluationView>> byPeriod(Collection<EvaluationView> evaluations) {
    return evaluations.stream().collect(Collectors.groupingBy(EvaluationView::periodId));
  }

  private static List<UUID> persons(List<EvaluationView> evaluations) {
    return evaluations.stream().map(EvaluationView::personId).toList();
  }

  /** Who is to answer the outputs that stand in the way of scores. */
  private Map<UUID, UUID> reviewers(Stream<List<Cause>> causes, LocalDate today) {
    return work.reviewers(
        causes
            .flatMap(List::stream)
            .filter(cause -> cause.code() == Cause.Code.OUTPUT_AWAITING_VALIDATION)
            .map(cause -> Explanation.id(Objects.requireNonNull(cause.ref())))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()),
        today);
  }

  private static ScoreViews words(
      EvaluationView evaluation,
      FrameworkDocument framework,
      Map<UUID, UUID> superiors,
      Map<UUID, UUID> reviewers) {
    return new ScoreViews(
        evaluation.id().value(),
        framework.content(),
        superiors.get(evaluation.personId()),
        reviewers);
  }

  /** An officer's account need not belong to a person. */
  private Optional<UUID> caller() {
    try {
      return Optional.of(hierarchy.personOf(acting.actorOrGuest()));
    } catch (Refused nobody) {
      return Optional.empty();
    }
  }
}
