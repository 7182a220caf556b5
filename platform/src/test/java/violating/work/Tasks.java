package violating.work;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** A repository for everybody. */
public interface Tasks extends Repository<Task, UUID> {}
