package vn.kpiplatform.edge.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kpiplatform.identity.LoginTokens;

/** The logins behind browsers' sessions, in the control schema; each call is a transaction. */
@Repository
class LoginRows {

  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;

  LoginRows(
      @Qualifier("control") TransactionTemplate transaction,
      @Qualifier("control") JdbcClient jdbc) {
    this.transaction = transaction;
    this.jdbc = jdbc;
  }

  Optional<SignedIn> find(UUID id) {
    return in(
        () ->
            jdbc.sql("select * from login where id = ?")
                .param(id)
                .query(LoginRows::signedIn)
                .optional());
  }

  /** Takes the login for whoever uses its refresh token, unless somebody has taken it. */
  Optional<SignedIn> take(UUID id, Instant now, Instant until) {
    return in(
        () ->
            jdbc.sql(
                    """
                    update login set taken_until = :until
                    where id = :id and (taken_until is null or taken_until < :now)
                    returning *\
                    """)
                .param("until", at(until))
                .param("id", id)
                .param("now", at(now))
                .query(LoginRows::signedIn)
                .optional());
  }

  /** Writes down what came of a login that was taken, and gives it back. */
  void giveBack(SignedIn login) {
    change(
        () ->
            jdbc.sql(
                    """
                    update login set access_token = :access, refresh_token = :refresh,
                        valid_until = :until, agency = :agency, taken_until = null
                    where id = :id\
                    """)
                .param("access", login.tokens().access())
                .param("refresh", login.tokens().refresh())
                .param("until", at(login.tokens().validUntil()))
                .param("agency", login.agency())
                .param("id", login.id())
                .update());
  }

  void add(SignedIn login, Instant now) {
    change(
        () ->
            jdbc.sql(
                    """
                    insert into login (id, access_token, refresh_token, valid_until, agencies,
                        agency, signed_in_at)
                    values (:id, :access, :refresh, :until, :agencies, :agency, :now)\
                    """)
                .param("id", login.id())
                .param("access", login.tokens().access())
                .param("refresh", login.tokens().refresh())
                .param("until", at(login.tokens().validUntil()))
                .param("agencies", login.agencies().toArray(String[]::new))
                .param("agency", login.agency())
                .param("now", at(now))
                .update());
  }

  void remove(UUID id) {
    change(() -> jdbc.sql("delete from login where id = ?").param(id).update());
  }

  void removeOlderThan(Instant limit) {
    change(() -> jdbc.sql("delete from login where signed_in_at < ?").param(at(limit)).update());
  }

  private void change(Runnable work) {
    transaction.executeWithoutResult(_ -> work.run());
  }

  private Optional<SignedIn> in(Supplier<Optional<SignedIn>> work) {
    return Objects.requireNonNull(transaction.execute(_ -> work.get()));
  }

  private static SignedIn signedIn(ResultSet row, int number) throws SQLException {
    return new SignedIn(
        row.getObject("id", UUID.class),
        new LoginTokens(
            row.getString("access_token"),
            row.getString("refresh_token"),
            row.getObject("valid_until", OffsetDateTime.class).toInstant()),
        List.of((String[]) row.getArray("agencies").getArray()),
        row.getString("agency"));
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
