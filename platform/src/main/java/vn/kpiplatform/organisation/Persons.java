package vn.kpiplatform.organisation;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** People of the present agency. */
interface Persons extends Repository<Person, UUID> {

  Person save(Person person);

  boolean existsByPersonnelCodeAndWithdrawnAtIsNull(String code);

  Optional<Person> findById(UUID id);

  /** The person, held against others who would post them or give them an account. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<Person> findHeldById(UUID id);
}
