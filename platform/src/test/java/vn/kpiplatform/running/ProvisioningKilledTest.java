package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kpiplatform.tenancy.Tenancy;
import vn.kpiplatform.tenancy.Tenant;

@PlatformTest
class ProvisioningKilledTest {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final int KILLED = 128 + 9;

  @Autowired private Scheduler jobs;
  @Autowired private Tenancy tenancy;

  /** The platform that completes the births must not take them over while the other one lives. */
  @BeforeEach
  void leave_the_jobs_to_the_other_process() {
    jobs.pause();
  }

  @AfterEach
  void take_jobs_again() {
    jobs.resume();
  }

  @Test
  void a_birth_killed_at_any_point_is_completed_with_exactly_one_of_each()
      throws IOException, InterruptedException {
    String run = "k" + UUID.randomUUID().toString().substring(0, 6);

    killWhenAllStand(run);

    for (StandingPoint point : StandingPoint.values()) {
      assertThat(state(point.code(run))).as(point.name()).isEqualTo(point.recorded());
    }
    jobs.resume();
    for (StandingPoint point : StandingPoint.values()) {
      await(point.name()).atMost(PATIENCE).until(() -> done(point.code(run)));
      assertThat(Traces.of(point.code(run))).as(point.name()).isEqualTo(Traces.ONE_OF_EACH);
    }
  }

  private static void killWhenAllStand(String run) throws IOException, InterruptedException {
    Set<StandingPoint> standing = new ConcurrentSkipListSet<>();
    List<String> said = new CopyOnWriteArrayList<>();
    Process platform = start(run);
    Thread reader =
        Thread.ofVirtual()
            .start(
                () ->
                    platform
                        .inputReader()
                        .lines()
                        .peek(said::add)
                        .filter(line -> line.startsWith(StandingBirths.MARK))
                        .map(line -> line.substring(StandingBirths.MARK.length()))
                        .map(StandingPoint::valueOf)
                        .forEach(standing::add));
    try {
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () ->
                  assertThat(standing)
                      .as(() -> String.join("\n", said))
                      .isEqualTo(EnumSet.allOf(StandingPoint.class)));
    } finally {
      platform.destroyForcibly();
    }
    assertThat(platform.waitFor()).isEqualTo(KILLED);
    reader.join();
  }

  private static Process start(String run) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Drun=" + run);
    PlatformServers.addresses().forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.add("-Dserver.port=0");
    // one thread for each birth that stands still
    command.add("-Ddb-scheduler.threads=" + (StandingPoint.values().length + 3));
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(StandingBirths.class.getName());
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private Tenant.State state(String code) {
    return tenancy.findByCode(code).orElseThrow().state();
  }

  private boolean done(String code) {
    return state(code) == Tenant.State.ACTIVE && Traces.of(code).jobs() == 0;
  }
}
