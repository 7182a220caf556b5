package violating.work;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import violating.identity.Account;
import violating.scoring.Points;

/** An entity for everybody. */
@Entity
public class Task {

  @Id public @Nullable UUID id;

  /** Uses two modules, one of them undeclared. */
  public static boolean belongs(Account account, Points points) {
    return account.task() != null && points.isHigh();
  }
}
