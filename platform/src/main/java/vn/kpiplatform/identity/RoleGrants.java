package vn.kpiplatform.identity;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Role grants of the present agency. */
interface RoleGrants extends Repository<RoleGrant, UUID> {

  RoleGrant save(RoleGrant grant);

  List<RoleGrant> findByAccountIdAndEndedOnIsNull(UUID accountId);
}
