package vn.kpiplatform.framework;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.scoring.Axis;
import vn.kpiplatform.scoring.Subject;

/**
 * What a framework says, in the words of its document. Codes are unique within their list and never
 * change with the language; maxima and points are exact.
 *
 * @param readings the chosen reading by its number in the register, R1 to R22
 * @param rules by code; every step of an explanation names one
 * @param bands of a month's or quarter's score, highest first; a band is no class
 */
public record FrameworkContent(
    String code,
    Text name,
    List<LegalBasis> legalBasis,
    PeriodType periodType,
    General general,
    Results results,
    Formula formula,
    Map<String, String> readings,
    Map<String, Rule> rules,
    List<Band> bands,
    Yearly yearly,
    Review review,
    Calendar calendar,
    List<String> forms) {

  /** How often a score is given (decree, Article 3). */
  public enum PeriodType {
    MONTH,
    QUARTER
  }

  /** A text of law the framework rests on; {@code validTo} is absent while it is in force. */
  public record LegalBasis(
      String number,
      Text title,
      Text issuer,
      LocalDate issued,
      LocalDate validFrom,
      @Nullable LocalDate validTo) {}

  /** The block of general criteria (decree: 30 points, Article 12 and Form 01). */
  public record General(BigFraction maximum, String rule, List<Group> groups) {}

  /** A heading of the general block. */
  public record Group(String code, Text name, BigFraction maximum, List<Criterion> criteria) {}

  /**
   * A general criterion; without {@code step} any exact value up to the maximum may be given (R14).
   */
  public record Criterion(
      String code, Text name, BigFraction maximum, @Nullable BigFraction step, String rule) {}

  /** The block of results (decree: 70 points, Articles 12.3 and 14 to 16). */
  public record Results(
      BigFraction maximum,
      String rule,
      List<Component> components,
      List<SubjectWeights> subjects) {}

  /** A component that subjects may have. */
  public record Component(
      String code, Text name, @Nullable Text help, MeasureChoice measure, Axis axis, String rule) {}

  /** The kinds of measure that the engine has. */
  public enum MeasureType {
    QUANTITY,
    QUALITY,
    PROGRESS,
    SUBORDINATES,
    JUDGEMENT
  }

  /**
   * A measure with its numbers.
   *
   * @param deduction of QUALITY and PROGRESS: the share lost to one incident
   * @param limit of QUALITY and PROGRESS: how many incidents count; absent when all do
   * @param band of SUBORDINATES: the band each person led must reach
   * @param allowed of JUDGEMENT: the values to choose from; of SUBORDINATES: reached, then missed
   */
  public record MeasureChoice(
      MeasureType type,
      @Nullable BigFraction deduction,
      @Nullable Integer limit,
      @Nullable String band,
      @Nullable List<BigFraction> allowed) {}

  /** The components of a subject: their share of the block by code, together 1. */
  public record SubjectWeights(Subject code, Text name, Map<String, BigFraction> weights) {}

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

  /** Scores from {@code minimum}, inclusive, up to the band before. */
  public record Band(String code, Text name, BigFraction minimum, String rule) {}

  /** The yearly class (decree, Article 20): levels, automatic levels and the cap. */
  public record Yearly(
      String aggregation, List<Band> levels, List<Gate> gates, Cap cap, MonthDay before) {}

  /** A case that sets the level whatever the score is. */
  public record Gate(String code, Text name, String level, List<Subject> subjects, String rule) {}

  /** The most people of a level, as a share of the base that reading R12 names. */
  public record Cap(String level, BigFraction rate, BigFraction exceptionalRate, String rule) {}

  /** How many superiors confirm, one after the other. */
  public record Review(int steps, String rule) {}

  /** Working days, and the clocks counted in them. */
  public record Calendar(
      List<DayOfWeek> workingDays,
      List<LocalDate> holidays,
      int petitionWorkingDays,
      int databaseCalendarDays,
      int databaseWorkingDays,
      String rule) {}
}
