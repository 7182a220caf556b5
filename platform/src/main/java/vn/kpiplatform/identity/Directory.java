package vn.kpiplatform.identity;

import java.net.URI;
import java.util.List;
import vn.kpiplatform.tenancy.Tenant;

/** The identity provider as the platform needs it. Every act may be repeated without harm. */
public interface Directory {

  /** How the clients of programs are named, and no others. */
  String PROGRAM_PREFIX = "kpi-program-";

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

  /**
   * The client of a program exists, and its own login is a member of the agency's organisation and
   * of no other.
   *
   * @return the login's lasting id
   */
  String ensureProgram(Tenant tenant, String clientId, String name);

  /** The client of a program and its login are no more. */
  void endProgram(String clientId);

  /** Makes a new secret for the client of a program; the one before holds no longer. */
  String renewSecret(String clientId);

  /** Where programs ask for their tokens. */
  URI tokenAddress();
}
