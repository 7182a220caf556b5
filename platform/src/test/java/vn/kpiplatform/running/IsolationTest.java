package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.contract.NodeId;

/**
 * Every entry of the API that takes an id, called with the ids of another agency: the answer is the
 * one for ids that do not exist, and the other agency's rows stay as they were. The cases are made
 * from the schema; each entry is also called with its own agency's ids and must succeed.
 */
@PlatformTest
class IsolationTest {

  private static final Set<String> GENERIC = Set.of("node", "nodes");

  @LocalServerPort private int port;
  @Autowired private GraphQlSource source;

  @Test
  void another_agencys_ids_are_answered_like_ids_that_do_not_exist() {
    BusyOffice own = BusyOffice.build(port);
    BusyOffice other = BusyOffice.build(port);
    String untouched = rows(other);
    List<String> recordedBefore = recorded(own);
    int cases = 0;
    List<Runnable> controls = new ArrayList<>();

    for (RootField entry : entries()) {
      Recipes.Recipe recipe = Objects.requireNonNull(Recipes.table().get(entry.name()));
      Client caller = recipe.caller().apply(own.office());
      Set<String> covered = new TreeSet<>();
      for (var variant : recipe.variants()) {
        Map<String, Object> foreign = variant.apply(other);
        for (List<String> path : idPaths(entry)) {
          if (at(foreign, path) != null) {
            String foreignId = Objects.requireNonNull(at(foreign, path));
            String unknownId =
                new NodeId(NodeId.parse(foreignId).orElseThrow().kind(), UUID.randomUUID())
                    .toString();
            JsonNode unknown = call(caller, entry, with(variant.apply(own), path, unknownId));
            JsonNode answer = call(caller, entry, with(variant.apply(own), path, foreignId));
            assertThat(answer).as("%s at %s", entry.name(), path).isEqualTo(unknown);
            assertThat(rows(other)).as("%s at %s", entry.name(), path).isEqualTo(untouched);
            covered.add(String.join(".", path));
            cases++;
          }
        }
        controls.add(() -> succeeds(caller, entry, variant.apply(own), own, other));
      }
      assertThat(covered)
          .as("ids of %s", entry.name())
          .isEqualTo(
              idPaths(entry).stream()
                  .map(path -> String.join(".", path))
                  .collect(Collectors.toCollection(TreeSet::new)));
    }
    assertThat(recorded(own)).as("acts on record after refusals").isEqualTo(recordedBefore);
    controls.forEach(Runnable::run);

    System.out.println("isolation: " + cases + " cases with ids, " + controls.size() + " controls");
    assertThat(cases).isGreaterThanOrEqualTo(29);
    assertThat(rows(other)).isEqualTo(untouched);
  }

  @Test
  void the_progress_of_another_agencys_closing_is_shown_like_one_that_does_not_exist() {
    BusyOffice own = BusyOffice.build(port);
    BusyOffice other = BusyOffice.build(port);
    Client officer = own.office().officer();

    String foreign = progress(officer, other.id("closed period"));

    assertThat(foreign)
        .contains("NOT_FOUND")
        .isEqualTo(progress(officer, new NodeId("Period", UUID.randomUUID()).toString()));
    assertThat(foreign)
        .as("answered in the caller's language, like any refusal")
        .contains("\"field\":\"periodId\"", "\"classification\":\"BAD_REQUEST\"")
        .doesNotContain("Subscription error");
    assertThat(progress(officer, own.id("closed period"))).contains("\"finished\":true");
  }

  @Test
  void the_progress_of_a_closing_that_never_began_ends_at_once() {
    Office office = BusyOffice.build(port).office();

    assertThat(progress(office.officer(), office.id("period")))
        .contains("event:complete")
        .doesNotContain("closingProgress", "errors");
  }

  private static String progress(Client client, String period) {
    return client.api().stream(
        "subscription ($id: ID!) { closingProgress(periodId: $id) { finished } }",
        Map.of("id", period));
  }

