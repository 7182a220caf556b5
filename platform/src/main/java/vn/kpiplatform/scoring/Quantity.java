package vn.kpiplatform.scoring;

import java.util.List;
import vn.kpiplatform.scoring.Sheet.Cause;

/** Completed converted output over assigned converted output (component a, Article 14). */
public record Quantity() implements Measure {

  @Override
  public Step value(String code, String rule, Given given) {
    return given.output().quantity(code, rule);
  }

  @Override
  public List<Cause> missing(String code, Given given) {
    return given.output().missing();
  }
}
