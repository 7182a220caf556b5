package vn.kpiplatform.exchange.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refusal;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.exchange.ImportKind;
import vn.kpiplatform.exchange.UploadingFile;
import vn.kpiplatform.exchange.WritingFiles;

/** Files to be imported, templates for them, and the rows of them that were refused. */
@RestController
class ImportFilesController {

  private static final MediaType WORKBOOK =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final UploadingFile uploading;
  private final WritingFiles writing;
  private final MessageSource messages;

  ImportFilesController(UploadingFile uploading, WritingFiles writing, MessageSource messages) {
    this.uploading = uploading;
    this.writing = writing;
    this.messages = messages;
  }

  /** The request's body is the file; one byte too many is enough to know that it is too large. */
  @PostMapping("/import-files")
  ResponseEntity<Map<String, String>> upload(
      @RequestParam String requestKey, @RequestParam String name, InputStream body)
      throws IOException {
    byte[] content = body.readNBytes(UploadingFile.LIMIT + 1);
    UUID id = uploading.upload(new RequestKey(requestKey), name, content);
    return ResponseEntity.status(HttpStatus.CREATED)
        .body(Map.of("id", new NodeId(UploadingFile.KIND, id).toString()));
  }

  @GetMapping("/import-templates/{kind}")
  ResponseEntity<byte[]> template(@PathVariable String kind, Locale locale) {
    ImportKind known =
        java.util.Arrays.stream(ImportKind.values())
            .filter(one -> one.name().equalsIgnoreCase(kind))
            .findFirst()
            .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "kind"));
    return workbook(writing.template(known, locale), kind + ".xlsx");
  }

  @GetMapping("/imports/{id}/failed-rows")
  ResponseEntity<byte[]> failedRows(@PathVariable String id, Locale locale) {
    return workbook(writing.failedRows(id, locale), "failed-rows.xlsx");
  }

  private static ResponseEntity<byte[]> workbook(byte[] content, String name) {
    return ResponseEntity.ok()
        .contentType(WORKBOOK)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(content);
  }

  /** Said like every other refusal: a code, a field, and a sentence in the caller's language. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Refused refused, Locale locale) {
    Refusal reason = refused.reasons().getFirst();
    HttpStatus status =
        switch (reason.code().name()) {
          case "FORBIDDEN" -> HttpStatus.FORBIDDEN;
          case "NOT_FOUND" -> HttpStatus.NOT_FOUND;
          case "FILE_TOO_LARGE" -> HttpStatus.CONTENT_TOO_LARGE;
          default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setDetail(
        messages.getMessage(reason.code().name(), reason.arguments().toArray(), locale));
    problem.setProperty("code", reason.code().name());
    problem.setProperty("field", reason.field());
    return ResponseEntity.status(status).body(problem);
  }
}
