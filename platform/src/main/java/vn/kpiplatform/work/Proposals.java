package vn.kpiplatform.work;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** Proposals of the present agency. */
interface Proposals extends Repository<Proposal, UUID> {

  Proposal save(Proposal proposal);

  /** The proposal, held until the transaction ends: of two who decide, one comes second. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<Proposal> findById(UUID id);
}
