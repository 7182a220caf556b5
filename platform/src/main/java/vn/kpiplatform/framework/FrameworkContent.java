package vn.kpiplatform.framework;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.scoring.Axis;
import vn.kpiplatform.scoring.Measure;
import vn.kpiplatform.scoring.Subject;

/**
 * What a framework says, in the words of its document. Codes are unique within their list and never
 * change with the language; maxima and points are exact.
 *
 * @param blocks all there are; each variant says which of them make up its score
 * @param work what is asked about work; absent for nothing beyond what every scheme needs
 * @param readings the chosen reading by its number in the register, R1 to R22
 * @param rules by code; every step of an explanation names one
 * @param bands of a month's or quarter's score, highest first, gaps included; a band is no class
 */
public record FrameworkContent(
    String code,
    Text name,
    List<LegalBasis> legalBasis,
    PeriodType periodType,
    List<Block> blocks,
    List<Variant> variants,
    Formula formula,
    Map<String, String> readings,
    @Nullable AskedFacts work,
    Map<String, Rule> rules,
    List<Band> bands,
    Yearly yearly,
    Review review,
    WorkingCalendar calendar,
    List<String> forms) {

  /** What is asked about work. */
  public AskedFacts asked() {
    return work == null ? AskedFacts.NOTHING : work;
  }

  /** All criteria of all blocks, in order. */
  public List<Criterion> criteria() {
    return blocks.stream()
        .flatMap(
            block -> block instanceof Block.Criteria some ? some.groups().stream() : Stream.empty())
        .flatMap(group -> group.criteria().stream())
        .toList();
  }

  /** All components of all blocks, in order. */
  public List<Component> components() {
    return blocks.stream()
        .flatMap(
            block ->
                block instanceof Block.Results some ? some.components().stream() : Stream.empty())
        .toList();
  }

  /**
   * The variant for a subject at a place; empty when the framework does not cover it.
   *
   * @param units the codes of the unit and of those above it, the nearest first
   * @param position the code of the person's position; null for a unit
   */
  public Optional<Variant> variant(Subject subject, List<String> units, @Nullable String position) {
    return variants.stream()
        .filter(variant -> variant.subject() == subject)
        .filter(variant -> variant.covers(units, position))
        .max(Comparator.comparingInt(variant -> variant.closeness(units)));
  }

  /** How often a score is given (decree, Article 3). */
  public enum PeriodType {
    MONTH,
    QUARTER
  }

  /**
   * A text the framework rests on. Of some only what the press reported is known: then its number
   * or days are absent. {@code validTo} is absent while it is in force.
   */
  public record LegalBasis(
      @Nullable String number,
      Text title,
      Text issuer,
      @Nullable LocalDate issued,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo) {}

  /** A part of the score. A score is the sum of the blocks of the variant that applies. */
  public sealed interface Block {

    String code();

    Text name();

    /** The most points it gives. */
    BigFraction maximum();

    String rule();

    /** Confirmed points of criteria (decree: 30 points, Article 12 and Form 01). */
    record Criteria(String code, Text name, BigFraction maximum, String rule, List<Group> groups)
        implements Block {}

    /** Weighted components (decree: 70 points, Articles 12.3 and 14 to 16). */
    record Results(
        String code, Text name, BigFraction maximum, String rule, List<Component> components)
        implements Block {}

    /** Points on top of the others. */
    record Bonus(String code, Text name, BigFraction maximum, String rule, Measure measure)
        implements Block {}
  }

  /** A heading of a block of criteria. */
  public record Group(String code, Text name, BigFraction maximum, List<Criterion> criteria) {}

  /** A criterion; without {@code step} any exact value up to the maximum may be given (R14). */
  public record Criterion(
      String code, Text name, BigFraction maximum, @Nullable BigFraction step, String rule) {}

  /**
   * A component that variants may have.
   *
   * @param indicator what else an indicator of units has; absent for anything else
   */
  public record Component(
      String code,
      Text name,
      @Nullable Text help,
      Measure measure,
      @Nullable IndicatorTerms indicator,
      Axis axis,
      String rule) {}

  /**
   * How an indicator of units is measured.
   *
   * @param dataSource where actual values are taken from
   */
  public record IndicatorTerms(
      Indicator.Kind kind, Text measuredIn, Text dataSource, Indicator.ClosingDay closing) {}

  /** The rules behind the steps that belong to no component, by rule code. */
  public record Formula(
      String score,
      String conversion,
      String assigned,
      String extraWork,
      String extraLimit,
      String handedOver) {}

  /** How binding a rule is. */
  public enum RuleKind {
    /** Law. */
    MANDATORY,
    /** A superior body's guidance. */
    GUIDANCE,
    /** The agency's own. */
    LOCAL,
    /** Ours, where the source is silent or was never published. */
    OUR_PROPOSAL
  }

  /**
   * A rule in words.
   *
   * @param article where it stands; absent when it stands nowhere
   * @param reading the reading it follows, such as R1-U
   */
  public record Rule(
      Text text, @Nullable String article, RuleKind kind, @Nullable String reading) {}

  /**
   * Scores from {@code minimum} up to the band before.
   *
   * @param minimumExcluded whether a score of exactly the minimum lies below; absent for no
   * @param authorityDecides whether this is a gap that the source leaves open, so that no band is
   *     given and the authority decides; absent for no
   */
  public record Band(
      String code,
      Text name,
      BigFraction minimum,
      @Nullable Boolean minimumExcluded,
      @Nullable Boolean authorityDecides,
      String rule) {

    /** Whether the authority decides here. */
    public boolean isGap() {
      return Boolean.TRUE.equals(authorityDecides);
    }

    /** Whether a score of exactly the minimum lies below. */
    public boolean isOpen() {
      return Boolean.TRUE.equals(minimumExcluded);
    }

    /** Whether the score lies in this band or above it. */
    public boolean isReachedBy(BigFraction score) {
      return score.compareTo(minimum) >= (isOpen() ? 1 : 0);
    }
  }

  /** The yearly class (decree, Article 20): levels, automatic levels and the cap. */
  public record Yearly(
      String aggregation, List<Band> levels, List<Gate> gates, Cap cap, MonthDay before) {}

  /** A case that sets the level whatever the score is. */
  public record Gate(String code, Text name, String level, List<Subject> subjects, String rule) {}

  /** The most people of a level, as a share of the base that reading R12 names. */
  public record Cap(String level, BigFraction rate, BigFraction exceptionalRate, String rule) {}

  /** How many superiors confirm, one after the other. */
  public record Review(int steps, String rule) {}
}
