package vn.kpiplatform.identity;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Which entries of the API the account of a program may call; people are not limited by it. */
@Service
public class ServiceScope {

  /** Accounts and rights are given by people only, so that no program widens its own. */
  private static final Set<String> FOR_PEOPLE =
      Set.of(
          "createServiceAccount",
          "renewServiceAccountSecret",
          "giveAccount",
          "endAccount",
          "grantRole",
          "endRole");

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Operations operations;

  ServiceScope(JdbcClient jdbc, PlatformTransactionManager transactions, Operations operations) {
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setReadOnly(true);
    this.operations = operations;
  }

  /**
   * Goes on only if the present caller is a person, or a program whose scope has the entry.
   *
   * @throws AccessDeniedException otherwise
   */
  public void admit(String operation) {
    Caller caller = CallerAuthentication.current();
    if (caller.program()
        && !Boolean.TRUE.equals(
            transaction.execute(status -> isGranted(caller.subject(), operation)))) {
      throw new AccessDeniedException("outside the scope of this program");
    }
  }

  /** The entries that can be in a scope, in the order of their names: first reads, then acts. */
  public Stream<ServiceOperationView> grantable() {
    return Stream.concat(named(operations.reads(), false), named(operations.acts(), true));
  }

  /** Those of these names that no scope can have. */
  Set<String> strangers(Set<String> names) {
    Set<String> known = grantable().map(ServiceOperationView::name).collect(Collectors.toSet());
    Set<String> strangers = new TreeSet<>(names);
    strangers.removeAll(known);
    return strangers;
  }

  private static Stream<ServiceOperationView> named(Set<String> names, boolean changes) {
    return names.stream()
        .filter(name -> !FOR_PEOPLE.contains(name))
        .sorted()
        .map(name -> new ServiceOperationView(name, changes));
  }

  private boolean isGranted(String subject, String operation) {
    return jdbc.sql(
            """
            select exists(
              select from account a join service_account s on s.account_id = a.id
              where a.subject = :subject and a.ended_at is null and :operation = any(s.operations))\
            """)
        .param("subject", subject)
        .param("operation", operation)
        .query(Boolean.class)
        .single();
  }
}
