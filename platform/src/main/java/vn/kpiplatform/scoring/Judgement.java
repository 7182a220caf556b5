package vn.kpiplatform.scoring;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.kpiplatform.scoring.Sheet.Cause;

/** A superior's choice among the allowed values (components đ and e, Article 15). */
public record Judgement(List<BigFraction> allowed) implements Measure {

  public Judgement {
    allowed = List.copyOf(allowed);
  }

  @Override
  public Step value(String code, String rule, Given given) {
    return given.judged(code, rule);
  }

  @Override
  public List<Cause> missing(String code, Given given) {
    return given.unjudged(code);
  }

  @Override
  public List<BigFraction> choices() {
    return allowed;
  }
}
