package vn.kpiplatform.work;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
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

  @Query(
      "select coalesce(sum(t.quantity), 0) from Task t where t.takenOverFromId = :task"
          + " and t.withdrawnAt is null")
  int unitsTakenOverFrom(UUID task);

  /** Whether something of any of these was handed in, or is with somebody who took it over. */
  @Query(
      "select count(t) > 0 from Task t where t.id in :tasks and"
          + " (exists (select 1 from Output o where o.task.id = t.id) or exists (select 1 from"
          + " Task taken where taken.takenOverFromId = t.id and taken.withdrawnAt is null))")
  boolean anyBegun(Collection<UUID> tasks);

  boolean existsByContinuesIdAndWithdrawnAtIsNull(UUID task);

  /** The task, or every line of the joint work that it is a line of, held as {@link #findById}. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      "select t from Task t where t.id = :task or t.mainTaskId ="
          + " (select one.mainTaskId from Task one where one.id = :task) order by t.id")
  List<Task> findLines(UUID task);
}
