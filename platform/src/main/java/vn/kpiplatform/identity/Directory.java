package vn.kpiplatform.identity;

import java.util.List;
import vn.kpiplatform.tenancy.Tenant;

/** The identity provider as the platform needs it. Every act may be repeated without harm. */
public interface Directory {

  /** The agency has an organisation, named by its code, that carries its id into tokens. */
  void ensureOrganisation(Tenant tenant);

  /**
   * The login exists and is a member of the agency's organisation.
   *
   * @return the login's lasting id
   * @throws LoginOfAnother if the user name belongs to a login with another e-mail
   */
  String ensureMember(Tenant tenant, String username, String email, String name);

  /** The codes of the agencies of which the login is a member. */
  List<String> agenciesOf(String subject);

  /** The login is no longer a member; the login itself stays, it may serve another agency. */
  void endMembership(Tenant tenant, String subject);
}
