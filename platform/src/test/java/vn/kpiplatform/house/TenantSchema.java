package vn.kpiplatform.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An agency's schema as PostgreSQL has it, and which module made which table.
 *
 * @param name also the name of the only role that may read it
 * @param owners modules by table, as the changelogs' folders say
 */
record TenantSchema(
    String name,
    Map<String, String> owners,
    List<Table> tables,
    List<ForeignKey> foreignKeys,
    List<Grant> grants,
    List<String> triggers) {

  private static final Pattern CREATED = Pattern.compile("(?im)^\\s*create\\b.*?\\btable (\\w+)");

  private static final Pattern DROPPED = Pattern.compile("(?im)^\\s*drop table (\\w+)");

  /** A table, without Liquibase's own. */
  record Table(String name, boolean keyed, boolean logged) {}

  /** A reference from a table to another one. */
  record ForeignKey(String name, String from, String toSchema, String to) {}

  /** A right on a table or on some of its columns; an empty grantee is everybody. */
  record Grant(String table, String grantee, String right) {}

  /** Makes the schema and its role in a database prepared for the platform, and reads it back. */
  static TenantSchema made(DataSource superuser, String name, String statements, Path changelogs) {
    JdbcClient sql = JdbcClient.create(superuser);
    sql.sql(
            """
            create role %1$s nologin;
            create schema %1$s;
            grant usage on schema %1$s to %1$s;
            set search_path to %1$s;
            %2$s
            """
                .formatted(name, statements))
        .update();
    return read(sql, name, owners(changelogs));
  }

  private static TenantSchema read(JdbcClient sql, String name, Map<String, String> owners) {
    return new TenantSchema(
        name,
        owners,
        rows(
            sql,
            name,
            Table.class,
            """
            select c.relname as name,
                   exists (select from pg_constraint k
                           where k.conrelid = c.oid and k.contype = 'p') as keyed,
                   c.relpersistence = 'p' as logged
            from pg_class c
            where c.relnamespace = cast(? as regnamespace) and c.relkind in ('r', 'p')
              and c.relname not like 'databasechangelog%'
            order by 1
            """),
        rows(
            sql,
            name,
            ForeignKey.class,
            """
            select k.conname as name, f.relname as "from", n.nspname as to_schema,
                   t.relname as "to"
            from pg_constraint k
            join pg_class f on f.oid = k.conrelid
            join pg_class t on t.oid = k.confrelid
            join pg_namespace n on n.oid = t.relnamespace
            where k.contype = 'f' and f.relnamespace = cast(? as regnamespace)
            order by 1
            """),
        rows(
            sql,
            name,
            Grant.class,
            """
            select c.relname as "table", coalesce(r.rolname, '') as grantee,
                   a.privilege_type as "right"
            from pg_class c
            cross join lateral (
              select * from aclexplode(c.relacl)
              union
              select x.* from pg_attribute p, aclexplode(p.attacl) x where p.attrelid = c.oid) a
            left join pg_roles r on r.oid = a.grantee
            where c.relnamespace = cast(? as regnamespace) and c.relkind in ('r', 'p')
              and a.grantee <> c.relowner
            order by 1, 2, 3
            """),
        rows(
            sql,
            name,
            String.class,
            """
            select t.tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
            where c.relnamespace = cast(? as regnamespace) and not t.tgisinternal
            order by 1
            """));
  }

  private static <T> List<T> rows(JdbcClient sql, String schema, Class<T> type, String query) {
    return sql.sql(query).param(schema).query(type).stream().map(Objects::requireNonNull).toList();
  }

  /** The module of each table: the folder of the changelog that creates it. */
  private static Map<String, String> owners(Path changelogs) {
    Map<String, String> owners = new HashMap<>();
    changelogs(changelogs)
        .forEach(
            (module, changes) -> {
              tables(CREATED, changes).forEach(table -> owners.put(table, module));
              owners.keySet().removeAll(tables(DROPPED, changes).toList());
            });
    return owners;
  }

  private static Stream<String> tables(Pattern change, String changes) {
    return change.matcher(changes).results().map((MatchResult found) -> found.group(1));
  }

  /** The text of each module's changelog. */
  static Map<String, String> changelogs(Path folder) {
    try (Stream<Path> modules = Files.list(folder)) {
      Map<String, String> texts = new TreeMap<>();
      for (Path module : modules.filter(Files::isDirectory).toList()) {
        texts.put(
            module.getFileName().toString(), Files.readString(module.resolve("changelog.sql")));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
