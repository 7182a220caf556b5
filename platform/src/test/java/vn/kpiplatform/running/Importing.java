package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who imports files, through HTTP and the API. */
record Importing(Api api) {

  static final List<String> HEADER =
      List.of(
          "Mã nhân sự",
          "Họ và tên",
          "Đối tượng",
          "Mã đơn vị",
          "Mã vị trí",
          "Vai trò",
          "Từ ngày",
          "Tên đăng nhập",
          "Thư điện tử");

  private static final List<String> FIELDS =
      List.of(
          "personnelCode",
          "fullName",
          "employmentKind",
          "unitCode",
          "positionCode",
          "capacity",
          "from",
          "username",
          "email");

  private static final Duration PATIENCE = Duration.ofMinutes(6);

  /** Rows parted by semicolons, the header first. */
  static byte[] csv(List<List<String>> rows) {
    return csv(HEADER, rows);
  }

  static byte[] csv(List<String> header, List<List<String>> rows) {
    StringBuilder text = new StringBuilder(String.join(";", header)).append("\r\n");
    rows.forEach(row -> text.append(String.join(";", row)).append("\r\n"));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A workbook with one sheet; numbers among the cells become numbers. */
  static byte[] xlsx(List<? extends List<?>> rows) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(output, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("Danh sách");
      for (int row = 0; row < rows.size(); row++) {
        List<?> cells = rows.get(row);
        for (int column = 0; column < cells.size(); column++) {
          if (cells.get(column) instanceof BigDecimal number) {
            sheet.value(row, column, number);
          } else {
            sheet.value(row, column, cells.get(column).toString());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return output.toByteArray();
  }

  /** Hands in a file that must be taken; its id. */
  String upload(String name, byte[] content) {
    HttpResponse<String> answer = handIn(name, content, UUID.randomUUID().toString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return JsonMapper.shared().readTree(answer.body()).path("id").asString();
  }

  HttpResponse<String> handIn(String name, byte[] content, String key) {
    return Api.send(
        request("/import-files?name=" + name + "&requestKey=" + key)
            .POST(HttpRequest.BodyPublishers.ofByteArray(content))
            .build());
  }

  HttpResponse<byte[]> download(String path) {
    return Api.sendForBytes(request(path).GET().build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + api.port() + path))
        .header("Accept-Language", api.language())
        .header("Authorization", "Bearer " + api.token());
  }

  /** What to do with a file whose columns are as in {@link #HEADER}. */
  static Map<String, Object> input(String fileId, String sheet, int headerRow, String mode) {
    Map<String, Object> input = input("PEOPLE", FIELDS, fileId, sheet, mode);
    input.put("headerRow", headerRow);
    return input;
  }

  /** What to do with a file that has a header in its first row, and these fields below it. */
  static Map<String, Object> input(
      String kind, List<String> fields, String fileId, String sheet, String mode) {
    List<Map<String, Object>> columns = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      columns.add(Map.of("field", fields.get(i), "number", i + 1));
    }
    Map<String, Object> input = new HashMap<>();
    input.put("fileId", fileId);
    input.put("kind", kind);
    input.put("sheet", sheet);
    input.put("headerRow", 1);
    input.put("columns", columns);
    input.put("mode", mode);
    return input;
  }

  /** Starts an import and waits until it is over; its id. */
  String done(Map<String, Object> input) {
    String id = Organisation.done(api, "startImport", "import", input).path("id").asString();
    await().atMost(PATIENCE).until(() -> !goesOn(id));
    return id;
  }

  boolean goesOn(String id) {
    return List.of("CHECKING", "APPLYING", "TAKING_BACK")
        .contains(shown(id).path("state").asString());
  }

  JsonNode shown(String id) {
    return api.data(
            """
            query ($id: ID!) {
              node(id: $id) {
                ... on Import { kind fileName mode state total done failed imported }
              }
            }\
            """,
            Map.of("id", id))
        .path("node");
  }

  /** "row CODE field" of everything that was refused. */
  List<String> faults(String id) {
    List<String> faults = new ArrayList<>();
    for (JsonNode row : failedRows(id)) {
      for (JsonNode fault : row.path("faults")) {
        faults.add(
            "%d %s %s"
                .formatted(
                    row.path("row").asInt(),
                    fault.path("code").asString(),
                    fault.path("field").asString()));
      }
    }
    return faults;
  }

  List<JsonNode> failedRows(String id) {
    List<JsonNode> rows = new ArrayList<>();
    JsonNode page;
    String after = null;
    do {
      Map<String, Object> variables = new HashMap<>();
      variables.put("id", id);
      variables.put("after", after);
      page =
          api.data(
                  """
                  query ($id: ID!, $after: String) {
                    importFailedRows(importId: $id, first: 20, after: $after) {
                      nodes { row faults { field column value code message } }
                      pageInfo { hasNextPage endCursor }
                    }
                  }\
                  """,
                  variables)
              .path("importFailedRows");
      page.path("nodes").forEach(rows::add);
      after = page.at("/pageInfo/endCursor").asString("");
    } while (page.at("/pageInfo/hasNextPage").asBoolean());
    return rows;
  }

  /** A row with these cells, and empty ones after them. */
  static List<String> row(String... cells) {
    List<String> row = new ArrayList<>(List.of(cells));
    while (row.size() < HEADER.size()) {
      row.add("");
    }
    return row;
  }

  /** How many people the directory shows whose code begins so. */
  long registered(String beginning) {
    return api.data("{ people(first: 100) { nodes { personnelCode } } }", Map.of())
        .at("/people/nodes")
        .valueStream()
        .filter(person -> person.path("personnelCode").asString().startsWith(beginning))
        .count();
  }
}
