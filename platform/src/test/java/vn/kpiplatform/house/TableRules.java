package vn.kpiplatform.house;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kpiplatform.house.TenantSchema.Grant;
import vn.kpiplatform.house.TenantSchema.Table;

/** What a table of an agency may be. */
final class TableRules {

  /**
   * Every table costs each backend memory for every agency it has met, and each dump and restart
   * its time. A module that needs another table takes one away, or shows by a measurement that this
   * number may grow, as decision 0008 does for the present one.
   */
  static final int TABLES = 40;

  /** So that no module takes the others' share; work, of which most is recorded, sets it. */
  static final int TABLES_OF_A_MODULE = 11;

  private static final Set<String> RIGHTS = Set.of("SELECT", "INSERT", "UPDATE");
  private static final Set<String> RIGHTS_ON_ACTS = Set.of("SELECT", "INSERT");

  private TableRules() {}

  /** Tables can be replicated and moved row by row, survive a crash, and belong to somebody. */
  static Seen movable(TenantSchema schema) {
    return Seen.in(
        schema.tables().stream(),
        table ->
            Stream.of(
                    Seen.unless(table.keyed(), table.name() + " has no primary key"),
                    Seen.unless(table.logged(), table.name() + " does not survive a crash"),
                    Seen.unless(
                        schema.owners().containsKey(table.name()),
                        table.name() + " is of no module"))
                .flatMap(faults -> faults));
  }

  /** Rules stand in the code, where they are read and tested. */
  static Seen withoutTriggers(TenantSchema schema) {
    return new Seen(
        schema.tables().size(),
        schema.triggers().stream().map(trigger -> trigger + " is a trigger").toList());
  }

  /** References stay inside the agency, and go where the modules' arrows go. */
  static Seen referencesFollow(TenantSchema schema, Map<String, List<String>> arrows) {
    return Seen.in(
        schema.foreignKeys().stream(),
        key -> {
          if (!key.toSchema().equals(schema.name())) {
            return Stream.of(key.name() + " leaves the agency");
          }
          String from = schema.owners().getOrDefault(key.from(), "");
          String to = schema.owners().getOrDefault(key.to(), "");
          return Seen.unless(
              from.equals(to) || arrows.getOrDefault(from, List.of()).contains(to),
              key.name() + " leads from " + from + " up to " + to);
        });
  }

  /** The agency's role reads and writes every table, and deletes from none; others do nothing. */
  static Seen granted(TenantSchema schema) {
    return Seen.in(
        schema.tables().stream(),
        table -> {
          List<Grant> grants =
              schema.grants().stream().filter(grant -> grant.table().equals(table.name())).toList();
          Stream<String> excess =
              grants.stream()
                  .filter(
                      grant ->
                          !grant.grantee().equals(schema.name())
                              || !allowed(table).contains(grant.right()))
                  .map(
                      grant ->
                          "%s grants %s to %s".formatted(table.name(), grant.right(), who(grant)));
          Set<String> given = new HashSet<>(grants.stream().map(Grant::right).toList());
          return Stream.concat(
              excess,
              Seen.unless(
                  given.containsAll(RIGHTS_ON_ACTS), table.name() + " cannot be read and written"));
        });
  }

  private static Set<String> allowed(Table table) {
    return table.name().equals("act") ? RIGHTS_ON_ACTS : RIGHTS;
  }

  private static String who(Grant grant) {
    return grant.grantee().isEmpty() ? "everybody" : grant.grantee();
  }

  /** An agency has few tables, and so has each module. */
  static Seen few(TenantSchema schema, int tables, int tablesOfAModule) {
    Map<String, Long> perModule =
        schema.tables().stream()
            .collect(
                Collectors.groupingBy(
                    table -> schema.owners().getOrDefault(table.name(), ""),
                    Collectors.counting()));
    Stream<String> inAll =
        Seen.unless(
            schema.tables().size() <= tables,
            "%d tables, where %d are allowed".formatted(schema.tables().size(), tables));
    Stream<String> inModules =
        perModule.entrySet().stream()
            .filter(module -> module.getValue() > tablesOfAModule)
            .map(module -> module.getKey() + " has " + module.getValue() + " tables")
            .sorted();
    return new Seen(schema.tables().size(), Stream.concat(inAll, inModules).toList());
  }
}
