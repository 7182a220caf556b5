package vn.kpiplatform.organisation;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Job positions of the present agency. */
interface Positions extends Repository<Position, UUID> {

  Position save(Position position);

  boolean existsById(UUID id);

  boolean existsByCode(String code);
}
