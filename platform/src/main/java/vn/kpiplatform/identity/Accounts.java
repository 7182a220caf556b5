package vn.kpiplatform.identity;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** Accounts of the present agency. */
interface Accounts extends Repository<Account, UUID> {

  Account save(Account account);

  Optional<Account> findById(UUID id);

  /** The account, held against all who would change or connect it. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<Account> findHeldById(UUID id);

  /** The live account with this user name; those that have ended may share it. */
  Optional<Account> findByUsernameAndEndedAtIsNull(String username);

  boolean existsByEmailIgnoreCaseAndEndedAtIsNull(String email);
}
