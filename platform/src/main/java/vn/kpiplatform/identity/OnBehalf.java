package vn.kpiplatform.identity;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Refused;

/**
 * Background work on behalf of whoever asked for it: with the rights that account has when the work
 * is done, not when it was asked for.
 */
@Service
public class OnBehalf {

  private final Subjects subjects;

  OnBehalf(Subjects subjects) {
    this.subjects = subjects;
  }

  /**
   * Does the work as if the account were calling.
   *
   * @throws Refused FORBIDDEN if the account has ended or was never entered
   */
  public <T> T of(UUID account, Supplier<T> work) {
    String subject = subjects.of(account);
    SecurityContext before = SecurityContextHolder.getContext();
    SecurityContext calling = SecurityContextHolder.createEmptyContext();
    calling.setAuthentication(new CallerAuthentication(new Caller(subject, null, Set.of(), false)));
    SecurityContextHolder.setContext(calling);
    try {
      return work.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  /** The logins behind accounts. */
  @Service
  static class Subjects {

    private final JdbcClient jdbc;

    Subjects(JdbcClient jdbc) {
      this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    String of(UUID account) {
      return jdbc.sql(
              "select subject from account"
                  + " where id = ? and ended_at is null and subject is not null")
          .param(account)
          .query(String.class)
          .optional()
          .orElseThrow(() -> Refused.because(BasicRefusal.FORBIDDEN, ""));
    }
  }
}
