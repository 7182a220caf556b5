package vn.kpiplatform.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.kpiplatform.running.Organisation.done;
import static vn.kpiplatform.running.Organisation.refused;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.kpiplatform.contract.NodeId;

/** Evidence as files: taken whole or not at all, shown to those who may see the work. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilesTest extends WorkScene {

  private static final byte[] PDF = "%PDF-1.7 một báo cáo".getBytes(UTF_8);
  private static final int MOST = 25 * 1024 * 1024;

  @Test
  void a_file_is_given_back_byte_by_byte_as_an_attachment() throws Exception {
    byte[] content = large(3 * 1024 * 1024 + 17);
    JsonNode kept = kept("Báo cáo quý.pdf", content);

    HttpResponse<byte[]> answer = office.as("staff").download(kept.path("id").asString());

    assertThat(kept.path("size").asLong()).isEqualTo(content.length);
    assertThat(kept.path("mediaType").asString()).isEqualTo("application/pdf");
    assertThat(kept.path("sha256").asString())
        .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
    assertThat(Arrays.equals(answer.body(), content)).isTrue();
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment;")
        .contains("B%C3%A1o");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Content-Security-Policy"))
        .contains("sandbox; default-src 'none'");
  }

  @Test
  void a_file_is_its_uploaders_until_it_is_handed_in_and_then_for_who_sees_the_work() {
    String file = kept("bao-cao.pdf", PDF).path("id").asString();
    assertThat(office.as("chief").download(file).statusCode()).isEqualTo(404);
    String task = assign(1);
    String output =
        done(office.as("staff"), "submitOutput", "output", handing(task, file))
            .path("id")
            .asString();

    assertThat(office.as("chief").download(file).body()).isEqualTo(PDF);
    assertThat(office.as("chairman").download(file).statusCode()).isEqualTo(200);
    assertThat(office.as("colleague").download(file).statusCode()).isEqualTo(404);
    JsonNode evidence =
        office
            .as("chief")
            .data(
                "query ($id: ID!) { node(id: $id) { ... on Output { submissions { evidence {"
                    + " link document file { id name mediaType size sha256 path } } } } } }",
                Map.of("id", output))
            .at("/node/submissions/0/evidence/0");
    assertThat(evidence.path("link").isNull()).isTrue();
    assertThat(evidence.at("/file/id").asString()).isEqualTo(file);
    assertThat(evidence.at("/file/path").asString()).isEqualTo("/files/" + file);
    assertThat(evidence.at("/file/size").asInt()).isEqualTo(PDF.length);
  }

  @Test
  void nobody_hands_in_what_somebody_else_uploaded() {
    String ofColleague = json(office.as("colleague").upload("a.pdf", PDF)).path("id").asString();
    String task = assign(1);

    assertThat(refused(office.as("staff"), "submitOutput", "output", handing(task, ofColleague)))
        .isEqualTo("NOT_FOUND evidence.0.fileId");
  }

  @Test
  void another_agencys_file_looks_like_one_that_does_not_exist() {
    Workplace other = Workplace.in(Agency.onboard(port));
    String foreign = json(other.as("staff").upload("a.pdf", PDF)).path("id").asString();
    String unknown = new NodeId("File", UUID.randomUUID()).toString();

    HttpResponse<byte[]> answer = office.as("staff").download(foreign);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(withoutCorrelation(answer))
        .isEqualTo(withoutCorrelation(office.as("staff").download(unknown)));
  }

  @Test
  void without_a_members_token_nothing_is_taken_or_given() {
    String file = kept("a.pdf", PDF).path("id").asString();
    Api nobody = new Api(port, "");
    Api forged = new Api(port, "forged");

    assertThat(nobody.upload("a.pdf", PDF).statusCode()).isEqualTo(401);
    assertThat(forged.download(file).statusCode()).isEqualTo(401);
    assertThat(Agency.operator(port).upload("a.pdf", PDF).statusCode()).isEqualTo(403);
    assertThat(Agency.operator(port).download(file).statusCode()).isEqualTo(403);
  }

  @Test
  void what_is_too_big_or_empty_or_of_another_kind_is_refused_and_leaves_nothing() {
    int before = files();

    assertThat(said(office.as("staff").upload("a.pdf", large(MOST + 1))))
        .isEqualTo("FILE_TOO_BIG content");
    assertThat(said(office.as("staff").upload("a.pdf", new byte[0])))
        .isEqualTo("EMPTY_FILE content");
    assertThat(said(office.as("staff").upload("a.html", "<script>".getBytes(UTF_8))))
        .isEqualTo("WRONG_FILE_TYPE name");
    assertThat(said(office.as("staff").upload("a.pdf", "<script>".getBytes(UTF_8))))
        .isEqualTo("WRONG_FILE_TYPE name");
    assertThat(said(office.as("staff").upload("a.docx", PDF))).isEqualTo("WRONG_FILE_TYPE name");
    assertThat(said(office.as("staff").upload("../a.pdf", PDF))).isEqualTo("MALFORMED name");

    assertThat(files()).isEqualTo(before);
  }

  @Test
  void an_upload_that_breaks_off_leaves_nothing() throws IOException {
    int before = files();
    long parts = parts();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST /files?name=a.pdf&requestKey="
                  + UUID.randomUUID()
                  + " HTTP/1.1\r\nHost: x\r\n"
                  + "Authorization: Bearer "
                  + office.as("staff").token()
                  + "\r\n"
                  + "Content-Length: 1000000\r\n\r\n")
              .getBytes(UTF_8));
      out.write(PDF);
      out.flush();
    }

    Awaitility.await().until(() -> parts() <= parts);
    assertThat(kept("b.pdf", PDF).path("id").asString()).isNotEmpty();
    assertThat(files()).isEqualTo(before + 1);
  }

  @Test
  void nobody_piles_up_files_that_are_evidence_of_nothing() {
    Workplace full = Workplace.in(Agency.onboard(port));
    Agency.database()
        .sql(
            """
            insert into %1$s.file (id, name, media_type, size, sha256, uploaded_by, uploaded_at)
            select gen_random_uuid(), 'a.pdf', 'application/pdf', 1, '', account_id, now()
            from %1$s.person, generate_series(1, 50) where full_name = 'staff'\
            """
                .formatted(full.agency().schema()))
        .update();

    assertThat(said(full.as("staff").upload("a.pdf", PDF)))
        .isEqualTo("TOO_MANY_UNUSED_FILES content");
  }

  private JsonNode kept(String name, byte[] content) {
    HttpResponse<String> answer = office.as("staff").upload(name, content);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return json(answer);
  }

  private static Map<String, Object> handing(String task, String file) {
    return with(submission(task, 1), "evidence", List.of(Map.of("fileId", file)));
  }

  private static String said(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    JsonNode problem = json(answer);
    assertThat(problem.path("detail").asString()).isNotEmpty();
    return problem.path("code").asString() + " " + problem.path("field").asString();
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return new JsonMapper().readTree(answer.body());
  }

  private static String withoutCorrelation(HttpResponse<byte[]> answer) {
    return new String(answer.body(), UTF_8).replaceAll("\"correlationId\":\"[^\"]*\"", "");
  }

  /** Begins like a PDF; the rest is noise that nothing could compress. */
  private static byte[] large(int size) {
    byte[] content = new byte[size];
    new Random(335).nextBytes(content);
    System.arraycopy(PDF, 0, content, 0, PDF.length);
    return content;
  }

  private int files() {
    return Agency.database()
        .sql("select count(*) from %s.file".formatted(office.agency().schema()))
        .query(Integer.class)
        .single();
  }

  /** What lies on the disk because it is just arriving. */
  private static long parts() throws IOException {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(file -> file.getFileName().toString().startsWith("evidence-")).count();
    }
  }
}
