package vn.kpiplatform.identity;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Role grants of the present agency. */
interface RoleGrants extends Repository<RoleGrant, UUID> {

  RoleGrant save(RoleGrant grant);

  List<RoleGrant> findByAccountIdAndEndedOnIsNull(UUID accountId);

  /** The open grants of a role, held against all who would end one or its account. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  List<RoleGrant> findByRoleAndEndedOnIsNullOrderById(Role role);

  /** The live accounts that hold the role. */
  @Query(
      """
      select g.accountId from RoleGrant g, Account a
      where a.id = g.accountId and g.role = :role and g.endedOn is null and a.endedAt is null\
      """)
  Set<UUID> holders(Role role);
}
