package vn.kpiplatform.scoring;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.kpiplatform.scoring.Facts.Subordinate;
import vn.kpiplatform.scoring.Readings.ExtraWork;
import vn.kpiplatform.scoring.Readings.Subordination;
import vn.kpiplatform.scoring.Scheme.Component;
import vn.kpiplatform.scoring.Scheme.Criterion;
import vn.kpiplatform.scoring.Sheet.Cause;
import vn.kpiplatform.scoring.Sheet.InsufficientData;
import vn.kpiplatform.scoring.Sheet.Missing;
import vn.kpiplatform.scoring.Sheet.Scored;

/** Gives a score sheet: general points plus the weighted components of the results block. */
public final class Scoring {

  /**
   * Names the arithmetic and the shape of the explanation. It changes whenever the same scheme and
   * facts would yield another sheet, and is stored with every result.
   */
  public static final String REVISION = "1";

  private final Scheme scheme;
  private final Facts facts;
  private final List<Component> components;
  private final ConvertedOutput output;

  private Scoring(Scheme scheme, Facts facts) {
    this.scheme = scheme;
    this.facts = facts;
    this.components = scheme.componentsOf(facts.subject());
    this.output = new ConvertedOutput(scheme, facts.tasks());
  }

  /**
   * The sheet of one person in one period (Articles 14 to 17 of the decree, for its scheme).
   *
   * @return a score, or everything that is missing for one
   * @throws IllegalArgumentException when the facts contradict the scheme: a criterion or component
   *     it does not have, points above the maximum or off the step, a value nobody may choose
   */
  public static Sheet score(Scheme scheme, Facts facts) {
    Scoring scoring = new Scoring(scheme, facts);
    scoring.refuseContradictions();
    List<Cause> missing = scoring.missing();
    return missing.isEmpty() ? scoring.scored() : new InsufficientData(missing);
  }

  private Sheet scored() {
    Scheme.Rules rules = scheme.rules();
    Step general =
        Step.of(
            "general",
            Operation.SUM,
            rules.general(),
            scheme.criteria().stream().map(this::points).toList());
    List<Step> values = components.stream().map(this::value).toList();
    Step mean = mean(values);
    Step results = results(mean);
    Step root = Step.of("score", Operation.SUM, rules.score(), general, results);

    Map<String, BigFraction> parts = new LinkedHashMap<>();
    parts.put("G", general.value());
    values.forEach(step -> parts.put(step.code(), step.value()));
    parts.put("R", mean.value());
    return new Scored(root.value(), scheme.bandOf(root.value()).code(), parts, root);
  }

  private Step points(Criterion criterion) {
    BigFraction confirmed = Objects.requireNonNull(facts.criteria().get(criterion.code()));
    return Step.leaf(criterion.code(), confirmed, criterion.rule());
  }

  private Step results(Step mean) {
    String rule = scheme.rules().results();
    Step maximum = Step.leaf("maximum", scheme.resultsMaximum(), rule);
    if (scheme.readings().extraWork() != ExtraWork.CAPPED_BLOCK) {
      return Step.of("results", Operation.PRODUCT, rule, maximum, mean);
    }
    Step limit = Step.leaf("limit", scheme.resultsMaximum(), scheme.rules().extraLimit());
    Step uncapped = Step.of("uncapped", Operation.PRODUCT, rule, maximum, mean);
    return Step.of("results", Operation.MINIMUM, rule, limit, uncapped);
  }

