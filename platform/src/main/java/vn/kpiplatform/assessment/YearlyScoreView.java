package vn.kpiplatform.assessment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.Exact;
import vn.kpiplatform.framework.Text;
import vn.kpiplatform.organisation.Absences.Absence;

/**
 * What a person's released results make of a year. A proposal: classes are decided by people.
 *
 * @param level the level that the exact mean reaches; null without one
 * @param authorityDecides whether the framework leaves such a score to the authority
 * @param means of quarters and halves
 */
public record YearlyScoreView(
    UUID personId,
    int year,
    Status status,
    boolean provisional,
    int assessedMonths,
    @Nullable Exact value,
    @Nullable LevelView level,
    boolean authorityDecides,
    List<MeanView> means,
    List<Absence> absences) {

  public YearlyScoreView {
    means = List.copyOf(means);
    absences = List.copyOf(absences);
  }

  /** Whether a level is proposed. */
  public enum Status {
    /** One is, by the exact mean. */
    PROPOSED,
    /** Nothing was released yet. */
    NO_SCORE,
    /** Fewer than six months of work in a year that is over (article 11). */
    NOT_RATED
  }

  /** A yearly level. */
  public record LevelView(String code, Text name) {

    public String nameVi() {
      return name.vi();
    }

    public String nameEn() {
      return name.en();
    }
  }

  /** The mean of a part of the year. */
  public record MeanView(
      String code, @Nullable Exact value, int assessedMonths, boolean provisional) {}
}
