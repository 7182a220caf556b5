package vn.kpiplatform.organisation;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Units of the present agency. */
interface Units extends Repository<Unit, UUID> {

  Unit save(Unit unit);

  boolean existsById(UUID id);

  boolean existsByCode(String code);

  boolean existsByParentIdIsNull();

  /** The unit, held against all who would put something into it or close it. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<Unit> findHeldById(UUID id);

  /** Whether a unit directly below is valid after that day. */
  @Query(
      """
      select count(u) > 0 from Unit u
      where u.parentId = :unit and (u.validTo is null or u.validTo > :day)\
      """)
  boolean reachBeyond(UUID unit, LocalDate day);
}