  private Step mean(List<Step> values) {
    String rule = scheme.rules().results();
    BigFraction equalShare = BigFraction.of(1, components.size());
    if (components.stream().allMatch(component -> component.weight().equals(equalShare))) {
      return Step.of("R", Operation.MEAN, rule, values);
    }
    List<Step> weighted = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Step weight = Step.leaf("weight", components.get(i).weight(), components.get(i).rule());
      weighted.add(Step.of("weighted", Operation.PRODUCT, rule, weight, values.get(i)));
    }
    return Step.of("R", Operation.SUM, rule, weighted);
  }

  private Step value(Component component) {
    return switch (component.measure()) {
      case Measure.Quantity _ -> output.quantity(component);
      case Measure.Quality quality -> output.quality(component, quality);
      case Measure.Progress progress -> output.progress(component, progress);
      case Measure.Judgement _ -> judged(component);
      case Measure.Subordinates led ->
          nobodyScored() ? judged(component) : ofSubordinates(component, led);
    };
  }

  private Step judged(Component component) {
    BigFraction chosen = Objects.requireNonNull(facts.judgements().get(component.code()));
    return Step.leaf(component.code(), chosen, component.rule());
  }

  private Step ofSubordinates(Component component, Measure.Subordinates led) {
    List<Step> people = new ArrayList<>();
    for (Subordinate person : facts.subordinates()) {
      BigFraction score = person.score();
      if (score != null) {
        boolean reached = score.compareTo(led.threshold()) >= 0;
        people.add(
            Step.leaf(
                reached ? "subordinate_reached" : "subordinate_missed",
                reached ? led.reached() : led.missed(),
                component.rule(),
                person.ref()));
      }
    }
    return Step.of(component.code(), Operation.MINIMUM, component.rule(), people);
  }

  private boolean nobodyScored() {
    return facts.subordinates().stream().allMatch(person -> person.score() == null);
  }

  private List<Cause> missing() {
    List<Cause> causes = new ArrayList<>();
    for (Criterion criterion : scheme.criteria()) {
      if (!facts.criteria().containsKey(criterion.code())) {
        causes.add(new Cause(Missing.CRITERION_NOT_CONFIRMED, criterion.code()));
      }
    }
    if (components.stream().anyMatch(Scoring::comesFromOutput)) {
      if (output.nothingAssigned()) {
        causes.add(new Cause(Missing.NOTHING_ASSIGNED, null));
      }
      output
          .awaitingValidation()
          .forEach(ref -> causes.add(new Cause(Missing.OUTPUT_AWAITING_VALIDATION, ref)));
    }
    components.forEach(component -> causes.addAll(missing(component)));
    return causes;
  }

  private List<Cause> missing(Component component) {
    boolean led = component.measure() instanceof Measure.Subordinates;
    if (led && scheme.readings().subordination() == Subordination.EVERYONE) {
      List<Cause> unscored =
          facts.subordinates().stream()
              .filter(person -> person.score() == null)
              .map(person -> new Cause(Missing.SUBORDINATE_NOT_SCORED, person.ref()))
              .toList();
      if (!unscored.isEmpty()) {
        return unscored;
      }
    }
    boolean judged = component.measure() instanceof Measure.Judgement || (led && nobodyScored());
    return judged && !facts.judgements().containsKey(component.code())
        ? List.of(new Cause(Missing.JUDGEMENT_MISSING, component.code()))
        : List.of();
  }

  private static boolean comesFromOutput(Component component) {
    return switch (component.measure()) {
      case Measure.Quantity _, Measure.Quality _, Measure.Progress _ -> true;
      case Measure.Judgement _, Measure.Subordinates _ -> false;
    };
  }

  private void refuseContradictions() {
    Set<String> criteria = new HashSet<>(facts.criteria().keySet());
    for (Criterion criterion : scheme.criteria()) {
      criteria.remove(criterion.code());
      BigFraction points = facts.criteria().get(criterion.code());
      if (points != null) {
        refuse(points.signum() < 0, "negative points", criterion.code());
        refuse(points.compareTo(criterion.maximum()) > 0, "above maximum", criterion.code());
        BigFraction step = criterion.step();
        refuse(step != null && !isWhole(points.divide(step)), "off the step", criterion.code());
      }
    }
    criteria.forEach(code -> refuse(true, "no such criterion", code));

    Set<String> judgements = new HashSet<>(facts.judgements().keySet());
    for (Component component : components) {
      BigFraction chosen = facts.judgements().get(component.code());
      if (judgements.remove(component.code()) && chosen != null) {
        refuse(!choices(component).contains(chosen), "not a value to choose", component.code());
      }
    }
    judgements.forEach(code -> refuse(true, "no such component", code));
  }

  private static List<BigFraction> choices(Component component) {
    return switch (component.measure()) {
      case Measure.Judgement judgement -> judgement.allowed();
      case Measure.Subordinates led -> List.of(led.reached(), led.missed());
      case Measure.Quantity _, Measure.Quality _, Measure.Progress _ -> List.of();
    };
  }

  private static boolean isWhole(BigFraction value) {
    return value.getDenominator().equals(BigInteger.ONE);
  }

  private static void refuse(boolean contradiction, String why, String code) {
    if (contradiction) {
      throw new IllegalArgumentException(code + ": " + why);
    }
  }
}
