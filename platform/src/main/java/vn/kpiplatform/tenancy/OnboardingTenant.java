package vn.kpiplatform.tenancy;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.Form;
import vn.kpiplatform.contract.LoginName;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.contract.TimeOrderedId;

/** An operator admits an agency. Its birth goes on in the background, also after a crash. */
@Service
public class OnboardingTenant {

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int CODE_LENGTH = 40;
  private static final int NAME_LENGTH = 200;

  private final Tenants tenants;
  private final Templates templates;
  private final RepeatableActs acts;
  private final SchedulerClient jobs;

  OnboardingTenant(
      Tenants tenants,
      Templates templates,
      @Qualifier("control") RepeatableActs acts,
      @Lazy SchedulerClient jobs) {
    this.tenants = tenants;
    this.templates = templates;
    this.acts = acts;
    this.jobs = jobs;
  }

  /**
   * Registers the agency and starts its birth.
   *
   * @param operator the subject of the operator's login
   * @return the agency's id
   * @throws vn.kpiplatform.contract.Refused with every fault of the input at once
   */
  public UUID onboard(String operator, RequestKey key, Command command) {
    return acts.once(
        "onboardTenant",
        key,
        command,
        () -> operator,
        subject -> subject,
        (subject, now) -> {
          Tenant tenant = check(command, TimeOrderedId.at(now));
          tenants.add(tenant);
          jobs.scheduleIfNotExists(
              ProvisioningJob.TASK.instance(tenant.id().toString()).scheduledTo(now));
          return tenant.id();
        });
  }

  private Tenant check(Command command, UUID id) {
    Checks checks = new Checks();
    String code = checks.text(command.code(), CODE_LENGTH, "code");
    checks.that(CODE.matcher(code).matches(), BasicRefusal.MALFORMED, "code", Form.ADDRESS_CODE);
    checks.that(!ReservedCodes.contain(code), TenancyRefusal.RESERVED_CODE, "code");
    checks.that(tenants.findByCode(code).isEmpty(), BasicRefusal.TAKEN, "code");
    String nameVi = checks.text(command.nameVi(), NAME_LENGTH, "nameVi");
    String nameEn = checks.text(command.nameEn(), NAME_LENGTH, "nameEn");
    checks.that(templates.exist(command.template()), BasicRefusal.NOT_FOUND, "template");
    String parentId = command.parentId();
    Optional<Tenant> parent =
        Optional.ofNullable(parentId)
            .flatMap(text -> NodeId.read(Tenant.KIND, text))
            .flatMap(tenants::find);
    checks.that(parentId == null || parent.isPresent(), BasicRefusal.NOT_FOUND, "parentId");
    LoginName login =
        LoginName.check(
            checks,
            command.administrator().username(),
            command.administrator().email(),
            "administrator.");
    String name = checks.text(command.administrator().name(), NAME_LENGTH, "administrator.name");
    checks.refuseIfAny();
    return new Tenant(
        id,
        code,
        nameVi,
        nameEn,
        command.kind(),
        parent.map(Tenant::id).orElse(null),
        command.template(),
        Tenant.State.REQUESTED,
        new Tenant.Administrator(login.username(), login.email(), name),
        null);
  }

  /** What an operator states about an agency. */
  public record Command(
      String code,
      String nameVi,
      String nameEn,
      Tenant.Kind kind,
      @Nullable String parentId,
      String template,
      Tenant.Administrator administrator) {}
}
