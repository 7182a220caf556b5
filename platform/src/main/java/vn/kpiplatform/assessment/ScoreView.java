package vn.kpiplatform.assessment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.assessment.PeriodReleased.Status;
import vn.kpiplatform.contract.Exact;
import vn.kpiplatform.framework.Text;
import vn.kpiplatform.scoring.Axis;

/**
 * What came of an evaluation as the API shows it.
 *
 * @param provisional computed from today's facts, not kept
 * @param value the score, displayed so that it never seems to reach a band it does not reach
 * @param variant by which variant of the framework; null when it covers none such
 * @param authorityDecides whether the score lies where the framework leaves the band open
 * @param general points of all blocks of criteria
 * @param blocks the parts of the score
 * @param causes why there is no score
 * @param explanation absent without a score, and where the engine of today would give another one
 */
public record ScoreView(
    UUID evaluation,
    Status status,
    boolean provisional,
    @Nullable Exact value,
    @Nullable BandView band,
    boolean authorityDecides,
    @Nullable VariantView variant,
    @Nullable Exact general,
    List<BlockView> blocks,
    List<ComponentView> components,
    List<CauseView> causes,
    String engineRevision,
    UUID frameworkVersionId,
    String sheetHash,
    @Nullable Explanation explanation) {

  /** A band of scores; no class, for classes exist only for years (decree 335/2025, article 3). */
  public record BandView(String code, Text name) {

    public String nameVi() {
      return name.vi();
    }

    public String nameEn() {
      return name.en();
    }
  }

  /** How somebody is scored: by which variant of the framework. */
  public record VariantView(String code, Text name) {

    public String nameVi() {
      return name.vi();
    }

    public String nameEn() {
      return name.en();
    }
  }

  /** A part of the score. */
  public record BlockView(String code, Text name, Exact points, Exact maximum) {

    public String nameVi() {
      return name.vi();
    }

    public String nameEn() {
      return name.en();
    }
  }

  /**
   * A component of a block of results.
   *
   * @param value as a share, 1 is all
   * @param percent the same in per cent
   */
  public record ComponentView(String code, Text name, Exact value, Exact percent, Axis axis) {

    public String nameVi() {
      return name.vi();
    }

    public String nameEn() {
      return name.en();
    }
  }

  /**
   * One reason why there is no score.
   *
   * @param criterion code of the criterion it is about, if it is about one
   * @param component code of the component it is about, if it is about one
   * @param name the framework's name of that criterion or component
   * @param outputId the output it is about, if it is about one
   * @param personId the person led it is about, if it is about one
   * @param awaitedId whose act would mend it, if it is the superior's
   */
  public record CauseView(
      String code,
      @Nullable String criterion,
      @Nullable String component,
      @Nullable Text name,
      @Nullable UUID outputId,
      @Nullable UUID personId,
      @Nullable UUID awaitedId) {}
}
