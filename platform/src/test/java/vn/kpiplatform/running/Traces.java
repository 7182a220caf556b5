package vn.kpiplatform.running;

import java.util.List;
import java.util.UUID;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.MemberRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kpiplatform.local.LocalRealm;
import vn.kpiplatform.local.LocalServers;

/**
 * What there is of an agency, in the database and in Keycloak; read past the platform.
 *
 * @param organisations that carry the agency's id or have its name
 * @param logins with the first administrator's user name
 * @param members of those organisations
 * @param administrators accounts with the administrator's right that know a member's login
 * @param jobs that still have to be done for it
 */
public record Traces(
    String state,
    int schemas,
    int roles,
    int organisations,
    int logins,
    int members,
    int accounts,
    int administrators,
    int frameworks,
    int repeatedProducts,
    int jobs) {

  /** As it should be: one of each. */
  public static final Traces ONE_OF_EACH = new Traces("ACTIVE", 1, 1, 1, 1, 1, 1, 1, 1, 0, 0);

  /** Of the agency with this code. */
  public static Traces of(String code) {
    JdbcClient database = Agency.database();
    UUID id =
        database
            .sql("select id from control.tenant where code = ?")
            .param(code)
            .query(UUID.class)
            .single();
    String schema = "t_" + code.replace('-', '_');
    try (Keycloak keycloak = LocalServers.keycloak().administrator()) {
      RealmResource realm = keycloak.realm(LocalRealm.NAME);
      List<String> organisations =
          realm.organizations().searchByAttribute("tenant_id:" + id).stream()
              .map(OrganizationRepresentation::getId)
              .toList();
      int sameName = realm.organizations().search(code, true, 0, 10).size();
      List<String> members =
          organisations.stream()
              .flatMap(
                  organisation ->
                      realm.organizations().get(organisation).members().list(0, 10).stream())
              .map(MemberRepresentation::getId)
              .toList();
      return new Traces(
          database
              .sql("select state from control.tenant where id = ?")
              .param(id)
              .query(String.class)
              .single(),
          count("select count(*) from pg_namespace where nspname = ?", schema),
          count("select count(*) from pg_roles where rolname = ?", schema),
          Math.max(organisations.size(), sameName),
          realm.users().searchByUsername(code + ".admin", true).size(),
          members.size(),
          count("select count(*) from %s.account where username = ?", schema, code + ".admin"),
          members.stream()
              .mapToInt(
                  subject ->
                      count(
                          """
                          select count(*) from %1$s.account a
                          join %1$s.role_grant g on g.account_id = a.id
                          where a.subject = ? and g.role = 'TENANT_ADMINISTRATOR'\
                          """,
                          schema, subject))
              .sum(),
          database
              .sql("select count(*) from %s.framework_version".formatted(schema))
              .query(Integer.class)
              .single(),
          database
              .sql("select count(*) - count(distinct code) from %s.product".formatted(schema))
              .query(Integer.class)
              .single(),
          count(
              "select count(*) from control.scheduled_tasks where task_instance = ?",
              id.toString()));
    }
  }

  private static int count(String sql, String schema, String parameter) {
    return count(sql.formatted(schema), parameter);
  }

  private static int count(String sql, String parameter) {
    return Agency.database().sql(sql).param(parameter).query(Integer.class).single();
  }
}
