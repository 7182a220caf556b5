package vn.kpiplatform.assessment;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.assessment.AssessingUnits.AssessedUnit;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.framework.FrameworkDocument;
import vn.kpiplatform.framework.Frameworks;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.organisation.Hierarchy;
import vn.kpiplatform.organisation.ReadingUnits;
import vn.kpiplatform.organisation.UnitHeads;
import vn.kpiplatform.organisation.UnitView;
import vn.kpiplatform.work.ReadingIndicators;
import vn.kpiplatform.work.UnitIndicatorView;

/**
 * What comes of units, for all members of the agency: what today's facts give while the period
 * runs; the result once it is released, and from the closing on for those who stand above the unit.
 */
@Service
@Transactional(readOnly = true)
public class ReadingUnitEvaluations {

  private final Acting acting;
  private final ReadingUnits units;
  private final UnitHeads heads;
  private final Hierarchy hierarchy;
  private final Periods periods;
  private final Frameworks frameworks;
  private final AssessingUnits assessing;
  private final Closings closings;
  private final UnitResults results;
  private final ReadingEvaluations evaluations;
  private final ReadingIndicators indicators;
  private final InstantSource time;

  ReadingUnitEvaluations(
      Acting acting,
      ReadingUnits units,
      UnitHeads heads,
      Hierarchy hierarchy,
      Periods periods,
      Frameworks frameworks,
      AssessingUnits assessing,
      Closings closings,
      UnitResults results,
      ReadingEvaluations evaluations,
      ReadingIndicators indicators,
      InstantSource time) {
    this.acting = acting;
    this.units = units;
    this.heads = heads;
    this.hierarchy = hierarchy;
    this.periods = periods;
    this.frameworks = frameworks;
    this.assessing = assessing;
    this.closings = closings;
    this.results = results;
    this.evaluations = evaluations;
    this.indicators = indicators;
    this.time = time;
  }

  /** The unit's evaluation, if there is such a unit and such a period. */
  public Optional<UnitEvaluationView> find(String unitId, String periodCode) {
    acting.actor();
    return NodeId.read(UnitView.KIND, unitId)
        .filter(unit -> !units.find(List.of(unit)).isEmpty())
        .flatMap(
            unit ->
                periods
                    .findByCode(periodCode)
                    .map(period -> new UnitEvaluationView(unit, period.id())));
  }

  /** Of the unit in which each person serves, or served on the period's last day. */
  public Map<EvaluationView, UnitEvaluationView> ofPeople(Collection<EvaluationView> people) {
    Map<EvaluationView, UnitEvaluationView> found = new HashMap<>();
    people.stream()
        .collect(Collectors.groupingBy(EvaluationView::periodId))
        .forEach(
            (id, some) -> {
              LocalDate day = periods.find(id).orElseThrow().latestDay(today());
              Map<UUID, Hierarchy.Place> places =
                  hierarchy.placesOf(some.stream().map(EvaluationView::personId).toList(), day);
              for (EvaluationView one : some) {
                Hierarchy.Place place = places.get(one.personId());
                if (place != null) {
                  found.put(one, new UnitEvaluationView(place.unit(), id));
                }
              }
            });
    return found;
  }

  /** The units' indicators, in the framework's order. */
  public Map<UnitEvaluationView, List<UnitIndicatorView>> indicators(
      Collection<UnitEvaluationView> shown) {
    return perPeriod(shown, (period, some) -> indicators.ofUnits(period.id(), some));
  }

  /** Who heads each unit, or did on the period's last day. */
  public Map<UnitEvaluationView, UUID> heads(Collection<UnitEvaluationView> shown) {
    return perPeriod(shown, (period, some) -> units.headsOf(some, period.latestDay(today())));
  }

  /** The heads' own evaluations, which may take the unit's score; as far as they may be read. */
  public Map<UnitEvaluationView, EvaluationView> headEvaluations(
      Collection<UnitEvaluationView> shown) {
    return perPeriod(
        shown,
        (period, some) -> {
          Map<UUID, UUID> led = units.headsOf(some, period.latestDay(today()));
          Map<UUID, EvaluationView> readable =
              evaluations.readable(period.id(), Set.copyOf(led.values()));
          Map<UUID, EvaluationView> found = new HashMap<>();
          led.forEach(
              (unit, head) -> {
                EvaluationView evaluation = readable.get(head);
                if (evaluation != null) {
                  found.put(unit, evaluation);
                }
              });
          return found;
        });
  }

