package vn.kpiplatform.scoring.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.kpiplatform.scoring.reference.SchemeCase.Bound;
import vn.kpiplatform.scoring.reference.SchemeCase.Delay;
import vn.kpiplatform.scoring.reference.SchemeCase.Item;
import vn.kpiplatform.scoring.reference.SchemeCase.Job;
import vn.kpiplatform.scoring.reference.SchemeCase.Kind;
import vn.kpiplatform.scoring.reference.SchemeCase.Late;
import vn.kpiplatform.scoring.reference.SchemeCase.Part;
import vn.kpiplatform.scoring.reference.SchemeCase.Piece;
import vn.kpiplatform.scoring.reference.SchemeCase.Rating;
import vn.kpiplatform.scoring.reference.SchemeCase.Way;

/** The score of any scheme written a second time, with not one line shared with the engine. */
public final class ReferenceScheme {

  private final SchemeCase facts;

  private ReferenceScheme(SchemeCase facts) {
    this.facts = facts;
  }

  /** The score and the number of its band, or the sorted words for what is missing. */
  public static String of(SchemeCase facts) {
    ReferenceScheme scheme = new ReferenceScheme(facts);
    List<String> missing = scheme.missing();
    if (!missing.isEmpty()) {
      return String.join(" ", missing);
    }
    Ratio score = Ratio.NOTHING;
    for (Part part : facts.parts()) {
      score = score.plus(scheme.points(part));
    }
    return score.told() + " " + scheme.band(score);
  }

  private String band(Ratio score) {
    for (int i = 0; i < facts.bounds().size(); i++) {
      Bound bound = facts.bounds().get(i);
      int side = score.side(Ratio.of(bound.at(), 100));
      if (side > 0 || (side == 0 && !bound.above())) {
        return bound.gap() ? "none" : "band-" + i;
      }
    }
    return "nowhere";
  }

  private Ratio points(Part part) {
    Ratio most = Ratio.of(part.maximum(), 1);
    return switch (part.kind()) {
      case CRITERIA -> {
        int quarters = 0;
        for (Integer points : part.points()) {
          quarters += Objects.requireNonNull(points);
        }
        yield Ratio.of(quarters, 4);
      }
      case RESULTS -> {
        Ratio sum = Ratio.NOTHING;
        int weights = 0;
        for (Item item : part.items()) {
          sum = sum.plus(reached(item).times(Ratio.of(item.weight(), 1)));
          weights += item.weight();
        }
        Ratio points = sum.times(Ratio.of(part.maximum(), weights));
        yield facts.cappedParts() ? points.atMost(most) : points;
      }
      case BONUS -> {
        Ratio sum = Ratio.NOTHING;
        for (Job job : facts.jobs()) {
          for (Piece piece : job.pieces()) {
            if (!job.passedOn() && piece.beyond()) {
              sum = sum.plus(earned(job, piece).times(Ratio.of(facts.rating().bonus(), 100)));
            }
          }
        }
        yield sum.atMost(most);
      }
    };
  }

  private Ratio reached(Item item) {
    return switch (item.way()) {
      case JOBS -> jobs();
      case UNIT -> Ratio.of(Objects.requireNonNull(facts.unitScore()), 10_000).atMost(Ratio.ALL);
      case CHOICE -> Ratio.of(Objects.requireNonNull(item.actual()), 100);
      case UP, DOWN -> indicator(item);
    };
  }

  private static Ratio indicator(Item item) {
    boolean up = item.way() == Way.UP;
    int target = Objects.requireNonNull(item.target());
    int actual = Objects.requireNonNull(item.actual());
    Ratio share;
    if (target == 0) {
      share = up || actual == 0 ? Ratio.ALL : Ratio.NOTHING;
    } else {
      Ratio ratio = Ratio.of(actual, target);
      share = up ? ratio : Ratio.of(2, 1).minus(ratio);
    }
    return share.atMost(Ratio.of(item.cap(), 100)).atLeast(Ratio.NOTHING);
  }

  private Ratio jobs() {
    Ratio possible = Ratio.NOTHING;
    Ratio earned = Ratio.NOTHING;
    for (Job job : facts.jobs()) {
      Ratio most = worth(job).times(Ratio.of(job.quantity(), 1));
      possible = possible.plus(most);
      Ratio sum = Ratio.NOTHING;
      for (Piece piece : job.pieces()) {
        sum = sum.plus(job.passedOn() ? Ratio.NOTHING : earned(job, piece));
      }
      earned = earned.plus(sum.atMost(most));
    }
    return earned.over(possible);
  }

  private Ratio worth(Job job) {
    Rating rating = facts.rating();
    Ratio points = Ratio.of(job.unexpected() ? rating.unexpected() : rating.planned(), 1);
    return job.difficulty() == 0 ? points : points.times(Ratio.of(job.difficulty(), 10));
  }

  private Ratio earned(Job job, Piece piece) {
    if (piece.answer() != 0 || piece.tooLate()) {
      return Ratio.NOTHING;
    }
    int progress = facts.rating().progress();
    int quality = Objects.requireNonNull(piece.quality());
    int hundredths = progress * left(piece) + (100 - progress) * quality;
    return worth(job).times(Ratio.of(piece.units() * hundredths, 10_000));
  }

  private int left(Piece piece) {
    int longest = 0;
    for (Delay delay : piece.delays()) {
      longest = delay.excused() ? longest : Math.max(longest, delay.days());
    }
    for (Late step : facts.rating().steps()) {
      if (longest <= step.days()) {
        return step.left();
      }
    }
    return 0;
  }

  private List<String> missing() {
    List<String> missing = new ArrayList<>();
    for (Part part : facts.parts()) {
      for (Integer points : part.points()) {
        if (points == null) {
          missing.add("CRITERION_NOT_CONFIRMED");
        }
      }
      for (Item item : part.items()) {
        missing(item, missing);
      }
    }
    if (facts.parts().stream().anyMatch(part -> part.kind() == Kind.BONUS)
        && missing.stream().noneMatch(ReferenceScheme::isAboutJobs)) {
      missingOfJobs(missing);
    }
    missing.sort(null);
    return missing;
  }

  private void missing(Item item, List<String> missing) {
    switch (item.way()) {
      case JOBS -> missingOfJobs(missing);
      case UNIT -> {
        if (facts.unitScore() == null) {
          missing.add("UNIT_NOT_SCORED");
        }
      }
      case CHOICE -> {
        if (item.actual() == null) {
          missing.add("JUDGEMENT_MISSING");
        }
      }
      case UP, DOWN -> {
        if (item.target() == null) {
          missing.add("TARGET_NOT_SET");
        } else if (item.waiting()) {
          missing.add("ACTUAL_AWAITING_VALIDATION");
        } else if (item.actual() == null) {
          missing.add("ACTUAL_MISSING");
        }
      }
    }
  }

  private void missingOfJobs(List<String> missing) {
    if (facts.jobs().isEmpty()) {
      missing.add("NOTHING_ASSIGNED");
    }
    for (Job job : facts.jobs()) {
      for (Piece piece : job.pieces()) {
        if (!job.passedOn() && !piece.tooLate()) {
          if (piece.answer() == 1) {
            missing.add("OUTPUT_AWAITING_VALIDATION");
          }
          if (piece.answer() == 0 && piece.quality() == null) {
            missing.add("QUALITY_NOT_GIVEN");
          }
        }
      }
    }
  }

  private static boolean isAboutJobs(String word) {
    return word.equals("NOTHING_ASSIGNED")
        || word.equals("OUTPUT_AWAITING_VALIDATION")
        || word.equals("QUALITY_NOT_GIVEN");
  }
}
