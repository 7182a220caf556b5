package vn.kpiplatform.framework;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.kpiplatform.scoring.Measure;
import vn.kpiplatform.scoring.Readings;
import vn.kpiplatform.scoring.Scheme;

/** Takes out of a framework what the engine needs. The content has been found sound. */
final class SchemeOfFramework {

  private SchemeOfFramework() {}

  static Scheme of(FrameworkContent content) {
    return new Scheme(
        content.general().maximum(),
        content.results().maximum(),
        content.general().groups().stream()
            .flatMap(group -> group.criteria().stream())
            .map(c -> new Scheme.Criterion(c.code(), c.maximum(), c.step(), c.rule()))
            .toList(),
        content.results().subjects().stream()
            .collect(
                Collectors.toMap(
                    FrameworkContent.SubjectWeights::code,
                    subject -> components(content, subject.weights()))),
        Readings.of(content.readings()),
        new Scheme.Rules(
            content.formula().score(),
            content.general().rule(),
            content.results().rule(),
            content.formula().conversion(),
            content.formula().assigned(),
            content.formula().extraWork(),
            content.formula().extraLimit(),
            content.formula().handedOver()),
        content.bands().stream()
            .map(band -> new Scheme.Band(band.code(), band.minimum()))
            .toList());
  }

  /** In the order of the document's components, whatever the order of the weights. */
  private static List<Scheme.Component> components(
      FrameworkContent content, Map<String, BigFraction> weights) {
    return content.results().components().stream()
        .filter(component -> weights.containsKey(component.code()))
        .map(
            component ->
                new Scheme.Component(
                    component.code(),
                    measure(content, component.measure()),
                    requireNonNull(weights.get(component.code())),
                    component.axis(),
                    component.rule()))
        .toList();
  }

  private static Measure measure(FrameworkContent content, FrameworkContent.MeasureChoice measure) {
    return switch (measure.type()) {
      case QUANTITY -> new Measure.Quantity();
      case QUALITY -> new Measure.Quality(requireNonNull(measure.deduction()), measure.limit());
      case PROGRESS -> new Measure.Progress(requireNonNull(measure.deduction()), measure.limit());
      case JUDGEMENT -> new Measure.Judgement(requireNonNull(measure.allowed()));
      case SUBORDINATES -> {
        List<BigFraction> values = requireNonNull(measure.allowed());
        yield new Measure.Subordinates(
            minimum(content, requireNonNull(measure.band())), values.get(0), values.get(1));
      }
    };
  }

  private static BigFraction minimum(FrameworkContent content, String band) {
    return content.bands().stream()
        .filter(candidate -> candidate.code().equals(band))
        .map(FrameworkContent.Band::minimum)
        .findFirst()
        .orElseThrow();
  }
}
