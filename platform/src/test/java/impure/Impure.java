package impure;

import org.apache.commons.numbers.fraction.BigFraction;
import org.springframework.stereotype.Component;

/** Breaks the purity of the engine in each way, so that the rules are seen to find it. */
@Component
class Impure {

  boolean isHalf(BigFraction value) {
    return value.doubleValue() == 0.5;
  }
}
