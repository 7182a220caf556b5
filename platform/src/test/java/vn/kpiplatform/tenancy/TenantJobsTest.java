package vn.kpiplatform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TenantJobsTest {

  @Test
  void a_job_goes_to_whoever_does_its_kind() {
    TenantJob closing = new Named("close-period");

    assertThat(TenantJobs.ofKind("close-period", Stream.of(new Named("connect-account"), closing)))
        .isSameAs(closing);
  }

  @Test
  void a_job_of_an_unknown_kind_fails_and_so_waits_for_a_process_that_knows_it() {
    assertThatThrownBy(() -> TenantJobs.ofKind("newer", Stream.of(new Named("close-period"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("newer");
  }

  @Test
  void a_failing_job_is_tried_again_ever_later_but_at_least_every_minute() {
    assertThat(IntStream.range(0, 6).mapToObj(TenantJobs::pause))
        .extracting(Duration::toSeconds)
        .containsExactly(2L, 4L, 8L, 16L, 32L, 60L);
    assertThat(TenantJobs.pause(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(1));
  }

  private record Named(String kind) implements TenantJob {

    @Override
    public void run(UUID subject) {}
  }
}
