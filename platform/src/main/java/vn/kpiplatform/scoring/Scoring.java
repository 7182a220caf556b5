package vn.kpiplatform.scoring;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.kpiplatform.scoring.Readings.ExtraWork;
import vn.kpiplatform.scoring.Scheme.Component;
import vn.kpiplatform.scoring.Scheme.Criterion;
import vn.kpiplatform.scoring.Sheet.Cause;
import vn.kpiplatform.scoring.Sheet.InsufficientData;
import vn.kpiplatform.scoring.Sheet.Missing;
import vn.kpiplatform.scoring.Sheet.Scored;

/** Gives a score sheet: the sum of the blocks of the variant that the subject is scored by. */
public final class Scoring {

  /**
   * Names the arithmetic and the shape of the explanation. It changes whenever the same scheme and
   * facts would yield another sheet, and is stored with every result.
   */
  public static final String REVISION = "2";

  private final Scheme scheme;
  private final Facts facts;
  private final Scheme.Variant variant;
  private final Given given;
  private final Map<String, BigFraction> parts = new LinkedHashMap<>();

  private Scoring(Scheme scheme, Facts facts) {
    this.scheme = scheme;
    this.facts = facts;
    this.variant = scheme.variant(facts.variant());
    this.given = new Given(scheme, facts);
  }

  /**
   * The sheet of one subject in one period (Articles 14 to 17 of the decree, for its scheme).
   *
   * @return a score, or everything that is missing for one
   * @throws IllegalArgumentException when the facts contradict the scheme: a variant, criterion or
   *     component it does not have, points above the maximum or off the step, a value nobody may
   *     choose
   */
  public static Sheet score(Scheme scheme, Facts facts) {
    Scoring scoring = new Scoring(scheme, facts);
    scoring.refuseContradictions();
    List<Cause> missing = scoring.missing();
    return missing.isEmpty() ? scoring.scored() : new InsufficientData(missing);
  }

  private Sheet scored() {
    List<Step> blocks = variant.blocks().stream().map(this::block).toList();
    Step root = Step.of("score", Operation.SUM, scheme.rules().score(), blocks);
    return new Scored(root.value(), scheme.bandOf(root.value()).code(), parts, root);
  }

  private Step block(Block block) {
    Step step =
        switch (block) {
          case Block.Criteria criteria -> general(criteria);
          case Block.Results results -> results(results);
          case Block.Bonus bonus -> bonus(bonus);
        };
    parts.put(block.code(), step.value());
    return step;
  }

  private Step general(Block.Criteria block) {
    List<Step> points = block.criteria().stream().map(this::points).toList();
    return Step.of(block.code(), Operation.SUM, block.rule(), points);
  }

  private Step points(Criterion criterion) {
    BigFraction confirmed = Objects.requireNonNull(facts.criteria().get(criterion.code()));
    return Step.leaf(criterion.code(), confirmed, criterion.rule());
  }

  private Step results(Block.Results block) {
    List<Step> values = new ArrayList<>();
    for (Component component : block.components()) {
      Step value = component.measure().value(component.code(), component.rule(), given);
      parts.put(component.code(), value.value());
      values.add(value);
    }
    String rule = block.rule();
    Step maximum = Step.leaf("maximum", block.maximum(), rule);
    Step mean = mean(block, values);
    if (scheme.readings().extraWork() != ExtraWork.CAPPED_BLOCK) {
      return Step.of(block.code(), Operation.PRODUCT, rule, maximum, mean);
    }
    Step limit = Step.leaf("limit", block.maximum(), scheme.rules().extraLimit());
    Step uncapped = Step.of("uncapped", Operation.PRODUCT, rule, maximum, mean);
    return Step.of(block.code(), Operation.MINIMUM, rule, limit, uncapped);
  }

  private static Step mean(Block.Results block, List<Step> values) {
    String rule = block.rule();
    List<Component> components = block.components();
    BigFraction equalShare = BigFraction.of(1, components.size());
    if (components.stream().allMatch(component -> component.weight().equals(equalShare))) {
      return Step.of("mean", Operation.MEAN, rule, values);
    }
    List<Step> weighted = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Step weight = Step.leaf("weight", components.get(i).weight(), components.get(i).rule());
      weighted.add(Step.of("weighted", Operation.PRODUCT, rule, weight, values.get(i)));
    }
    return Step.of("mean", Operation.SUM, rule, weighted);
  }

  private Step bonus(Block.Bonus block) {
    return Step.of(
        block.code(),
        Operation.MINIMUM,
        block.rule(),
        Step.leaf("limit", block.maximum(), block.rule()),
        block.measure().value("uncapped", block.rule(), given));
  }

  /** Everything at once, each once: several components may lack the same. */
  private List<Cause> missing() {
    Set<Cause> causes = new LinkedHashSet<>();
    for (Criterion criterion : variant.criteria()) {
      if (!facts.criteria().containsKey(criterion.code())) {
        causes.add(new Cause(Missing.CRITERION_NOT_CONFIRMED, criterion.code()));
      }
    }
    for (Block block : variant.blocks()) {
      switch (block) {
        case Block.Criteria _ -> {}
        case Block.Results results ->
            results
                .components()
                .forEach(one -> causes.addAll(one.measure().missing(one.code(), given)));
        case Block.Bonus bonus -> causes.addAll(bonus.measure().missing(bonus.code(), given));
      }
    }
    return List.copyOf(causes);
  }

  private void refuseContradictions() {
    refuse(variant.subject() != facts.subject(), "for another subject", variant.code());
    Set<String> criteria = new HashSet<>(facts.criteria().keySet());
    for (Criterion criterion : variant.criteria()) {
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
    for (Component component : variant.components()) {
      BigFraction chosen = facts.judgements().get(component.code());
      if (judgements.remove(component.code()) && chosen != null) {
        boolean allowed = component.measure().choices().contains(chosen);
        refuse(!allowed, "not a value to choose", component.code());
      }
    }
    judgements.forEach(code -> refuse(true, "no such component", code));
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
