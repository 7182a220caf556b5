package vn.kpiplatform.scoring.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.scoring.reference.Case.Hit;
import vn.kpiplatform.scoring.reference.Case.Line;
import vn.kpiplatform.scoring.reference.Case.Piece;

/** Draws cases: most of them can be scored, some lack something, all readings come up. */
public final class RandomCase {

  private final RandomGenerator random;

  public RandomCase(RandomGenerator random) {
    this.random = random;
  }

  /** The next case. */
  public Case next() {
    boolean leader = random.nextBoolean();
    return new Case(
        leader,
        times(random.nextInt(7), this::line),
        points(),
        weights(leader ? 6 : 3),
        rarelyNull(1 + random.nextInt(2)),
        rarelyNull(1 + random.nextInt(2)),
        rarelyNull(1 + random.nextInt(2)),
        led(leader),
        random.nextInt(3) == 0,
        random.nextBoolean(),
        random.nextInt(5) == 0,
        1 + random.nextInt(3),
        random.nextInt(4) == 0,
        random.nextInt(3) == 0 ? 1 + random.nextInt(5) : 0);
  }

  private Line line() {
    return new Line(
        1 + random.nextInt(200),
        List.of(1, 5, 7, 25).get(random.nextInt(4)),
        1 + random.nextInt(6),
        random.nextInt(4) > 0,
        random.nextInt(12) == 0,
        times(random.nextInt(4), this::piece));
  }

  private Piece piece() {
    int units = 1 + random.nextInt(4);
    int draw = random.nextInt(40);
    return new Piece(
        units,
        draw == 0 ? 1 : draw < 4 ? 2 : 0,
        times(random.nextInt(3) == 0 ? random.nextInt(7) : 0, () -> hit(units)),
        times(random.nextInt(3) == 0 ? random.nextInt(7) : 0, () -> hit(units)));
  }

  private Hit hit(int units) {
    return new Hit(1 + random.nextInt(units), random.nextInt(5) == 0);
  }

  private List<@Nullable Integer> points() {
    List<@Nullable Integer> points = new ArrayList<>();
    points.add(rarelyNull(random.nextInt(41)));
    points.add(rarelyNull(random.nextInt(21)));
    return points;
  }

  private List<Integer> weights(int count) {
    boolean equal = random.nextBoolean();
    return IntStream.range(0, count).mapToObj(_ -> equal ? 1 : 1 + random.nextInt(40)).toList();
  }

  private List<@Nullable Integer> led(boolean leader) {
    List<@Nullable Integer> led = new ArrayList<>();
    for (int i = leader ? random.nextInt(5) : 0; i > 0; i--) {
      led.add(random.nextInt(6) == 0 ? null : 4900 + random.nextInt(5000));
    }
    return led;
  }

  private @Nullable Integer rarelyNull(int value) {
    return random.nextInt(40) == 0 ? null : value;
  }

  private static <T> List<T> times(int count, Supplier<T> one) {
    return IntStream.range(0, count).mapToObj(_ -> one.get()).toList();
  }
}
