package vn.kpiplatform.running;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A small agency whose superiors are asked for what a superior does. */
record Superior(Agency agency, Office office) {

  static Superior onboard(int port) {
    Agency agency = Agency.onboard(port);
    return new Superior(
        agency,
        Office.build(
            new Client(agency.administrator()),
            agency.code(),
            user -> new Client(agency.member(agency.subject(user)))));
  }

  /** Registers somebody and gives them an account; the person's id is kept under the name. */
  Client enter(String name, boolean outside) {
    String person =
        Office.id(
            office
                .administrator()
                .act(
                    "registerPerson",
                    "person { id }",
                    Map.of(
                        "personnelCode",
                        name,
                        "fullName",
                        "Người " + name,
                        "employmentKind",
                        "CIVIL_SERVANT",
                        "outside",
                        outside)));
    office.ids().put(name, person);
    String user = agency.code() + "." + name;
    JsonNode given =
        office
            .administrator()
            .act(
                "giveAccount",
                "person { account { id } }",
                Map.of("personId", person, "username", user, "email", user + "@example.vn"));
    office.ids().put("account of " + name, Office.id(given.path("account")));
    return client(name);
  }

  Client client(String name) {
    return new Client(agency.member(agency.subject(agency.code() + "." + name)));
  }

  void post(String name, String unit, String capacity, String from) {
    office.administrator().act("postPerson", "person { id }", posting(name, unit, capacity, from));
  }

  Map<String, Object> posting(String name, String unit, String capacity, String from) {
    return Map.of(
        "personId", office.id(name),
        "unitId", office.id(unit),
        "positionId", office.id("position"),
        "capacity", capacity,
        "from", from);
  }

  void leave(String name, LocalDate lastDay) {
    office
        .administrator()
        .act(
            "endPosting",
            "person { id }",
            Map.of("personId", office.id(name), "lastDay", lastDay.toString()));
  }

  /** What is asked of a superior to assign one unit of work. */
  Map<String, Object> task(String name) {
    return Map.of(
        "personId", office.id(name),
        "periodId", office.id("period"),
        "productId", office.product("DOC-01"),
        "quantity", 1,
        "dueOn", office.due(),
        "origin", "PLANNED");
  }

  /** The person hands in a task of one unit that this superior has just assigned. */
  JsonNode handedIn(Client superior, Client person, String name) {
    String task = Office.id(superior.act("assignTask", "task { id }", task(name)));
    return person.act(
        "submitOutput",
        "output { id version }",
        Map.of("taskId", task, "units", 1, "evidence", List.of(Map.of("document", "1/CV"))));
  }

  /** What is asked of a superior to accept an output. */
  static Map<String, Object> accepting(JsonNode output) {
    return Map.of("outputId", Office.id(output), "expectedVersion", output.path("version").asInt());
  }

  /** Who the person's superior is for the administrator today; empty if nobody. */
  String superior(String name) {
    return office
        .administrator()
        .read(
            "query ($id: ID!) { node(id: $id) { ... on Person { superior { id } } } }",
            Map.of("id", office.id(name)))
        .at("/node/superior/id")
        .asString("");
  }

  /** Ids of the outputs that wait for this superior. */
  static List<String> queue(Client superior) {
    return ids(
        superior.read("{ outputsToValidate(first: 100) { nodes { id } } }", Map.of()),
        "outputsToValidate");
  }

  /** Ids of the tasks of a person that the reader is shown. */
  List<String> tasks(Client reader, String name) {
    return ids(reader.read(TASKS, period(name)), "tasks");
  }

  /** Whether the reader is refused this person's tasks like those of nobody. */
  boolean hidesTasks(Client reader, String name) {
    return reader
        .api()
        .answer(TASKS, period(name))
        .at("/errors/0/extensions")
        .toString()
        .contains("NOT_FOUND");
  }

  /** The person's evaluation as the reader is shown it. */
  JsonNode evaluation(Client reader, String name) {
    return reader
        .read(
            """
            query ($personId: ID!, $periodCode: PeriodCode!) {
              evaluation(personId: $personId, periodCode: $periodCode) {
                id version state score { causes { code } }
              }
            }\
            """,
            period(name))
        .path("evaluation");
  }

  private static final String TASKS =
      """
      query ($personId: ID!, $periodCode: PeriodCode!) {
        tasks(personId: $personId, periodCode: $periodCode, first: 100) { nodes { id } }
      }\
      """;

  private Map<String, Object> period(String name) {
    Map<String, Object> variables = new LinkedHashMap<>();
    variables.put("personId", office.id(name));
    variables.put("periodCode", office.period());
    return variables;
  }

  private static List<String> ids(JsonNode data, String list) {
    List<String> ids = new ArrayList<>();
    data.path(list).path("nodes").forEach(node -> ids.add(Office.id(node)));
    return ids;
  }
}
