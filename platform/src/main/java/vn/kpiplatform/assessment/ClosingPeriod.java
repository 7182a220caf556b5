package vn.kpiplatform.assessment;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.organisation.Hierarchy;
import vn.kpiplatform.organisation.Hierarchy.Place;
import vn.kpiplatform.organisation.ReadingUnits;
import vn.kpiplatform.scoring.Facts.LedUnit;
import vn.kpiplatform.tenancy.TenantJob;

/**
 * Scores the units and everybody who served in the period, chunk by chunk from the leaves of the
 * tree to its root, units before people. Each chunk is one transaction and remembers itself, so a
 * run that was killed is continued by the next; all results appear by the one step that closes the
 * period.
 */
@Component
class ClosingPeriod implements TenantJob {

  static final String KIND = "close-period";

  private static final Logger LOG = LoggerFactory.getLogger(ClosingPeriod.class);
  private static final int CHUNK = 50;
  private static final int LONGEST_REASON = 300;

  private final Closings closings;
  private final Results results;
  private final UnitResults unitResults;
  private final Assessing assessing;
  private final AssessingUnits assessingUnits;
  private final Periods periods;
  private final Hierarchy hierarchy;
  private final ReadingUnits tree;
  private final TransactionTemplate transaction;
  private final InstantSource time;

  ClosingPeriod(
      Closings closings,
      Results results,
      UnitResults unitResults,
      Assessing assessing,
      AssessingUnits assessingUnits,
      Periods periods,
      Hierarchy hierarchy,
      ReadingUnits tree,
      TransactionTemplate transaction,
      InstantSource time) {
    this.closings = closings;
    this.results = results;
    this.unitResults = unitResults;
    this.assessing = assessing;
    this.assessingUnits = assessingUnits;
    this.periods = periods;
    this.hierarchy = hierarchy;
    this.tree = tree;
    this.transaction = transaction;
    this.time = time;
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** A try that fails says why on the closing itself; the platform tries again. */
  @Override
  public void run(UUID closing) {
    try {
      close(closing);
    } catch (RuntimeException failed) {
      note(closing, failed);
      throw failed;
    }
  }

  private void note(UUID closing, RuntimeException failed) {
    try {
      transaction.executeWithoutResult(
          status -> closings.fail(closing, reason(failed), time.instant()));
    } catch (RuntimeException again) {
      failed.addSuppressed(again);
    }
  }

  /** The cause of all, in one line: what follows may quote rows. */
  private static String reason(RuntimeException failed) {
    Throwable cause = NestedExceptionUtils.getMostSpecificCause(failed);
    String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    String reason = cause.getClass().getSimpleName() + ": " + message;
    return reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
  }

  private void close(UUID closing) {
    Plan plan = in(() -> plan(closing));
    for (List<UUID> chunk : plan.units()) {
      in(() -> scoreUnits(closing, plan, chunk));
    }
    for (List<Place> chunk : plan.chunks()) {
      in(() -> score(closing, plan, chunk));
    }
    in(() -> finish(closing));
  }

  /** What is left to do; nothing if the closing has finished. */
  private Plan plan(UUID id) {
    Closing closing = closings.hold(id);
    Period period = periods.find(closing.period()).orElseThrow();
    List<Place> everybody = hierarchy.placesDuring(period.startsOn(), period.endsOn());
    Management management = assessing.management(everybody, period.endsOn());
    if (closing.finished()) {
      return new Plan(period, management, List.of(), List.of());
    }
    List<UUID> units =
        assessingUnits.assessed(period, tree.during(period.startsOn(), period.endsOn()));
    closings.count(id, units.size() + everybody.size());
    Set<UUID> done = results.persons(id);
    List<Place> left = everybody.stream().filter(place -> !done.contains(place.person())).toList();
    Set<UUID> unitsDone = unitResults.units(id);
    List<UUID> unitsLeft = units.stream().filter(unit -> !unitsDone.contains(unit)).toList();
    return new Plan(period, management, chunks(unitsLeft), BottomUp.chunks(left, CHUNK));
  }

  private int scoreUnits(UUID closing, Plan plan, List<UUID> chunk) {
    int added =
        unitResults.add(
            assessingUnits.assess(plan.period(), chunk).stream()
                .map(one -> UnitResult.of(closing, plan.period(), one, time.instant()))
                .toList());
    closings.advance(closing, added);
    return added;
  }

  private int score(UUID closing, Plan plan, List<Place> chunk) {
    Set<UUID> people =
        chunk.stream()
            .flatMap(place -> plan.management().ledBy(place.person()).stream())
            .collect(Collectors.toSet());
    Map<UUID, BigFraction> scores = people.isEmpty() ? Map.of() : results.scores(closing, people);
    Map<UUID, LedUnit> led = unitResults.led(closing, Assessing.unitsLed(chunk));
    List<Result> found =
        assessing.assess(plan.period(), chunk, plan.management(), scores, led).stream()
            .map(assessed -> Result.of(closing, plan.period(), assessed, time.instant()))
            .toList();
    int added = results.add(found);
    closings.advance(closing, added);
    return added;
  }

  private Closing finish(UUID id) {
    Closing closing = closings.hold(id);
    if (!closing.finished()) {
      periods.move(closing.period(), Period.State.CLOSING, Period.State.CLOSED);
      closings.finish(id, time.instant());
      LOG.info("period {} is closed with {} results", closing.period(), closing.done());
    }
    return closing;
  }

  private <T> T in(Supplier<T> work) {
    return Objects.requireNonNull(transaction.execute(status -> work.get()));
  }

  /** Consecutive parts of at most {@link #CHUNK} units. */
  private static List<List<UUID>> chunks(List<UUID> units) {
    List<List<UUID>> chunks = new ArrayList<>();
    for (int from = 0; from < units.size(); from += CHUNK) {
      chunks.add(units.subList(from, Math.min(from + CHUNK, units.size())));
    }
    return chunks;
  }

  /**
   * What is left to do.
   *
   * @param units lower before higher, and all of them before the people who lead them
   */
  private record Plan(
      Period period, Management management, List<List<UUID>> units, List<List<Place>> chunks) {}
}
