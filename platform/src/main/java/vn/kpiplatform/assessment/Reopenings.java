package vn.kpiplatform.assessment;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** Reopenings of the present agency's periods. */
interface Reopenings extends Repository<Reopening, UUID> {

  Reopening save(Reopening reopening);

  boolean existsByPeriodIdAndApprovedAtIsNullAndDeclinedAtIsNull(UUID periodId);

  /** Held until the transaction ends, so that it is decided once. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<Reopening> findHeldById(UUID id);
}
