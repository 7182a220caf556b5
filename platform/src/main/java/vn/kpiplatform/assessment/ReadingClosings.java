package vn.kpiplatform.assessment;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.NodeReader;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Role;

/** Closings for the officer, as they stand and as they go on. */
@Service
public class ReadingClosings implements NodeReader {

  private static final Logger LOG = LoggerFactory.getLogger(ReadingClosings.class);
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final Acting acting;
  private final Closings closings;
  private final Periods periods;
  private final TransactionTemplate reading;

  ReadingClosings(
      Acting acting, Closings closings, Periods periods, PlatformTransactionManager transactions) {
    this.acting = acting;
    this.closings = closings;
    this.periods = periods;
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
  }

  @Override
  public String kind() {
    return ClosingView.KIND;
  }

  @Override
  @Transactional(readOnly = true)
  public List<ClosingView> read(Collection<UUID> ids) {
    return acting.actor().holds(Role.KPI_OFFICER)
        ? closings.find(ids).stream().map(ClosingView::of).toList()
        : List.of();
  }

  /**
   * The period's latest closing, if there is one.
   *
   * @throws vn.kpiplatform.contract.Refused FORBIDDEN, or NOT_FOUND at periodId
   */
  @Transactional(readOnly = true)
  public Optional<ClosingView> latest(String periodId) {
    acting.actor().require(Role.KPI_OFFICER);
    return closings.latest(period(periodId).id()).map(ClosingView::of);
  }

  /**
   * The period's latest closing each time it has gone on, until it has finished; nothing for a
   * period that is not being closed and never was. Each look is one short reading transaction in
   * the caller's agency, with the caller's rights of that moment.
   */
  public Flux<ClosingView> progress(String periodId) {
    look(periodId); // refuses at once whoever may not watch
    return Flux.interval(Duration.ZERO, PAUSE, Schedulers.boundedElastic())
        .onBackpressureDrop()
        .map(tick -> look(periodId))
        .takeUntil(Look::last)
        .concatMapIterable(Look::closing, 1)
        .distinctUntilChanged()
        .doOnError(problem -> LOG.error("watching a closing failed", problem));
  }

  private Look look(String periodId) {
    return Objects.requireNonNull(
        reading.execute(
            status -> {
              acting.actor().require(Role.KPI_OFFICER);
              // the state first: a closing that begins between the two is then seen
              Period period = period(periodId);
              List<ClosingView> closing =
                  closings.latest(period.id()).map(ClosingView::of).stream().toList();
              boolean last =
                  closing.isEmpty()
                      ? period.state() != Period.State.CLOSING
                      : closing.getFirst().finished();
              return new Look(closing, last);
            }));
  }

  private Period period(String periodId) {
    return NodeId.read(Period.KIND, periodId)
        .flatMap(periods::find)
        .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "periodId"));
  }

  /**
   * What was seen at one moment.
   *
   * @param closing the latest, if there is one
   * @param last whether nothing more is to come
   */
  private record Look(List<ClosingView> closing, boolean last) {}
}
