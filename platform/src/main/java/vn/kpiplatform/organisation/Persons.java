package vn.kpiplatform.organisation;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;

/** People of the present agency. */
interface Persons extends Repository<Person, UUID> {

  Person save(Person person);

  boolean existsByPersonnelCodeAndWithdrawnAtIsNull(String code);

  Optional<Person> findById(UUID id);

  /** The person, held against others who would post them or give them an account. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<Person> findHeldById(UUID id);

  /**
   * The same for an id as the caller gave it.
   *
   * @throws Refused NOT_FOUND at personId
   */
  default Person hold(String personId) {
    return findHeldById(NodeId.require(PersonView.KIND, personId, "personId"))
        .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "personId"));
  }
}
