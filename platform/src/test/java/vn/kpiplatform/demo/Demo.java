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
 * The demonstration. It tells of the month in which it is played for the first time and of those
 * before. Every act has a request key of its own, so that after an interruption an agency is played
 * from its start again, and what was done is found done.
 */
@Import({
  Founding.class,
  Working.class,
  Evaluating.class,
  Measuring.class,
  Playing.class,
  Peers.class
})
public final class Demo {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int PREPARATION = 15;
  private static final int MILLISECONDS_FROM = 16;
  static final String ADMINISTRATOR = "Quản trị viên trình diễn";

  private final List<DemoAgency> agencies = DemoAgency.all();
  private final Tenancy tenancy;
  private final Periods periods;
  private final TransactionTemplate transaction;
  private final OnboardingTenant onboarding;
  private final Founding founding;
  private final Playing playing;
  private final Peers peers;

  Demo(
      Tenancy tenancy,
      Periods periods,
      TransactionTemplate transaction,
      OnboardingTenant onboarding,
      Founding founding,
      Playing playing,
      Peers peers) {
    this.tenancy = tenancy;
    this.periods = periods;
    this.transaction = transaction;
    this.onboarding = onboarding;
    this.founding = founding;
    this.playing = playing;
    this.peers = peers;
  }

  /** Plays the first agency, unless it has been played to its end. */
  public void begin(DemoLogins logins, Consumer<String> progress) {
    DemoAgency first = agencies.getFirst();
    if (!played(first)) {
      play(List.of(first), logins, Instant.now(), progress);
    }
  }

  /** Plays all others that have not been played to their end; tells when each is done. */
  public void goOn(DemoLogins logins, Consumer<String> progress) {
    List<DemoAgency> left = agencies.stream().filter(one -> !played(one)).toList();
    int done = agencies.size() - left.size();
    left.forEach(agency -> onboard(agency, operator(logins), present()));
    for (DemoAgency agency : left) {
      play(List.of(agency), logins, Instant.now(), text -> {});
      done++;
      progress.accept(
          "Trình diễn, chạy nền (demo in the background) %d/%d: %s"
              .formatted(done, agencies.size(), agency.nameVi()));
    }
  }

  /** Plays agencies as far as it lies before this moment, whether they have been played or not. */
  void play(List<DemoAgency> some, DemoLogins logins, Instant now, Consumer<String> progress) {
    YearMonth present = present();
    String operator = operator(logins);
    peers.record(operator, moment(agencies.getFirst(), present, 8));
    some.forEach(agency -> onboard(agency, operator, present));
    for (DemoAgency agency : some) {
      progress.accept(agency.nameVi() + ": tổ chức, nhân sự, tài khoản (units, people, accounts)");
      Tenant tenant = born(agency);
      peers.describe(operator, agency, tenant, moment(agency, present, 9));
      Stage stage = new Stage(tenancy, tenant, now);
      stage.know(agency.administrator(), logins.subject(agency.administrator()));
      List<WorkingPeriod> told = agency.periods(present);
      LocalDate from = told.getFirst().preparation().startsOn();
      Cast cast = founding.found(agency, stage, from, moment(agency, present, 10));
      agency.usernames().forEach(one -> stage.know(one, logins.subject(one)));
      var passwords = CompletableFuture.runAsync(() -> logins.givePasswords(stage.subjects()));
      for (WorkingPeriod one : told) {
        progress.accept(agency.nameVi() + ": công việc kỳ (work of) " + one.code());
        playing.play(agency, stage, cast, one, told.indexOf(one));
      }
      passwords.join();
      told.forEach(one -> playing.end(agency, stage, one));
    }
  }

  /** The last thing to happen is that the last period that was over is released. */
  private boolean played(DemoAgency agency) {
    String last =
        agency.periods(present()).stream()
            .filter(period -> period.endsOn().isBefore(present().atDay(1)))
            .reduce((one, next) -> next)
            .orElseThrow()
            .code();
    return tenancy
        .findByCode(agency.code())
        .filter(tenant -> tenant.state() == Tenant.State.ACTIVE)
        .filter(tenant -> tenancy.in(tenant, () -> released(last)))
        .isPresent();
  }

  private boolean released(String period) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status ->
                periods
                    .findByCode(period)
                    .filter(found -> found.state() == Period.State.RELEASED)
                    .isPresent()));
  }

  /** The month in which the demonstration began: told by the first agency's id. */
  private YearMonth present() {
    DemoAgency first = agencies.getFirst();
    return tenancy
        .findByCode(first.code())
        .map(tenant -> tenant.id().getMostSignificantBits() >>> MILLISECONDS_FROM)
        .map(milliseconds -> month(Instant.ofEpochMilli(milliseconds)))
        .map(preparation -> preparation.plusMonths(first.before() + 1L))
        .orElseGet(() -> month(Instant.now()));
  }

  private static YearMonth month(Instant moment) {
    return YearMonth.from(CivilTime.day(moment));
  }

  private static String operator(DemoLogins logins) {
    return logins.subject(logins.operator());
  }

  /** An hour of the day on which the agency got ready. */
  private static Instant moment(DemoAgency agency, YearMonth present, int hour) {
    return agency.periods(present).getFirst().preparation().at(PREPARATION, hour, 0);
  }

  private void onboard(DemoAgency agency, String operator, YearMonth present) {
    var command =
        new OnboardingTenant.Command(
            agency.code(),
            agency.nameVi(),
            agency.nameEn(),
            agency.kind(),
            null,
            agency.template(),
            new Tenant.Administrator(
                agency.administrator(),
                agency.administrator() + "@example.invalid",
                ADMINISTRATOR));
    DemoTime.at(
        moment(agency, present, 9),
        () -> onboarding.onboard(operator, Stage.key("onboard", agency.code()), command));
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
