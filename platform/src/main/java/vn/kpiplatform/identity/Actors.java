package vn.kpiplatform.identity;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Actors by their login; looked up once per transaction, since within one nobody changes. */
@Repository
class Actors {

  private final JdbcClient jdbc;

  Actors(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
            select a.id, array(select g.role from role_grant g
                               where g.account_id = a.id and g.ended_on is null) as roles
            from account a where a.subject = ? and a.ended_at is null\
            """)
        .param(subject)
        .query(Actors::read)
        .optional();
  }

  private static Actor read(ResultSet row, int number) throws SQLException {
    return new Actor(row.getObject("id", UUID.class), Set.copyOf(roles(row.getArray("roles"))));
  }

  static List<Role> roles(Array names) throws SQLException {
    return Arrays.stream((String[]) names.getArray()).map(Role::valueOf).toList();
  }

  private record Known(String subject) {}
}
