package vn.kpiplatform.organisation;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Fields of deputies of the present agency. */
interface DeputyFields extends Repository<DeputyField, UUID> {

  DeputyField save(DeputyField field);

  /** What the deputy is in charge of without a known end: this unit or this person. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      """
      select f from DeputyField f
      where f.deputyId = :deputy and (f.unitId = :part or f.ledPersonId = :part)
        and f.toDay is null\
      """)
  Optional<DeputyField> held(UUID deputy, UUID part);

  /** Whether the unit lies in the tree below another; false for that one itself. */
  @Query(
      value =
          """
          with recursive above (unit_id) as (
            select parent_id from unit where id = :unit
            union all
            select unit.parent_id from unit join above on unit.id = above.unit_id
          )
          select exists (select 1 from above where unit_id = :top)\
          """,
      nativeQuery = true)
  boolean below(UUID unit, UUID top);
}
