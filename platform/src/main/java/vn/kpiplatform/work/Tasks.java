package vn.kpiplatform.work;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Tasks of the present agency. */
interface Tasks extends Repository<Task, UUID> {

  Task save(Task task);

  /** The task, held until the transaction ends, so that two outputs never share its last units. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<Task> findById(UUID id);

  @Query("select coalesce(sum(t.quantity), 0) from Task t where t.takenOverFromId = :task")
  int unitsTakenOverFrom(UUID task);

  boolean existsByContinuesId(UUID task);
}
