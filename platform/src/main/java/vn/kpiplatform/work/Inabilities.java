package vn.kpiplatform.work;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Reports of what cannot be done, of the present agency. */
interface Inabilities extends Repository<Inability, UUID> {

  Inability save(Inability inability);

  List<Inability> findByTaskId(UUID taskId);
}
