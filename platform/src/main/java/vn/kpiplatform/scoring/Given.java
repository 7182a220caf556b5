package vn.kpiplatform.scoring;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.scoring.Sheet.Cause;
import vn.kpiplatform.scoring.Sheet.Missing;

/** What measures look at: one subject's facts, and the readings and rules they are read by. */
public final class Given {

  private final Scheme scheme;
  private final Facts facts;
  private final ConvertedOutput output;

  Given(Scheme scheme, Facts facts) {
    this.scheme = scheme;
    this.facts = facts;
    this.output = new ConvertedOutput(scheme, facts.tasks());
  }

  Scheme.Variant variant() {
    return scheme.variant(facts.variant());
  }

  Scheme scheme() {
    return scheme;
  }

  Facts facts() {
    return facts;
  }

  ConvertedOutput output() {
    return output;
  }

  /** What is known of an indicator; null when nothing is. */
  Facts.@Nullable Indicator indicator(String code) {
    return facts.indicators().stream()
        .filter(indicator -> indicator.code().equals(code))
        .findFirst()
        .orElse(null);
  }

  /** What a person chose for a component. */
  Step judged(String code, String rule) {
    return Step.leaf(code, Objects.requireNonNull(facts.judgements().get(code)), rule);
  }

  /** A choice that nobody made. */
  List<Cause> unjudged(String code) {
    return facts.judgements().containsKey(code)
        ? List.of()
        : List.of(new Cause(Missing.JUDGEMENT_MISSING, code));
  }
}
