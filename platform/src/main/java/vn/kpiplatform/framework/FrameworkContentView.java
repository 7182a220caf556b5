package vn.kpiplatform.framework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.Exact;
import vn.kpiplatform.scoring.Axis;
import vn.kpiplatform.scoring.Subject;

/** What a framework says as the API shows it, in the words of the schema; of a draft, as it is. */
public record FrameworkContentView(
    String nameVi,
    String nameEn,
    FrameworkContent.PeriodType periodType,
    List<LegalBasis> legalBasis,
    List<Block> blocks,
    List<Group> groups,
    List<VariantView> variants,
    List<Criterion> criteria,
    List<Component> components,
    AskedFactsView askedFacts,
    List<Band> bands,
    List<Reading> readings,
    List<Rule> rules) {

  static FrameworkContentView of(FrameworkContent content) {
    return new FrameworkContentView(
        content.name().vi(),
        content.name().en(),
        content.periodType(),
        content.legalBasis().stream().map(LegalBasis::of).toList(),
        content.blocks().stream().map(Block::of).toList(),
        content.blocks().stream().flatMap(Group::of).toList(),
        content.variants().stream().map(VariantView::of).toList(),
        content.blocks().stream().flatMap(Criterion::of).toList(),
        content.variants().stream()
            .flatMap(variant -> Component.of(variant, content.blocks()))
            .toList(),
        AskedFactsView.of(content.asked()),
        content.bands().stream().map(Band::of).toList(),
        content.readings().entrySet().stream()
            .map(reading -> new Reading(reading.getKey(), reading.getValue()))
            .sorted(Comparator.comparingInt(Reading::number))
            .toList(),
        content.rules().entrySet().stream()
            .map(rule -> Rule.of(rule.getKey(), rule.getValue()))
            .sorted(Comparator.comparing(Rule::code))
            .toList());
  }

  /** A text of law the framework rests on. */
  public record LegalBasis(
      @Nullable String number,
      String titleVi,
      String titleEn,
      String issuerVi,
      String issuerEn,
      @Nullable LocalDate issuedOn,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo) {

    private static LegalBasis of(FrameworkContent.LegalBasis law) {
      return new LegalBasis(
          law.number(),
          law.title().vi(),
          law.title().en(),
          law.issuer().vi(),
          law.issuer().en(),
          law.issued(),
          law.validFrom(),
          law.validTo());
    }
  }

  /** What kind of points a block gives. */
  public enum BlockKind {
    CRITERIA,
    RESULTS,
    BONUS
  }

  /** A part that scores can have. */
  public record Block(
      String code, BlockKind kind, String nameVi, String nameEn, Exact maximum, String rule) {

    private static Block of(FrameworkContent.Block block) {
      BlockKind kind =
          switch (block) {
            case FrameworkContent.Block.Criteria _ -> BlockKind.CRITERIA;
            case FrameworkContent.Block.Results _ -> BlockKind.RESULTS;
            case FrameworkContent.Block.Bonus _ -> BlockKind.BONUS;
          };
      return new Block(
          block.code(),
          kind,
          block.name().vi(),
          block.name().en(),
          new Exact(block.maximum()),
          block.rule());
    }
  }

  /**
   * How one kind of subject is scored.
   *
   * @param unitCodes the units it is for, with all below them; empty for all
   * @param positionCodes the positions it is for; empty for all
   * @param blockCodes the blocks that make up the score, in order
   * @param groupCodes the groups of criteria that apply, where not all of a block's do
   */
  public record VariantView(
      String code,
      Subject subject,
      String nameVi,
      String nameEn,
      List<String> unitCodes,
      List<String> positionCodes,
      List<String> blockCodes,
      List<String> groupCodes) {

    private static VariantView of(Variant variant) {
      return new VariantView(
          variant.code(),
          variant.subject(),
          variant.name().vi(),
          variant.name().en(),
          Optional.ofNullable(variant.units()).orElse(List.of()),
          Optional.ofNullable(variant.positions()).orElse(List.of()),
          variant.blocks().stream().map(Variant.Part::block).toList(),
          variant.blocks().stream()
              .flatMap(part -> Optional.ofNullable(part.groups()).orElse(List.of()).stream())
              .toList());
    }
  }

  /** A heading of a block of criteria. */
  public record Group(String code, String blockCode, String nameVi, String nameEn, Exact maximum) {

    private static Stream<Group> of(FrameworkContent.Block block) {
      return block instanceof FrameworkContent.Block.Criteria criteria
          ? criteria.groups().stream()
              .map(
                  one ->
                      new Group(
                          one.code(),
                          block.code(),
                          one.name().vi(),
                          one.name().en(),
                          new Exact(one.maximum())))
          : Stream.empty();
    }
  }

  /** The answer chosen to an open question, by its number in the register. */
  public record Reading(String code, String choice) {

    private int number() {
      return code.matches("R\\d{1,2}") ? Integer.parseInt(code.substring(1)) : Integer.MAX_VALUE;
    }
  }

  /** A criterion, under the codes of its block and its heading. */
  public record Criterion(
      String code,
      String blockCode,
      String groupCode,
      String nameVi,
      String nameEn,
      Exact maximum,
      @Nullable Exact step,
      String rule) {

    private static Stream<Criterion> of(FrameworkContent.Block block) {
      return block instanceof FrameworkContent.Block.Criteria criteria
          ? criteria.groups().stream()
              .flatMap(
                  group ->
                      group.criteria().stream().map(one -> of(block.code(), group.code(), one)))
          : Stream.empty();
    }

    private static Criterion of(String block, String group, FrameworkContent.Criterion one) {
      return new Criterion(
          one.code(),
          block,
          group,
          one.name().vi(),
          one.name().en(),
          new Exact(one.maximum()),
          Optional.ofNullable(one.step()).map(Exact::new).orElse(null),
          one.rule());
    }
  }

  /** A component of a block of results with its weight in one variant. */
  public record Component(
      String variantCode,
      Subject subject,
      String blockCode,
      String code,
      String nameVi,
      String nameEn,
      Exact weight,
      Axis axis,
      String rule) {

    private static Stream<Component> of(Variant variant, List<FrameworkContent.Block> blocks) {
      return variant.blocks().stream()
          .flatMap(
              part ->
                  blocks.stream()
                      .filter(block -> block.code().equals(part.block()))
                      .flatMap(
                          block ->
                              block instanceof FrameworkContent.Block.Results results
                                  ? of(variant, results, weights(part))
                                  : Stream.empty()));
    }

    private static Map<String, BigFraction> weights(Variant.Part part) {
      return Optional.ofNullable(part.weights()).orElse(Map.of());
    }

    /** In the order of the block's components, whatever the order of the weights. */
    private static Stream<Component> of(
        Variant variant, FrameworkContent.Block.Results block, Map<String, BigFraction> weights) {
      return block.components().stream()
          .filter(one -> weights.containsKey(one.code()))
          .map(
              one ->
                  new Component(
                      variant.code(),
                      variant.subject(),
                      block.code(),
                      one.code(),
                      one.name().vi(),
                      one.name().en(),
                      new Exact(weights.getOrDefault(one.code(), BigFraction.ZERO)),
                      one.axis(),
                      one.rule()));
    }
  }

  /** A band of scores, from its minimum up to the band before; or a gap between bands. */
  public record Band(
      String code,
      String nameVi,
      String nameEn,
      Exact minimum,
      boolean minimumExcluded,
      boolean authorityDecides) {

    private static Band of(FrameworkContent.Band band) {
      return new Band(
          band.code(),
          band.name().vi(),
          band.name().en(),
          new Exact(band.minimum()),
          band.isOpen(),
          band.isGap());
    }
  }

  /** A rule in words, with the article where it stands. */
  public record Rule(
      String code,
      String textVi,
      String textEn,
      @Nullable String article,
      FrameworkContent.RuleKind kind,
      @Nullable String reading) {

    private static Rule of(String code, FrameworkContent.Rule rule) {
      return new Rule(
          code, rule.text().vi(), rule.text().en(), rule.article(), rule.kind(), rule.reading());
    }
  }
}
