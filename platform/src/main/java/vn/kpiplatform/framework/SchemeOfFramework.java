package vn.kpiplatform.framework;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.kpiplatform.scoring.Block;
import vn.kpiplatform.scoring.Readings;
import vn.kpiplatform.scoring.Scheme;

/** Takes out of a framework what the engine needs. The content has been found sound. */
final class SchemeOfFramework {

  private final FrameworkContent content;
  private final Map<String, FrameworkContent.Block> blocks;

  private SchemeOfFramework(FrameworkContent content) {
    this.content = content;
    this.blocks =
        content.blocks().stream()
            .collect(Collectors.toMap(FrameworkContent.Block::code, Function.identity()));
  }

  static Scheme of(FrameworkContent content) {
    return new SchemeOfFramework(content).scheme();
  }

  private Scheme scheme() {
    FrameworkContent.Formula formula = content.formula();
    return new Scheme(
        content.variants().stream().collect(Collectors.toMap(Variant::code, this::variant)),
        Readings.of(content.readings()),
        new Scheme.Rules(
            formula.score(),
            formula.conversion(),
            formula.assigned(),
            formula.extraWork(),
            formula.extraLimit(),
            formula.handedOver()),
        content.bands().stream()
            .map(
                band ->
                    new Scheme.Band(
                        band.isGap() ? null : band.code(), band.minimum(), band.isOpen()))
            .toList());
  }

  private Scheme.Variant variant(Variant variant) {
    return new Scheme.Variant(
        variant.code(), variant.subject(), variant.blocks().stream().map(this::block).toList());
  }

  private Block block(Variant.Part part) {
    return switch (Objects.requireNonNull(blocks.get(part.block()))) {
      case FrameworkContent.Block.Criteria block ->
          new Block.Criteria(block.code(), block.maximum(), block.rule(), criteria(block, part));
      case FrameworkContent.Block.Results block ->
          new Block.Results(block.code(), block.maximum(), block.rule(), components(block, part));
      case FrameworkContent.Block.Bonus block ->
          new Block.Bonus(block.code(), block.maximum(), block.rule(), block.measure());
    };
  }

  private static List<Scheme.Criterion> criteria(
      FrameworkContent.Block.Criteria block, Variant.Part part) {
    List<String> chosen = part.groups();
    return block.groups().stream()
        .filter(group -> chosen == null || chosen.contains(group.code()))
        .flatMap(group -> group.criteria().stream())
        .map(one -> new Scheme.Criterion(one.code(), one.maximum(), one.step(), one.rule()))
        .toList();
  }

  /** In the order of the block's components, whatever the order of the weights. */
  private static List<Scheme.Component> components(
      FrameworkContent.Block.Results block, Variant.Part part) {
    Map<String, BigFraction> weights = Objects.requireNonNull(part.weights());
    return block.components().stream()
        .filter(one -> weights.containsKey(one.code()))
        .map(
            one ->
                new Scheme.Component(
                    one.code(),
                    one.measure(),
                    Objects.requireNonNull(weights.get(one.code())),
                    one.axis(),
                    one.rule()))
        .toList();
  }
}
