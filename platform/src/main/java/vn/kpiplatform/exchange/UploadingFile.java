package vn.kpiplatform.exchange;

import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.contract.Sha256;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.identity.Acting;

/** Somebody hands in a file whose rows are to be imported. */
@Service
public class UploadingFile {

  /** The type of an uploaded file's id. */
  public static final String KIND = "ImportFile";

  /** Bytes of a file at most. */
  public static final int LIMIT = 10 << 20;

  private static final int NAME_LENGTH = 200;

  private final Acting acting;
  private final Imports imports;
  private final Rows rows;

  UploadingFile(Acting acting, Imports imports, Rows rows) {
    this.acting = acting;
    this.imports = imports;
    this.rows = rows;
  }

  /**
   * Keeps the file for whoever uploaded it.
   *
   * @throws Refused FORBIDDEN, FILE_TOO_LARGE or UNREADABLE_FILE at file, or the name's faults
   */
  public UUID upload(RequestKey key, String name, byte[] content) {
    return acting.once(
        "uploadImportFile",
        key,
        new Command(name, Sha256.of(content)),
        (actor, now) -> {
          rows.requireAny(actor);
          Checks checks = new Checks();
          String clean = checks.text(name, NAME_LENGTH, "name");
          checks.that(content.length <= LIMIT, ExchangeRefusal.FILE_TOO_LARGE, "file", LIMIT >> 20);
          checks.refuseIfAny();
          SheetFile.of(content, "file");
          UUID id = TimeOrderedId.at(now);
          imports.addFile(id, clean, content, actor.account(), now);
          return id;
        });
  }

  /** What is handed in: its name and the hash of its content. */
  record Command(String name, String hash) {}
}
