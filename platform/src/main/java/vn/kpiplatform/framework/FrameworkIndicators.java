package vn.kpiplatform.framework;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.springframework.stereotype.Component;
import vn.kpiplatform.scoring.Achievement;
import vn.kpiplatform.scoring.Subject;

/** Indicators as the documents of framework versions give them. */
@Component
class FrameworkIndicators implements Indicators {

  private final Frameworks frameworks;

  FrameworkIndicators(Frameworks frameworks) {
    this.frameworks = frameworks;
  }

  @Override
  public List<Indicator> of(UUID frameworkVersion, List<String> unitCodes) {
    FrameworkContent content = frameworks.document(frameworkVersion).content();
    return content.variant(Subject.UNIT, unitCodes, null).stream()
        .flatMap(variant -> variant.blocks().stream())
        .flatMap(part -> of(content, part))
        .toList();
  }

  private static Stream<Indicator> of(FrameworkContent content, Variant.Part part) {
    Map<String, BigFraction> weights = Optional.ofNullable(part.weights()).orElse(Map.of());
    return content.components().stream()
        .filter(component -> weights.containsKey(component.code()))
        .flatMap(
            component ->
                indicator(component, Objects.requireNonNull(weights.get(component.code())))
                    .stream());
  }

  private static Optional<Indicator> indicator(
      FrameworkContent.Component component, BigFraction weight) {
    FrameworkContent.IndicatorTerms terms = component.indicator();
    return terms != null && component.measure() instanceof Achievement measure
        ? Optional.of(
            new Indicator(
                component.code(),
                component.name(),
                terms.kind(),
                measure.direction(),
                weight,
                measure.floor(),
                measure.cap(),
                terms.measuredIn(),
                terms.dataSource(),
                terms.closing()))
        : Optional.empty();
  }
}
