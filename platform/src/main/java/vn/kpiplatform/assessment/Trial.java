package vn.kpiplatform.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.assessment.PeriodReleased.Status;
import vn.kpiplatform.scoring.Facts;
import vn.kpiplatform.scoring.Facts.LedUnit;
import vn.kpiplatform.scoring.Facts.Subordinate;
import vn.kpiplatform.scoring.Scheme;

/**
 * Scores what a closing kept once more, by another scheme. From the bottom up, as at closing: what
 * a leader takes from others is what those others would have.
 */
final class Trial {

  private final Scheme scheme;
  private final Map<UUID, String> variants;
  private final Map<UUID, Result> results;
  private final Map<UUID, Outcome> units = new HashMap<>();
  private final Map<UUID, Outcome> persons = new LinkedHashMap<>();

  private Trial(Scheme scheme, Map<UUID, String> variants, Collection<Result> results) {
    this.scheme = scheme;
    this.variants = variants;
    this.results = results.stream().collect(Collectors.toMap(Result::person, Function.identity()));
  }

  /**
   * What each person's result would be.
   *
   * @param variants the code of the scheme's variant for each person and unit that it covers
   */
  static Map<UUID, Outcome> of(
      Scheme scheme,
      Map<UUID, String> variants,
      Collection<Result> results,
      Collection<UnitResult> unitResults) {
    Trial trial = new Trial(scheme, variants, results);
    unitResults.forEach(
        one ->
            trial.units.put(
                one.unit(),
                trial.score(one.unit(), CanonicalText.facts(one.inputs()), List.of(), null)));
    trial.results.values().forEach(trial::outcome);
    return trial.persons;
  }

  private Outcome outcome(Result result) {
    Outcome known = persons.get(result.person());
    if (known != null) {
      return known;
    }
    Outcome outcome = isUnassessed(result) ? kept(result) : scored(result);
    persons.put(result.person(), outcome);
    return outcome;
  }

  /** Nobody was there to assess, by whatever framework. */
  private static boolean isUnassessed(Result result) {
    return result.status() == Status.NOT_RATED
        && result.causes().stream()
            .noneMatch(cause -> cause.code() == Cause.Code.SUBJECT_NOT_COVERED);
  }

  private static Outcome kept(Result result) {
    return new Outcome(result.status(), result.causes(), null);
  }

  private Outcome scored(Result result) {
    Facts facts = CanonicalText.facts(result.inputs());
    return score(
        result.person(),
        facts,
        facts.subordinates().stream().map(this::again).toList(),
        again(facts.unit()));
  }

  private Outcome score(
      UUID whose, Facts recorded, List<Subordinate> subordinates, @Nullable LedUnit unit) {
    String variant = variants.get(whose);
    if (variant == null) {
      return Outcome.notRated(Cause.Code.SUBJECT_NOT_COVERED);
    }
    FittedFacts fitted = FittedFacts.of(scheme.variant(variant), recorded, subordinates, unit);
    return fitted.misfits().isEmpty()
        ? Outcome.of(scheme, fitted.facts())
        : new Outcome(Status.INSUFFICIENT_DATA, fitted.misfits(), null);
  }

  /** People are led by others in a tree, so that nobody waits for their own score. */
  private Subordinate again(Subordinate led) {
    return Optional.ofNullable(results.get(UUID.fromString(led.ref())))
        .map(result -> new Subordinate(led.ref(), outcome(result).score()))
        .orElse(led);
  }

  private @Nullable LedUnit again(@Nullable LedUnit led) {
    Outcome outcome = led == null ? null : units.get(UUID.fromString(led.ref()));
    return led == null || outcome == null ? led : new LedUnit(led.ref(), outcome.score());
  }
}
