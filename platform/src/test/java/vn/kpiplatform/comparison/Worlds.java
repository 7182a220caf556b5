package vn.kpiplatform.comparison;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.kpiplatform.assessment.PeriodReleased.Status;
import vn.kpiplatform.comparison.Figures.Band;
import vn.kpiplatform.comparison.Figures.Group;
import vn.kpiplatform.comparison.Figures.Outputs;
import vn.kpiplatform.organisation.EmploymentKind;
import vn.kpiplatform.scoring.Subject;
import vn.kpiplatform.tenancy.Tenant;

/** Agencies that differ in nothing but in how many people are where. */
final class Worlds {

  private static final int[] MINIMA = {90, 70, 0};

  private Worlds() {}

  /** Every way to spread people over so many cells. */
  static List<int[]> of(int people, int cells) {
    List<int[]> all = new ArrayList<>();
    spread(new int[cells], 0, people, all);
    return all;
  }

  private static void spread(int[] world, int cell, int left, List<int[]> all) {
    if (cell == world.length - 1) {
      world[cell] = left;
      all.add(world.clone());
      return;
    }
    for (int here = 0; here <= left; here++) {
      world[cell] = here;
      spread(world, cell + 1, left - here, all);
    }
  }

  static List<Band> bands(int[] counts) {
    return IntStream.range(0, MINIMA.length)
        .mapToObj(i -> new Band("b" + i, "b" + i, "b" + i, BigFraction.of(MINIMA[i]), counts[i]))
        .toList();
  }

  /** Three bands, those with insufficient data, those not rated. */
  static PublishedResults.Row row(int[] world) {
    int scored = world[0] + world[1] + world[2];
    BigFraction sum = BigFraction.of(95 * world[0] + 80 * world[1] + 35 * world[2]);
    return row(
        new Figures(
            List.of(
                new Group(
                    Subject.STAFF,
                    EmploymentKind.CIVIL_SERVANT,
                    Map.of(
                        Status.SCORED, scored,
                        Status.INSUFFICIENT_DATA, world[3],
                        Status.NOT_RATED, world[4]))),
            bands(world),
            new Total(scored, scored, sum, sum.multiply(sum)),
            Map.of(),
            Total.NOTHING,
            new Outputs(0, 0, 0, 0, 0),
            List.of(),
            Instant.EPOCH));
  }

  static PublishedResults.Row row(Figures figures) {
    return new PublishedResults.Row(
        new UUID(0, 0),
        "agency",
        "Cơ quan",
        "Agency",
        Tenant.Kind.OTHER,
        null,
        null,
        null,
        "2026-Q2",
        1,
        OffsetDateTime.parse("2026-07-02T08:00:00+07:00"),
        figures);
  }
}
