package vn.kpiplatform.scoring.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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

/** Draws schemes of one to four parts with one to seven bands, and facts for them. */
public final class RandomScheme {

  private final RandomGenerator random;

  public RandomScheme(RandomGenerator random) {
    this.random = random;
  }

  /** The next one. */
  public SchemeCase next() {
    List<Part> parts = new ArrayList<>();
    boolean jobs = random.nextBoolean();
    int criteria = random.nextInt(3);
    for (int i = 0; i < criteria; i++) {
      parts.add(criteria());
    }
    int results = criteria == 0 || jobs ? 1 + random.nextInt(2) : random.nextInt(3);
    for (int i = 0; i < results; i++) {
      parts.add(results(i == 0, jobs && i == 0));
    }
    if (jobs && random.nextBoolean()) {
      parts.add(new Part(Kind.BONUS, 1 + random.nextInt(10), List.of(), List.of()));
    }
    return new SchemeCase(
        parts,
        rating(),
        times(random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(5), this::job),
        rarelyNull(random.nextInt(12_000)),
        random.nextBoolean(),
        bounds());
  }

  private Part criteria() {
    int maximum = 5 + random.nextInt(30);
    return new Part(Kind.CRITERIA, maximum, points(1 + random.nextInt(5), maximum), List.of());
  }

  private List<@Nullable Integer> points(int count, int most) {
    List<@Nullable Integer> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      points.add(rarelyNull(random.nextInt(4 * most / count + 1)));
    }
    return points;
  }

  private Part results(boolean first, boolean jobs) {
    List<Item> items = new ArrayList<>();
    if (jobs) {
      items.add(item(Way.JOBS));
    }
    if (first && random.nextInt(3) == 0) {
      items.add(item(Way.UNIT));
    }
    int others = items.isEmpty() ? 1 + random.nextInt(4) : random.nextInt(4);
    for (int i = 0; i < others; i++) {
      items.add(item(List.of(Way.UP, Way.DOWN, Way.CHOICE).get(random.nextInt(3))));
    }
    return new Part(Kind.RESULTS, 10 + random.nextInt(90), List.of(), items);
  }

  private Item item(Way way) {
    return new Item(
        way,
        1 + random.nextInt(40),
        80 + random.nextInt(60),
        rarelyNull(random.nextInt(6) == 0 ? 0 : random.nextInt(200)),
        rarelyNull(random.nextInt(101)),
        random.nextInt(40) == 0);
  }

  private Rating rating() {
    List<Late> steps = new ArrayList<>();
    int day = 0;
    for (int i = random.nextInt(4); i >= 0; i--) {
      steps.add(new Late(day, random.nextInt(101)));
      day += 1 + random.nextInt(3);
    }
    return new Rating(
        1 + random.nextInt(20),
        1 + random.nextInt(20),
        random.nextInt(101),
        steps,
        random.nextInt(101));
  }

  private Job job() {
    return new Job(
        random.nextInt(4) == 0,
        random.nextInt(5) == 0 ? 0 : 10 + random.nextInt(3),
        1 + random.nextInt(4),
        random.nextInt(12) == 0,
        times(random.nextInt(4), this::piece));
  }

  private Piece piece() {
    int draw = random.nextInt(40);
    return new Piece(
        1 + random.nextInt(3),
        draw == 0 ? 1 : draw < 4 ? 2 : 0,
        times(random.nextInt(3), () -> new Delay(random.nextInt(9), random.nextInt(5) == 0)),
        rarelyNull(random.nextInt(101)),
        random.nextInt(3) == 0,
        random.nextInt(10) == 0);
  }

  /** From the highest down to 0; scores often lie exactly on a whole number. */
  private List<Bound> bounds() {
    List<Bound> bounds = new ArrayList<>();
    int at = 60 + random.nextInt(40);
    for (int i = random.nextInt(6); i > 0 && at > 0; i--) {
      boolean above = random.nextBoolean();
      bounds.add(new Bound(100 * at, above, random.nextInt(5) == 0));
      if (above && random.nextInt(4) == 0) {
        bounds.add(new Bound(100 * at, false, true));
      }
      at -= 1 + random.nextInt(25);
    }
    bounds.add(new Bound(0, false, false));
    return bounds;
  }

  private @Nullable Integer rarelyNull(int value) {
    return random.nextInt(60) == 0 ? null : value;
  }

  private static <T> List<T> times(int count, Supplier<T> one) {
    return IntStream.range(0, count).mapToObj(_ -> one.get()).toList();
  }
}
