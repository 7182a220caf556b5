package vn.kpiplatform.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.kpiplatform.tenancy.Tenancy;
import vn.kpiplatform.tenancy.Tenant;

/** Between which agencies a login may choose; each token names one of them. */
@Service
public class ReadingAgencies {

  private final Acting acting;
  private final Directory directory;
  private final Tenancy tenancy;

  ReadingAgencies(Acting acting, Directory directory, Tenancy tenancy) {
    this.acting = acting;
    this.directory = directory;
    this.tenancy = tenancy;
  }

  /**
   * The agencies that are served and of which the caller is a member, by code. The identity
   * provider is asked, for no agency can tell who is a member of another.
   *
   * @throws vn.kpiplatform.contract.Refused FORBIDDEN without an account in the present agency
   */
  public List<AgencyView> mine() {
    acting.actorOrGuest();
    String present = tenancy.current().code();
    return directory.agenciesOf(CallerAuthentication.current().subject()).stream()
        .map(tenancy::findByCode)
        .flatMap(Optional::stream)
        .filter(agency -> agency.state() == Tenant.State.ACTIVE)
        .map(
            agency ->
                new AgencyView(
                    agency.code(), agency.nameVi(), agency.nameEn(), agency.code().equals(present)))
        .sorted(Comparator.comparing(AgencyView::code))
        .toList();
  }
}
