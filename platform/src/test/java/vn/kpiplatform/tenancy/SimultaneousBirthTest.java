package vn.kpiplatform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.running.PlatformTest;
import vn.kpiplatform.running.Traces;

@PlatformTest
class SimultaneousBirthTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Autowired private Scheduler jobs;
  @Autowired private OnboardingTenant onboarding;
  @Autowired private Provisioning provisioning;
  @Autowired private Tenancy tenancy;

  /** A process that was only slow, and not dead, goes on beside the one that took over from it. */
  @Test
  void two_runs_of_the_same_birth_at_once_make_exactly_one_of_each()
      throws InterruptedException, ExecutionException {
    String code = "agency-" + UUID.randomUUID().toString().substring(0, 8);
    jobs.pause();
    try (ExecutorService runs = Executors.newVirtualThreadPerTaskExecutor()) {
      UUID id =
          onboarding.onboard(
              "operator-of-tests", new RequestKey(UUID.randomUUID().toString()), command(code));
      CyclicBarrier start = new CyclicBarrier(2);
      List<Future<?>> both =
          IntStream.range(0, 2)
              .<Future<?>>mapToObj(
                  n ->
                      runs.submit(
                          () -> {
                            start.await();
                            completeAsAJobDoes(id);
                            return id;
                          }))
              .toList();
      for (Future<?> run : both) {
        run.get();
      }
    } finally {
      jobs.resume();
    }

    await().atMost(PATIENCE).until(() -> Traces.of(code).jobs() == 0);
    assertThat(Traces.of(code)).isEqualTo(Traces.ONE_OF_EACH);
    assertThat(tenancy.findByCode(code).orElseThrow().failure()).isNull();
  }

  /** Where both make the same thing, one of them fails, and is run again. */
  private void completeAsAJobDoes(UUID id) {
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .until(
            () -> {
              provisioning.complete(id);
              return true;
            });
  }

  private static OnboardingTenant.Command command(String code) {
    return new OnboardingTenant.Command(
        code,
        "Cơ quan thử nghiệm",
        "Test agency",
        Tenant.Kind.COMMUNE,
        null,
        "decree-335",
        new Tenant.Administrator(code + ".admin", code + "@example.vn", "Quản trị viên"));
  }
}
