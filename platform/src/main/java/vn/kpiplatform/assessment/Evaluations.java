package vn.kpiplatform.assessment;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Evaluations of the present agency. */
interface Evaluations extends Repository<Evaluation, UUID> {

  /** Makes sure that there is a row to lock; two who begin at once find the same one. */
  @Modifying
  @Query(
      value =
          """
          insert into evaluation (id, period_id, person_id, version) values (?1, ?2, ?3, 0)
          on conflict do nothing\
          """,
      nativeQuery = true)
  int begin(UUID id, UUID period, UUID person);

  /** Whose evaluation it is; read without loading it, so that {@link #hold} finds it as it is. */
  @Query(
      "select e.id as id, e.personId as person, e.periodId as period from Evaluation e where e.id ="
          + " ?1")
  Optional<Whose> about(UUID id);

  /** Held until the transaction ends, so that of two who change it the second sees the first. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select e from Evaluation e where e.id = ?1")
  Optional<Evaluation> hold(UUID id);

  /** Whose evaluation, and of which period. */
  interface Whose {

    UUID getId();

    UUID getPerson();

    UUID getPeriod();
  }
}
