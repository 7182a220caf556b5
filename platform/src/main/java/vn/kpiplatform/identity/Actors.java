package vn.kpiplatform.identity;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.kpiplatform.contract.CivilTime;

/** Actors by their login; looked up once per transaction, since within one nobody changes. */
@Repository
class Actors {

  private final JdbcClient jdbc;
  private final InstantSource time;

  Actors(JdbcClient jdbc, InstantSource time) {
    this.jdbc = jdbc;
    this.time = time;
  }

  Optional<Actor> find(String subject) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      return load(subject);
    }
    Known key = new Known(subject);
    if (TransactionSynchronizationManager.getResource(key) instanceof Actor actor) {
      return Optional.of(actor);
    }
    Optional<Actor> actor = load(subject);
    actor.ifPresent(found -> remember(key, found));
    return actor;
  }

  private static void remember(Known key, Actor actor) {
    TransactionSynchronizationManager.bindResource(key, actor);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(key);
          }
        });
  }

  private Optional<Actor> load(String subject) {
    return jdbc.sql(
            """
            with held as (
              select account_id, id, role, unit_id from role_grant
              where granted_on <= :day and (ended_on is null or ended_on > :day)
            )
            select a.id, a.guest,
                   array(select role from held where account_id = a.id order by id) as roles,
                   array(select unit_id from held where account_id = a.id order by id) as units
            from account a where a.subject = :subject and a.ended_at is null
              and :program = exists(select from service_account where account_id = a.id)\
            """)
        .param("subject", subject)
        .param("program", CallerAuthentication.current().program())
        .param("day", CivilTime.day(time.instant()))
        .query(Actors::read)
        .optional();
  }

  private static Actor read(ResultSet row, int number) throws SQLException {
    List<Role> roles = roles(row.getArray("roles"));
    @Nullable UUID[] units = (@Nullable UUID[]) row.getArray("units").getArray();
    Set<Actor.Held> held = new HashSet<>();
    for (int i = 0; i < units.length; i++) {
      held.add(new Actor.Held(roles.get(i), units[i]));
    }
    return new Actor(row.getObject("id", UUID.class), held, row.getBoolean("guest"));
  }

  static List<Role> roles(Array names) throws SQLException {
    return Arrays.stream((String[]) names.getArray()).map(Role::valueOf).toList();
  }

  private record Known(String subject) {}
}
