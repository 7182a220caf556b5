package vn.kpiplatform.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Accounts of the present agency. */
interface Accounts extends Repository<Account, UUID> {

  Account save(Account account);

  Optional<Account> findById(UUID id);

  Optional<Account> findByUsername(String username);
}
