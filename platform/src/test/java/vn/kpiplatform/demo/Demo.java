package vn.kpiplatform.demo;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.tenancy.OnboardingTenant;
import vn.kpiplatform.tenancy.Tenancy;
import vn.kpiplatform.tenancy.Tenant;

/**
 * The demonstration. It tells of the month in which it is played for the first time and of the two
 * before. Every act has a request key of its own, so that after an interruption it is played from
 * the start again, and what was done is found done.
 */
@Import({Founding.class, Working.class, Evaluating.class, Months.class})
public final class Demo {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int MONTHS_BEFORE = 2;
  private static final int PREPARATION = 15;
  private static final int MILLISECONDS_FROM = 16;
  static final String ADMINISTRATOR = "Quản trị viên trình diễn";
  private static final String TEMPLATE = "decree-335";

  private final Tenancy tenancy;
  private final Periods periods;
  private final TransactionTemplate transaction;
  private final OnboardingTenant onboarding;
  private final Founding founding;
  private final Months months;

  Demo(
      Tenancy tenancy,
      Periods periods,
      TransactionTemplate transaction,
      OnboardingTenant onboarding,
      Founding founding,
      Months months) {
    this.tenancy = tenancy;
    this.periods = periods;
    this.transaction = transaction;
    this.onboarding = onboarding;
    this.founding = founding;
    this.months = months;
  }

  /** Plays it, unless it has been played to its end. */
  public void play(DemoLogins logins, Consumer<String> progress) {
    if (!played()) {
      playAll(logins, Instant.now(), progress);
    }
  }

  /** Plays it as far as it lies before this moment, whether it has been played or not. */
  void playAll(DemoLogins logins, Instant now, Consumer<String> progress) {
    YearMonth first = first();
    List<DemoAgency> agencies = List.of(DemoAgency.department(), DemoAgency.commune());
    String operator = logins.subject(logins.operator());
    progress.accept("Dữ liệu trình diễn: đang tạo cơ quan (demo: onboarding two agencies)");
    agencies.forEach(agency -> onboard(agency, operator, before(first).at(PREPARATION, 9, 0)));
    CompletableFuture<Void> passwords = CompletableFuture.completedFuture(null);
    for (DemoAgency agency : agencies) {
      progress.accept(agency.nameVi() + ": tổ chức, nhân sự, tài khoản (units, people, accounts)");
      Stage stage = new Stage(tenancy, born(agency), now);
      stage.know(agency.administrator(), logins.subject(agency.administrator()));
      LocalDate from = before(first).month().atDay(1);
      Cast cast = founding.found(agency, stage, from, before(first).at(PREPARATION, 10, 0));
      agency.people().forEach(one -> stage.know(one.username(), logins.subject(one.username())));
      passwords = passwords.thenRunAsync(() -> logins.givePasswords(stage.subjects()));
      for (int place = 0; place < agency.months(); place++) {
        WorkingMonth month = new WorkingMonth(first.plusMonths(agency.firstMonth() + place));
        progress.accept(agency.nameVi() + ": công việc tháng (work of) " + month.code());
        if (agency.equals(agencies.getLast())) {
          passwords.join();
        }
        months.play(agency, stage, cast, month, place);
      }
    }
  }

  /** The last thing to happen is that the commune's only month is released. */
  private boolean played() {
    DemoAgency commune = DemoAgency.commune();
    String last = first().plusMonths(commune.firstMonth()).toString();
    return tenancy
        .findByCode(commune.code())
        .filter(tenant -> tenant.state() == Tenant.State.ACTIVE)
        .filter(tenant -> tenancy.in(tenant, () -> released(last)))
        .isPresent();
  }

  private boolean released(String month) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status ->
                periods
                    .findByCode(month)
                    .filter(period -> period.state() == Period.State.RELEASED)
                    .isPresent()));
  }

  /** The first month: what it was when the demonstration began is told by an agency's id. */
  private YearMonth first() {
    return tenancy
        .findByCode(DemoAgency.department().code())
        .map(tenant -> tenant.id().getMostSignificantBits() >>> MILLISECONDS_FROM)
        .map(milliseconds -> month(Instant.ofEpochMilli(milliseconds)).plusMonths(1))
        .orElseGet(() -> month(Instant.now()).minusMonths(MONTHS_BEFORE));
  }

  private static YearMonth month(Instant moment) {
    return YearMonth.from(CivilTime.day(moment));
  }

  private static WorkingMonth before(YearMonth first) {
    return new WorkingMonth(first.minusMonths(1));
  }

  private void onboard(DemoAgency agency, String operator, Instant moment) {
    var command =
        new OnboardingTenant.Command(
            agency.code(),
            agency.nameVi(),
            agency.nameEn(),
            agency.kind(),
            null,
            TEMPLATE,
            new Tenant.Administrator(
                agency.administrator(),
                agency.administrator() + "@example.invalid",
                ADMINISTRATOR));
    DemoTime.at(
        moment, () -> onboarding.onboard(operator, Stage.key("onboard", agency.code()), command));
  }

  private Tenant born(DemoAgency agency) {
    return await()
        .atMost(PATIENCE)
        .until(
            () ->
                tenancy
                    .findByCode(agency.code())
                    .filter(tenant -> tenant.state() == Tenant.State.ACTIVE),
            Optional::isPresent)
        .orElseThrow();
  }
}
