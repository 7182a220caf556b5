package vn.kpiplatform.work.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.identity.CallerAuthentication;
import vn.kpiplatform.work.FileView;
import vn.kpiplatform.work.KeepingFile;
import vn.kpiplatform.work.ReadingFiles;

/**
 * Evidence as files. The request's body is the content, whatever type the sender claims; an answer
 * is an attachment that no browser shows or runs in the platform's name.
 */
@RestController
class FileController {

  private final KeepingFile keeping;
  private final ReadingFiles files;

  FileController(KeepingFile keeping, ReadingFiles files) {
    this.keeping = keeping;
    this.files = files;
  }

  @PostMapping("/files")
  @ResponseStatus(HttpStatus.CREATED)
  Uploaded upload(
      @RequestParam String name, @RequestParam String requestKey, HttpServletRequest request)
      throws IOException {
    requireMember();
    NodeId id = keeping.keep(new RequestKey(requestKey), name, request.getInputStream());
    FileView file = files.find(id.toString());
    return new Uploaded(
        file.id().toString(), file.name(), file.mediaType(), file.size(), file.sha256());
  }

  @GetMapping("/files/{id}")
  void download(@PathVariable String id, HttpServletResponse response) throws IOException {
    requireMember();
    FileView file = files.find(id);
    response.setContentType(file.mediaType());
    response.setContentLengthLong(file.size());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(file.name(), StandardCharsets.UTF_8)
            .build()
            .toString());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    OutputStream body = response.getOutputStream();
    int number = 0;
    for (byte[] part = files.part(file, number); part.length > 0; part = files.part(file, number)) {
      body.write(part);
      number++;
    }
  }

  private static void requireMember() {
    if (CallerAuthentication.current().tenant().isEmpty()
        || !CallerAuthentication.current().duties().isEmpty()) {
      throw Refused.because(BasicRefusal.FORBIDDEN, "");
    }
  }

  /** What was kept. */
  record Uploaded(String id, String name, String mediaType, long size, String sha256) {}
}
