package vn.kpiplatform.identity;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Role grants of the present agency. */
interface RoleGrants extends Repository<RoleGrant, UUID> {

  RoleGrant save(RoleGrant grant);

  List<RoleGrant> findByAccountId(UUID accountId);

  /** The open grants of a role, held against all who would end one or its account. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  List<RoleGrant> findByRoleAndEndedOnIsNullOrderById(Role role);

  /** The live accounts that hold the role for the whole agency on that day. */
  @Query(
      """
      select g.accountId from RoleGrant g, Account a
      where a.id = g.accountId and g.role = :role and g.unitId is null and a.endedAt is null
        and g.grantedOn <= :day and (g.endedOn is null or g.endedOn > :day)\
      """)
  Set<UUID> holders(Role role, LocalDate day);

  /** Of {@link #holders}, those without a known last day. */
  @Query(
      """
      select g.accountId from RoleGrant g, Account a
      where a.id = g.accountId and g.role = :role and g.unitId is null and a.endedAt is null
        and g.grantedOn <= :day and g.endedOn is null\
      """)
  Set<UUID> lastingHolders(Role role, LocalDate day);
}
