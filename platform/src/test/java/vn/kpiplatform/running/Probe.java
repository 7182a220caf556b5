package vn.kpiplatform.running;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kpiplatform.tenancy.Tenancy;
import vn.kpiplatform.tenancy.TenantJob;

/** Stands where the platform works for an agency, and tells which agency it sees from there. */
class Probe implements TenantJob {

  private static final String KIND = "probe";

  private final Tenancy tenancy;
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;
  private final EntityManager entities;
  private final Map<UUID, Seen> told = new ConcurrentHashMap<>();

  Probe(Tenancy tenancy, TransactionTemplate transaction, JdbcClient jdbc, EntityManager entities) {
    this.tenancy = tenancy;
    this.transaction = transaction;
    this.jdbc = jdbc;
    this.entities = entities;
  }

  /** What is seen from here. */
  Seen look() {
    return Objects.requireNonNull(
        transaction.execute(
            status ->
                new Seen(
                    tenancy.current().code(),
                    jdbc.sql("select current_user::text").query(String.class).single(),
                    jdbc.sql("select username from account")
                        .query((row, n) -> row.getString(1))
                        .list(),
                    entities
                        .createQuery("select a.username from Account a", String.class)
                        .getResultList(),
                    jdbc.sql("select pg_backend_pid()")
                        .query(Integer.class)
                        .single()
                        .equals(
                            entities
                                .createNativeQuery("select pg_backend_pid()", Integer.class)
                                .getSingleResult()))));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(UUID subject) {
    told.put(subject, look());
  }

  @EventListener
  void hear(Question question) {
    told.put(question.id(), look());
  }

  Optional<Seen> told(UUID id) {
    return Optional.ofNullable(told.get(id));
  }

  /** Asks whoever listens to look. */
  record Question(UUID id) {}

  /**
   * An agency as somebody inside it sees it.
   *
   * @param together whether Hibernate and JDBC work on one connection
   */
  record Seen(
      String agency, String role, List<String> byJdbc, List<String> byHibernate, boolean together) {

    /** A new agency, seen rightly. */
    static Seen rightly(Agency agency) {
      List<String> accounts = List.of(agency.code() + ".admin");
      return new Seen(agency.code(), agency.schema(), accounts, accounts, true);
    }
  }
}