  @Test
  void every_entry_for_members_has_a_line_in_the_permission_table() {
    assertThat(Recipes.table().keySet())
        .isEqualTo(
            entries().stream()
                .map(RootField::name)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  @Test
  void no_field_below_an_entry_takes_an_id() {
    int looked = 0;
    for (var type : schema().getAllTypesAsList()) {
      if (type instanceof GraphQLObjectType object
          && !Set.of("Query", "Mutation", "Subscription").contains(object.getName())
          && !object.getName().startsWith("__")) {
        for (var field : object.getFieldDefinitions()) {
          looked++;
          assertThat(field.getArguments())
              .as("%s.%s", object.getName(), field.getName())
              .noneMatch(argument -> isId(argument.getType()));
        }
      }
    }
    assertThat(looked).isGreaterThan(150);
  }

  @Test
  void a_thing_of_any_type_is_found_by_its_own_agency_and_by_no_other() {
    BusyOffice own = BusyOffice.build(port);
    BusyOffice other = BusyOffice.build(port);
    Map<String, String> names =
        Map.ofEntries(
            Map.entry("Account", "account of officer"),
            Map.entry("Unit", "division"),
            Map.entry("Position", "position"),
            Map.entry("Person", "staff"),
            Map.entry("Appointment", "appointment"),
            Map.entry("Framework", "framework"),
            Map.entry("FrameworkDraft", "draft to change"),
            Map.entry("Product", "product"),
            Map.entry("Period", "period"),
            Map.entry("Task", "task"),
            Map.entry("Output", "late output"),
            Map.entry("Submission", "submission"),
            Map.entry("Review", "review"),
            Map.entry("ProductRequest", "request to approve"),
            Map.entry("Proposal", "proposal to approve"),
            Map.entry("UnitIndicator", "indicator to validate"),
            Map.entry("Evaluation", "evaluation"),
            Map.entry("Closing", "closing"),
            Map.entry("Import", "import"),
            Map.entry("ServiceAccount", "service account"),
            Map.entry("Reopening", "reopening"));
    Set<String> types =
        schema()
            .getImplementations(
                (GraphQLInterfaceType) Objects.requireNonNull(schema().getType("Node")))
            .stream()
            .map(GraphQLNamedSchemaElement::getName)
            .filter(name -> !Set.of("Tenant", "PeerGroup").contains(name))
            .collect(Collectors.toSet());
    assertThat(names.keySet()).isEqualTo(types);

    names.forEach(
        (type, name) -> {
          Client reader =
              Set.of("Import", "ServiceAccount").contains(type)
                  ? own.office().administrator()
                  : own.office().officer();
          assertThat(node(reader, own.id(name))).as(type).isEqualTo(type);
          assertThat(node(reader, other.id(name))).as(type).isEmpty();
        });
    assertThat(node(own.office().officer(), own.agency().nodeId())).isEmpty();
  }

  private static String node(Client client, String id) {
    return client
        .read("query ($id: ID!) { node(id: $id) { __typename } }", Map.of("id", id))
        .path("node")
        .path("__typename")
        .asString("");
  }

  private List<RootField> entries() {
    return RootField.of(schema()).stream()
        .filter(entry -> entry.audience().equals("MEMBER"))
        .filter(entry -> !entry.operation().equals("subscription"))
        .filter(entry -> !GENERIC.contains(entry.name()))
        .sorted(Comparator.comparing(entry -> order(entry.name())))
        .toList();
  }

  /** Closing the open period comes last: it ends work. */
  private static String order(String name) {
    List<String> table = List.copyOf(Recipes.table().keySet());
    int place = table.indexOf(name);
    return "%04d".formatted(place < 0 ? table.size() : place);
  }

  private static JsonNode call(Client caller, RootField entry, Map<String, Object> variables) {
    return caller.api().answerWithoutCorrelation(entry.document(), variables);
  }

  private static void succeeds(
      Client caller,
      RootField entry,
      Map<String, Object> variables,
      BusyOffice own,
      BusyOffice other) {
    List<String> before = recorded(own);
    JsonNode answer = call(caller, entry, variables);
    assertThat(answer.path("errors").isMissingNode()).as("%s: %s", entry.name(), answer).isTrue();
    assertThat(answer.path("data").path(entry.name()).path("userErrors").size())
        .as("%s: %s", entry.name(), answer)
        .isZero();
    other.ids().values().forEach(id -> assertThat(answer.toString()).doesNotContain(id));
    List<String> added = new ArrayList<>(recorded(own));
    before.forEach(added::remove);
    assertThat(added)
        .as("acts on record after %s", entry.name())
        .isEqualTo(entry.operation().equals("mutation") ? List.of(entry.name()) : List.of());
  }

  /** The operations on the agency's record. */
  private static List<String> recorded(BusyOffice office) {
    return Agency.database()
        .sql("select operation from %s.act order by id".formatted(office.agency().schema()))
        .query((row, n) -> row.getString(1))
        .list();
  }

  private List<List<String>> idPaths(RootField entry) {
    List<List<String>> paths = new ArrayList<>();
    entry
        .field()
        .getArguments()
        .forEach(argument -> collect(List.of(argument.getName()), argument.getType(), paths));
    return paths;
  }

  private static void collect(List<String> path, GraphQLType type, List<List<String>> paths) {
    if (isId(type)) {
      paths.add(path);
    } else if (GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType input) {
      input
          .getFieldDefinitions()
          .forEach(
              field -> {
                List<String> deeper = new ArrayList<>(path);
                deeper.add(field.getName());
                collect(deeper, field.getType(), paths);
              });
    }
  }

  private static boolean isId(GraphQLType type) {
    return GraphQLTypeUtil.simplePrint(GraphQLTypeUtil.unwrapAll(type)).equals("ID");
  }

  /** The value at a path; of a list, its first element speaks for all. */
  private static @Nullable String at(@Nullable Object value, List<String> path) {
    return switch (value) {
      case List<?> list -> at(list.isEmpty() ? null : list.getFirst(), path);
      case Map<?, ?> map -> at(map.get(path.getFirst()), path.subList(1, path.size()));
      case String id when path.isEmpty() -> id;
      case null, default -> null;
    };
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> with(
      Map<String, Object> variables, List<String> path, String value) {
    return (Map<String, Object>) replaced(variables, path, value);
  }

  private static Object replaced(@Nullable Object whole, List<String> path, String value) {
    if (whole instanceof List<?> list) {
      List<Object> changed = new ArrayList<>(list);
      changed.set(0, replaced(list.getFirst(), path, value));
      return changed;
    }
    if (path.isEmpty()) {
      return value;
    }
    Map<Object, Object> changed = new LinkedHashMap<>((Map<?, ?>) Objects.requireNonNull(whole));
    changed.put(
        path.getFirst(),
        replaced(changed.get(path.getFirst()), path.subList(1, path.size()), value));
    return changed;
  }

  /** A fingerprint of every row of an agency. */
  private static String rows(BusyOffice office) {
    String schema = office.agency().schema();
    String question =
        Agency.database()
            .sql("select tablename from pg_tables where schemaname = ? order by 1")
            .param(schema)
            .query((row, n) -> row.getString(1))
            .list()
            .stream()
            .map(
                table ->
                    "select '%2$s ' || count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from %1$s.%2$s t"
                        .formatted(schema, table))
            .collect(Collectors.joining(" union all "));
    return String.join(
        "\n", Agency.database().sql(question).query((row, n) -> row.getString(1)).list());
  }

  private GraphQLSchema schema() {
    return source.schema();
  }
}
