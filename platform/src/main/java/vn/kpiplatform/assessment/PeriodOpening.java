package vn.kpiplatform.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.Refusal;
import vn.kpiplatform.scoring.Subject;

/**
 * What would come of opening a period now. Nothing of it is kept.
 *
 * @param code as it was asked for
 * @param startsOn null where the opening would be refused, as is everything that follows from it
 * @param frameworkVersionId the version the period would be bound to
 * @param refusals why it could not be opened; empty where it could
 * @param assessed how many people would be scored by some variant
 * @param variants by which variants, and how many people by each
 * @param everybody who serves in the period or should, in the order of personnel codes
 */
public record PeriodOpening(
    String code,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable UUID frameworkVersionId,
    List<Refusal> refusals,
    int assessed,
    List<ByVariant> variants,
    List<OpeningPerson> everybody) {

  public PeriodOpening {
    refusals = List.copyOf(refusals);
    variants = List.copyOf(variants);
    everybody = List.copyOf(everybody);
  }

  static PeriodOpening refused(String code, List<Refusal> refusals) {
    return new PeriodOpening(code, null, null, null, refusals, 0, List.of(), List.of());
  }

  /** So many people by this variant. */
  public record ByVariant(Subject subject, String variantCode, int people) {}

  /**
   * Somebody as the opening would find them.
   *
   * @param personnelCode the order of the list
   * @param subject as what they would be scored; null without a post
   * @param variantCode by which variant; null where there is none for them
   * @param superiorId who would assess them; null where there is nobody
   * @param gaps what is missing, in the order in which it is mended
   */
  public record OpeningPerson(
      UUID personId,
      String personnelCode,
      @Nullable Subject subject,
      @Nullable String variantCode,
      @Nullable UUID superiorId,
      List<Gap> gaps) {

    public OpeningPerson {
      gaps = List.copyOf(gaps);
    }
  }

  /** What may be missing of a person. */
  public enum Gap {
    /** They serve in no unit and position during the period, and are left out. */
    NO_POST,
    /** The framework has no variant for their post, so that they get no score. */
    NOT_COVERED,
    /** They have no account, and cannot hand in work or score themselves. */
    NO_ACCOUNT,
    /** No unit above theirs has a head. */
    NO_SUPERIOR,
    /** They head the agency, and nobody outside was appointed to assess them (article 10). */
    NO_ASSESSOR,
    /** Their superior has no account that could validate. */
    SUPERIOR_CANNOT_ACT,
    /** They had no work in the period before, so that none can be copied into this one. */
    NO_WORK
  }
}
