package vn.kpiplatform.tenancy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What there is in one schema of a real database, as its catalogue tells it. */
final class SchemaPicture {

  /**
   * Liquibase makes this one for itself when it first runs; it says nothing about the structure.
   */
  private static final String LOCK = "databasechangeloglock";

  /** What there is in a schema, with every mention of its own name made neutral. */
  private static final Map<String, String> QUESTIONS =
      new TreeMap<>(
          Map.of(
              "columns",
              """
              select table_name || '.' || column_name || ' ' || ordinal_position || ' ' || data_type
                || ' ' || is_nullable || ' ' || coalesce(column_default, '') ||
                coalesce(character_maximum_length::text, '')
              from information_schema.columns where table_schema = ?\
              """,
              "constraints",
              """
              select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
              from pg_constraint where connamespace = ?::regnamespace\
              """,
              "indexes",
              "select indexdef from pg_indexes where schemaname = ?",
              "rights on tables",
              """
              select relname || ' ' || relkind::text || ' ' || relpersistence::text || ' ' ||
                relrowsecurity || ' ' || pg_get_userbyid(relowner) || ' ' || a.grantee::regrole
                || ' ' || a.privilege_type || ' ' || a.is_grantable
              from pg_class c, aclexplode(coalesce(relacl, acldefault('r', relowner))) a
              where relnamespace = ?::regnamespace\
              """,
              "rights on columns",
              """
              select c.relname || ' ' || attname || ' ' || attacl::text
              from pg_attribute join pg_class c on c.oid = attrelid
              where attacl is not null and relnamespace = ?::regnamespace\
              """,
              "rights on the schema",
              """
              select a.grantee::regrole || ' ' || a.privilege_type
              from pg_namespace, aclexplode(nspacl) a where nspname = ?\
              """,
              "memberships",
              """
              select m.roleid::regrole || ' ' || m.member::regrole || ' ' || m.inherit_option
                || ' ' || m.set_option || ' ' || m.admin_option
              from pg_auth_members m
              where ?::regrole in (m.roleid, m.member)
                and not m.member = 'kpi_owner'::regrole\
              """,
              "other objects",
              """
              select classid::regclass || ' ' || count(*) from pg_depend
              where refclassid = 'pg_namespace'::regclass and refobjid = ?::regnamespace
                and classid <> 'pg_class'::regclass
              group by classid\
              """));

  private SchemaPicture() {}

  /** Every object and every right, by subject. */
  static Map<String, List<String>> of(DataSource database, String schema) {
    Map<String, List<String>> picture = new TreeMap<>();
    QUESTIONS.forEach(
        (subject, question) -> picture.put(subject, answers(database, question, schema)));
    picture.put("change sets", changes(database, schema));
    return picture;
  }

  private static List<String> answers(DataSource database, String question, String schema) {
    return JdbcClient.create(database)
        .sql(question)
        .param(schema)
        .query((row, n) -> row.getString(1))
        .list()
        .stream()
        .filter(row -> !row.contains(LOCK))
        .map(row -> row.replace(schema, "SCHEMA"))
        .sorted()
        .toList();
  }

  private static List<String> changes(DataSource database, String schema) {
    return JdbcClient.create(database)
        .sql(
            "select id || ' ' || author || ' ' || filename || ' ' || md5sum || ' ' || exectype"
                .concat(" from %s.databasechangelog order by orderexecuted".formatted(schema)))
        .query((row, n) -> row.getString(1))
        .list();
  }
}
