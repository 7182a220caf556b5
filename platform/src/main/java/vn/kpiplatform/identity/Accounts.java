package vn.kpiplatform.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Accounts of the present agency. */
interface Accounts extends Repository<Account, UUID> {

  Account save(Account account);

  Optional<Account> findById(UUID id);

  /** The live account with this user name; those that have ended may share it. */
  Optional<Account> findByUsernameAndEndedAtIsNull(String username);

  boolean existsByEmailIgnoreCaseAndEndedAtIsNull(String email);
}
