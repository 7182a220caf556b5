package vn.kpiplatform.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Accounts of programs in the present agency. */
interface ServiceAccounts extends Repository<ServiceAccount, UUID> {

  ServiceAccount save(ServiceAccount account);

  Optional<ServiceAccount> findById(UUID id);

  boolean existsByAccountId(UUID accountId);
}
