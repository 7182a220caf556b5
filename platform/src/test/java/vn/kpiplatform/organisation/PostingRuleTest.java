package vn.kpiplatform.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PostingRuleTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 3, 10);

  @Test
  void a_posting_ends_the_day_before_the_next_one_starts() {
    Posting posting = posting();

    posting.giveWay(LocalDate.of(2026, 4, 1));

    assertThat(posting.toDay()).isEqualTo(LocalDate.of(2026, 3, 31));
  }

  @Test
  void a_posting_replaced_on_its_own_first_day_counts_for_no_day() {
    Posting posting = posting();

    posting.giveWay(FIRST);

    assertThat(posting.toDay()).isBefore(FIRST);
  }

  @Test
  void no_posting_starts_before_the_one_it_follows() {
    assertThatThrownBy(() -> posting().giveWay(FIRST.minusDays(1)))
        .satisfies(Refusals.because(OrganisationRefusal.DAY_TOO_EARLY, "from"));
  }

  private static Posting posting() {
    return new Posting(
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        Capacity.STAFF,
        FIRST);
  }
}
