package vn.kpiplatform.tenancy.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.contract.NodeReader;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.tenancy.OnboardingTenant;
import vn.kpiplatform.tenancy.ReadingTenants;
import vn.kpiplatform.tenancy.SuspendingTenant;
import vn.kpiplatform.tenancy.Templates;
import vn.kpiplatform.tenancy.Tenant;

@Controller
class TenantController implements NodeReader {

  private final OnboardingTenant onboarding;
  private final SuspendingTenant suspending;
  private final ReadingTenants tenants;
  private final Templates templates;

  TenantController(
      OnboardingTenant onboarding,
      SuspendingTenant suspending,
      ReadingTenants tenants,
      Templates templates) {
    this.onboarding = onboarding;
    this.suspending = suspending;
    this.tenants = tenants;
    this.templates = templates;
  }

  @QueryMapping
  List<Templates.Template> templates() {
    return templates.all();
  }

  @QueryMapping
  Page<TenantView> tenants(
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      @Argument @Nullable Integer last,
      @Argument @Nullable String before) {
    return tenants.page(Paging.of(first, after, last, before)).map(TenantView::of);
  }

  @BatchMapping(typeName = Tenant.KIND)
  Map<TenantView, TenantView> parent(List<TenantView> children) {
    Map<UUID, TenantView> parents =
        read(children.stream().map(TenantView::parentId).filter(Objects::nonNull).toList()).stream()
            .collect(Collectors.toMap(parent -> parent.id().value(), Function.identity()));
    return children.stream()
        .filter(child -> child.parentId() != null && parents.containsKey(child.parentId()))
        .collect(Collectors.toMap(Function.identity(), child -> parents.get(child.parentId())));
  }

  @MutationMapping
  UUID onboardTenant(@Argument OnboardTenantInput input) {
    return onboarding.onboard(operator(), new RequestKey(input.requestKey()), input.command());
  }

  @MutationMapping
  UUID suspendTenant(@Argument TenantInput input) {
    return suspending.suspend(operator(), new RequestKey(input.requestKey()), input.tenantId());
  }

  @MutationMapping
  UUID resumeTenant(@Argument TenantInput input) {
    return suspending.resume(operator(), new RequestKey(input.requestKey()), input.tenantId());
  }

  @Override
  public String kind() {
    return Tenant.KIND;
  }

  @Override
  public List<TenantView> read(Collection<UUID> ids) {
    return tenants.read(ids).stream().map(TenantView::of).toList();
  }

  /** Read here, not taken as an argument: an argument would be resolved on another thread. */
  private static String operator() {
    return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()).getName();
  }

  record TenantInput(String requestKey, String tenantId) {}

  record OnboardTenantInput(
      String requestKey,
      String code,
      String nameVi,
      String nameEn,
      Tenant.Kind kind,
      @Nullable String parentId,
      String template,
      Tenant.Administrator administrator) {

    OnboardingTenant.Command command() {
      return new OnboardingTenant.Command(
          code, nameVi, nameEn, kind, parentId, template, administrator);
    }
  }
}
