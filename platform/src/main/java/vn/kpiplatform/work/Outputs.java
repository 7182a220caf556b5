package vn.kpiplatform.work;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Outputs of the present agency. */
interface Outputs extends Repository<Output, UUID> {

  Output save(Output output);

  /** The output, held until the transaction ends: of two who decide, one comes second. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<Output> findById(UUID id);

  List<Output> findByTaskId(UUID taskId);

  @Query("select coalesce(sum(o.units), 0) from Output o where o.task.id = :task")
  int unitsHandedIn(UUID task);
}
