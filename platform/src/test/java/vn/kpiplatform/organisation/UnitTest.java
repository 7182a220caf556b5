package vn.kpiplatform.organisation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.RefusalCode;

class UnitTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 3, 10);

  @Test
  void a_unit_takes_people_from_its_first_day_on() {
    Unit unit = division();

    assertThatCode(() -> unit.requireValidFrom(FIRST, "unitId")).doesNotThrowAnyException();
    refuses(
        () -> unit.requireValidFrom(FIRST.minusDays(1), "unitId"),
        OrganisationRefusal.UNIT_NOT_VALID,
        "unitId");
  }

  @Test
  void a_unit_whose_end_is_known_takes_nobody_any_more() {
    Unit unit = division();
    unit.close(FIRST.plusDays(20));

    refuses(
        () -> unit.requireValidFrom(FIRST.plusDays(5), "unitId"),
        OrganisationRefusal.UNIT_NOT_VALID,
        "unitId");
  }

  @Test
  void a_unit_may_end_on_its_first_day_but_not_before() {
    refuses(
        () -> division().close(FIRST.minusDays(1)), OrganisationRefusal.DAY_TOO_EARLY, "validTo");
    assertThatCode(() -> division().close(FIRST)).doesNotThrowAnyException();
  }

  @Test
  void a_unit_ends_once() {
    Unit unit = division();
    unit.close(FIRST.plusDays(20));

    refuses(() -> unit.close(FIRST.plusDays(30)), OrganisationRefusal.UNIT_NOT_VALID, "unitId");
  }

  @Test
  void the_root_is_never_closed() {
    Unit root = new Unit(UUID.randomUUID(), "SNV", "Sở Nội vụ", null, null, FIRST);

    refuses(() -> root.close(FIRST.plusDays(1)), OrganisationRefusal.ROOT_UNIT, "unitId");
  }

  @Test
  void only_the_version_that_was_read_is_changed() {
    assertThatCode(() -> division().requireVersion(0)).doesNotThrowAnyException();
    refuses(() -> division().requireVersion(1), BasicRefusal.STALE_VERSION, "expectedVersion");
  }

  private static Unit division() {
    return new Unit(UUID.randomUUID(), "P1", "Phòng Một cửa", null, UUID.randomUUID(), FIRST);
  }

  private static void refuses(ThrowingCallable act, RefusalCode code, String field) {
    assertThatThrownBy(act).satisfies(Refusals.because(code, field));
  }
}
