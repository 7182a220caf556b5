package vn.kpiplatform.framework;

import static org.apache.commons.numbers.fraction.BigFraction.ONE;
import static org.apache.commons.numbers.fraction.BigFraction.ZERO;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.kpiplatform.contract.Exact;

/**
 * What parts come to and what they should, at the place where a fault would say that they do not.
 *
 * @param sum of the weights of a variant's block, of the criteria of a group, or of the groups of a
 *     block
 * @param whole 1 for weights, else the maximum of the whole
 */
public record DraftSum(FrameworkPlaceView place, Exact sum, Exact whole) {

  /** All sums of a framework: of its groups, then of its variants' blocks. */
  static List<DraftSum> of(FrameworkContent content) {
    Stream<DraftSum> groups =
        content.blocks().stream()
            .flatMap(
                block ->
                    block instanceof FrameworkContent.Block.Criteria criteria
                        ? criteria.groups().stream().map(group -> of(criteria, group))
                        : Stream.empty());
    Stream<DraftSum> parts =
        content.variants().stream()
            .flatMap(
                variant ->
                    variant.blocks().stream()
                        .flatMap(
                            part ->
                                content.blocks().stream()
                                    .filter(block -> block.code().equals(part.block()))
                                    .flatMap(block -> of(variant, part, block).stream())));
    return Stream.concat(groups, parts).distinct().toList();
  }

  private static DraftSum of(FrameworkContent.Block.Criteria block, FrameworkContent.Group group) {
    return of(
        List.of("blocks", block.code(), "groups", group.code(), "maximum"),
        group.criteria().stream().map(FrameworkContent.Criterion::maximum),
        group.maximum());
  }

  private static Optional<DraftSum> of(
      Variant variant, Variant.Part part, FrameworkContent.Block block) {
    return switch (block) {
      case FrameworkContent.Block.Criteria criteria -> Optional.of(of(variant, part, criteria));
      case FrameworkContent.Block.Results _ ->
          Optional.ofNullable(part.weights())
              .map(
                  weights ->
                      of(
                          List.of("variants", variant.code(), "blocks", block.code(), "weights"),
                          weights.values().stream(),
                          ONE));
      case FrameworkContent.Block.Bonus _ -> Optional.empty();
    };
  }

  /** Of the groups that the variant chooses, or of all of them, which is then the block's sum. */
  private static DraftSum of(
      Variant variant, Variant.Part part, FrameworkContent.Block.Criteria block) {
    List<String> chosen = part.groups();
    return of(
        chosen == null
            ? List.of("blocks", block.code(), "maximum")
            : List.of("variants", variant.code(), "blocks", block.code(), "groups"),
        block.groups().stream()
            .filter(group -> chosen == null || chosen.contains(group.code()))
            .map(FrameworkContent.Group::maximum),
        block.maximum());
  }

  private static DraftSum of(List<String> place, Stream<BigFraction> parts, BigFraction whole) {
    return new DraftSum(
        FrameworkPlaceView.of(new DocumentPlace(place)),
        new Exact(parts.reduce(ZERO, BigFraction::add)),
        new Exact(whole));
  }
}
