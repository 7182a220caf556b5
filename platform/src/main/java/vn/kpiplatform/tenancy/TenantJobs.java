package vn.kpiplatform.tenancy;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Turns outbox rows into jobs and runs each job inside its agency. */
@Configuration(proxyBeanMethods = false)
class TenantJobs {

  private static final TaskDescriptor<Envelope> JOB =
      TaskDescriptor.of("tenant-job", Envelope.class);
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Duration RETRY = Duration.ofSeconds(2);
  private static final Duration LONGEST_RETRY = Duration.ofMinutes(1);
  private static final int DOUBLINGS = 10;
  private static final int BATCH = 100;

  @Bean
  OneTimeTask<Envelope> tenantJob(
      Tenancy tenancy, Tenants tenants, Structure structure, ObjectProvider<TenantJob> kinds) {
    return Tasks.oneTime(JOB)
        .onFailure(
            (failed, retries) ->
                retries.reschedule(
                    failed,
                    failed.getTimeDone().plus(pause(failed.getExecution().consecutiveFailures))))
        .execute(
            (instance, context) -> {
              Envelope job = instance.getData();
              Tenant tenant =
                  tenancy.inControl(() -> tenants.findBySchema(job.schema())).orElseThrow();
              if (!tenancy.inControl(() -> tenants.holds(tenant.id(), structure))) {
                throw new IllegalStateException("the structure of its agency is behind");
              }
              tenancy.in(
                  tenant,
                  () -> {
                    ofKind(job.kind(), kinds.stream()).run(job.subject());
                    return job;
                  });
            });
  }

  /**
   * Who does jobs of this kind. While the platform is being renewed, a job may reach a process that
   * is too old to know its kind; it must wait for another one, not count as done.
   *
   * @throws IllegalStateException if nobody here does
   */
  static TenantJob ofKind(String kind, Stream<TenantJob> known) {
    return known
        .filter(job -> job.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nobody here does jobs of kind " + kind));
  }

  /** How long a job waits after so many failures before this one: twice as long each time. */
  static Duration pause(int failures) {
    Duration pause = RETRY.multipliedBy(1L << Math.min(failures, DOUBLINGS));
    return pause.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : pause;
  }

  @Bean
  RecurringTask<Void> emptyOutbox(
      Tenancy tenancy, @Qualifier("control") JdbcClient jdbc, InstantSource time) {
    return Tasks.recurring("empty-outbox", FixedDelay.of(PAUSE))
        .execute(
            (instance, context) -> {
              SchedulerClient jobs = context.getSchedulerClient();
              tenancy.inControl(
                  () -> {
                    List<Envelope> rows = take(jdbc);
                    rows.forEach(
                        row ->
                            jobs.scheduleIfNotExists(
                                JOB.instance(row.id().toString())
                                    .data(row)
                                    .scheduledTo(time.instant())));
                    return rows;
                  });
            });
  }

  private static List<Envelope> take(JdbcClient jdbc) {
    return jdbc.sql(
            """
            delete from outbox where id in
              (select id from outbox order by posted_at, id limit ? for update skip locked)
            returning id, tenant_schema, kind, subject\
            """)
        .param(BATCH)
        .query(
            (row, n) ->
                new Envelope(
                    row.getObject(1, UUID.class),
                    row.getString(2),
                    row.getString(3),
                    row.getObject(4, UUID.class)))
        .list();
  }

  /** A job and the agency it belongs to. */
  record Envelope(UUID id, String schema, String kind, UUID subject) {}
}
