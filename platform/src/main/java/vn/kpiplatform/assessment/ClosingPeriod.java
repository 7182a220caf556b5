package vn.kpiplatform.assessment;

import java.time.InstantSource;
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
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.organisation.Hierarchy;
import vn.kpiplatform.organisation.Hierarchy.Place;
import vn.kpiplatform.tenancy.TenantJob;

/**
 * Scores everybody who served in the period, chunk by chunk from the leaves of the tree to its
 * root. Each chunk is one transaction and remembers itself, so a run that was killed is continued
 * by the next; all results appear by the one step that closes the period.
 */
@Component
class ClosingPeriod implements TenantJob {

  static final String KIND = "close-period";

  private static final Logger LOG = LoggerFactory.getLogger(ClosingPeriod.class);
  private static final int CHUNK = 50;

  private final Closings closings;
  private final Results results;
  private final Assessing assessing;
  private final Periods periods;
  private final Hierarchy hierarchy;
  private final TransactionTemplate transaction;
  private final InstantSource time;

  ClosingPeriod(
      Closings closings,
      Results results,
      Assessing assessing,
      Periods periods,
      Hierarchy hierarchy,
      TransactionTemplate transaction,
      InstantSource time) {
    this.closings = closings;
    this.results = results;
    this.assessing = assessing;
    this.periods = periods;
    this.hierarchy = hierarchy;
    this.transaction = transaction;
    this.time = time;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(UUID closing) {
    Plan plan = in(() -> plan(closing));
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
      return new Plan(period, management, List.of());
    }
    closings.count(id, everybody.size());
    Set<UUID> done = results.persons(id);
    List<Place> left = everybody.stream().filter(place -> !done.contains(place.person())).toList();
    return new Plan(period, management, BottomUp.chunks(left, CHUNK));
  }

  private int score(UUID closing, Plan plan, List<Place> chunk) {
    Set<UUID> led =
        chunk.stream()
            .flatMap(place -> plan.management().ledBy(place.person()).stream())
            .collect(Collectors.toSet());
    Map<UUID, BigFraction> scores = led.isEmpty() ? Map.of() : results.scores(closing, led);
    List<Result> found =
        assessing.assess(plan.period(), chunk, plan.management(), scores).stream()
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

  private record Plan(Period period, Management management, List<List<Place>> chunks) {}
}