  /**
   * The units' scores; absent where there is none to be seen yet, and for units that the period's
   * framework does not assess. A fixed number of statements per period.
   */
  public Map<UnitEvaluationView, ScoreView> scores(Collection<UnitEvaluationView> shown) {
    return perPeriod(shown, this::scores);
  }

  private Map<UUID, ScoreView> scores(Period period, List<UUID> some) {
    Set<UUID> overseen = heads.overseen(acting.actor(), some, today());
    Map<UUID, ScoreView> scores = new HashMap<>();
    some.stream()
        .collect(
            Collectors.groupingBy(unit -> Visibility.of(period.state(), !overseen.contains(unit))))
        .forEach(
            (seen, those) -> {
              switch (seen) {
                case HIDDEN -> {}
                case PROVISIONAL -> scores.putAll(provisional(period, those));
                case RESULT -> scores.putAll(results(period, those));
              }
            });
    return scores;
  }

  private Map<UUID, ScoreView> provisional(Period period, List<UUID> some) {
    FrameworkDocument framework = frameworks.document(period.frameworkVersion());
    Map<UUID, UUID> above = above(period, some);
    return assessing.assess(period, some).stream()
        .collect(
            Collectors.toMap(
                AssessedUnit::unit,
                one ->
                    words(period, one.unit(), framework, above)
                        .provisional(period, one.facts(), one.outcome())));
  }

  private Map<UUID, ScoreView> results(Period period, List<UUID> some) {
    Map<UUID, UUID> above = above(period, some);
    return closings
        .latest(period.id())
        .map(closing -> results.in(closing.id(), some))
        .orElse(List.of())
        .stream()
        .collect(
            Collectors.toMap(
                UnitResult::unit,
                one -> {
                  FrameworkDocument framework = frameworks.document(one.frameworkVersion());
                  return words(period, one.unit(), framework, above).stored(framework, one);
                }));
  }

  private static ScoreViews words(
      Period period, UUID unit, FrameworkDocument framework, Map<UUID, UUID> above) {
    return new ScoreViews(idOf(period.id(), unit), framework.content(), above.get(unit), Map.of());
  }

  /** Who stands above these units' heads: whose act is awaited. */
  private Map<UUID, UUID> above(Period period, List<UUID> some) {
    LocalDate day = period.latestDay(today());
    Map<UUID, UUID> led = units.headsOf(some, day);
    Map<UUID, UUID> superiors = hierarchy.superiorsOf(Set.copyOf(led.values()), day);
    Map<UUID, UUID> above = new HashMap<>();
    led.forEach(
        (unit, head) -> {
          UUID superior = superiors.get(head);
          if (superior != null) {
            above.put(unit, superior);
          }
        });
    return above;
  }

  /** Follows from period and unit, as a person's evaluation follows from period and person. */
  private static UUID idOf(UUID period, UUID unit) {
    return UUID.nameUUIDFromBytes((period + "/" + unit).getBytes(StandardCharsets.US_ASCII));
  }

  private <T> Map<UnitEvaluationView, T> perPeriod(
      Collection<UnitEvaluationView> shown, BiFunction<Period, List<UUID>, Map<UUID, T>> read) {
    Map<UnitEvaluationView, T> found = new HashMap<>();
    shown.stream()
        .distinct()
        .collect(Collectors.groupingBy(UnitEvaluationView::periodId))
        .forEach(
            (id, some) -> {
              Period period = periods.find(id).orElseThrow();
              List<UUID> wanted = some.stream().map(UnitEvaluationView::unitId).toList();
              read.apply(period, wanted)
                  .forEach((unit, one) -> found.put(new UnitEvaluationView(unit, id), one));
            });
    return found;
  }

  private LocalDate today() {
    return CivilTime.day(time.instant());
  }
}
