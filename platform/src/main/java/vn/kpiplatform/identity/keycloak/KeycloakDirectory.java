package vn.kpiplatform.identity.keycloak;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import vn.kpiplatform.identity.Directory;
import vn.kpiplatform.identity.LoginOfAnother;
import vn.kpiplatform.tenancy.Tenant;

/** Organisations and logins in Keycloak, through a client that may do just this. */
@Component
class KeycloakDirectory implements Directory, DisposableBean {

  private static final Pattern REFUSED_IN_NAMES =
      Pattern.compile("[<>&\"$%!#?§;*~/\\\\|^=\\[\\]{}()\\p{Cntrl}]");

  private static final String TENANT_ID = "tenant_id";
  private static final String SET_PASSWORD = "UPDATE_PASSWORD";

  private final Keycloak keycloak;
  private final KeycloakSettings settings;

  KeycloakDirectory(KeycloakSettings settings) {
    this.settings = settings;
    this.keycloak =
        KeycloakBuilder.builder()
            .serverUrl(settings.url().toString())
            .realm(settings.realm())
            .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
            .clientId("kpi-provisioner")
            .clientSecret(settings.provisionerSecret())
            .build();
  }

  @Override
  public void ensureOrganisation(Tenant tenant) {
    if (organisations(tenant).isEmpty()) {
      OrganizationRepresentation organisation = new OrganizationRepresentation();
      organisation.setName(tenant.code());
      organisation.setAlias(tenant.code());
      organisation.setDescription(tenant.nameVi());
      organisation.setAttributes(Map.of(TENANT_ID, List.of(tenant.id().toString())));
      try (Response response = realm().organizations().create(organisation)) {
        require(response, Response.Status.CREATED);
      }
    }
  }

  @Override
  public String ensureMember(Tenant tenant, String username, String email, String name) {
    UserRepresentation login =
        realm().users().searchByUsername(username, true).stream()
            .findFirst()
            .map(found -> same(found, email))
            .orElseGet(() -> create(username, email, name));
    OrganizationResource organisation = organisation(tenant);
    if (!isMember(organisation, login.getId())) {
      invite(login);
      try (Response response = organisation.members().addMember(login.getId())) {
        require(response, Response.Status.CREATED);
      }
    }
    return login.getId();
  }

  @Override
  public List<String> agenciesOf(String subject) {
    return realm().organizations().members().getOrganizations(subject).stream()
        .map(OrganizationRepresentation::getAlias)
        .toList();
  }

  @Override
  public void endMembership(Tenant tenant, String subject) {
    OrganizationResource organisation = organisation(tenant);
    if (isMember(organisation, subject)) {
      try (Response response = organisation.members().member(subject).delete()) {
        require(response, Response.Status.NO_CONTENT);
      }
    }
  }

  @Override
  public String ensureProgram(Tenant tenant, String clientId, String name) {
    ClientResource client =
        ProgramClients.find(realm(), clientId)
            .orElseGet(() -> ProgramClients.make(realm(), clientId, name));
    String subject = client.getServiceAccountUser().getId();
    OrganizationResource organisation = organisation(tenant);
    if (!isMember(organisation, subject)) {
      try (Response response = organisation.members().addMember(subject)) {
        require(response, Response.Status.CREATED);
      }
    }
    return subject;
  }

  @Override
  public void endProgram(String clientId) {
    ProgramClients.find(realm(), clientId).ifPresent(ClientResource::remove);
  }

  @Override
  public String renewSecret(String clientId) {
    return ProgramClients.find(realm(), clientId)
        .orElseThrow(() -> new IllegalStateException("there is no client " + clientId))
        .generateNewSecret()
        .getValue();
  }

  @Override
  public URI tokenAddress() {
    return URI.create(settings.issuer() + "/protocol/openid-connect/token");
  }

  @Override
  public void destroy() {
    keycloak.close();
  }

  private UserRepresentation create(String username, String email, String name) {
    UserRepresentation login = new UserRepresentation();
    login.setUsername(username);
    login.setEmail(email);
    // Keycloak wants both and refuses some marks; a Vietnamese name ends with the given name
    String plain = REFUSED_IN_NAMES.matcher(name).replaceAll(" ").strip();
    int given = plain.lastIndexOf(' ') + 1;
    login.setFirstName(plain.substring(given));
    login.setLastName(given == 0 ? plain : plain.substring(0, given).strip());
    login.setEnabled(true);
    login.setRequiredActions(List.of(SET_PASSWORD));
    try (Response response = realm().users().create(login)) {
      login.setId(CreatedResponseUtil.getCreatedId(response));
      return login;
    }
  }

  /**
   * Comes before the membership: a process that dies in between invites twice rather than never.
   */
  private void invite(UserRepresentation login) {
    List<String> pending = login.getRequiredActions();
    if (settings.sendInvitations() && pending != null && pending.contains(SET_PASSWORD)) {
      realm().users().get(login.getId()).executeActionsEmail(List.of(SET_PASSWORD));
    }
  }

  /** A user name alone does not prove that it is the same person. */
  private static UserRepresentation same(UserRepresentation found, String email) {
    if (!email.equalsIgnoreCase(found.getEmail())) {
      throw new LoginOfAnother();
    }
    return found;
  }

  private static boolean isMember(OrganizationResource organisation, String subject) {
    try {
      organisation.members().member(subject).toRepresentation();
      return true;
    } catch (NotFoundException e) {
      return false;
    } catch (ClientErrorException e) {
      if (e.getResponse().getStatus() == Response.Status.BAD_REQUEST.getStatusCode()) {
        return false;
      }
      throw e;
    }
  }

  private OrganizationResource organisation(Tenant tenant) {
    String id = organisations(tenant).getFirst().getId();
    return realm().organizations().get(id);
  }

  private List<OrganizationRepresentation> organisations(Tenant tenant) {
    return realm().organizations().searchByAttribute(TENANT_ID + ":" + tenant.id());
  }

  private RealmResource realm() {
    return keycloak.realm(settings.realm());
  }

  private static void require(Response response, Response.Status wanted) {
    if (response.getStatus() != wanted.getStatusCode()) {
      throw new IllegalStateException("Keycloak answered " + response.getStatus());
    }
  }
}
