package vn.kpiplatform.work;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that serve as evidence, known by their first bytes and their name's ending. */
enum FileType {
  PDF("25504446", "application/pdf", "pdf"),
  PNG("89504e470d0a1a0a", "image/png", "png"),
  JPEG("ffd8ff", "image/jpeg", "jpe?g"),
  WORD(
      Container.ZIP,
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "docx"),
  SHEET(Container.ZIP, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  SLIDES(
      Container.ZIP,
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      "pptx"),
  OPEN_TEXT(Container.ZIP, "application/vnd.oasis.opendocument.text", "odt"),
  OPEN_SHEET(Container.ZIP, "application/vnd.oasis.opendocument.spreadsheet", "ods"),
  OLD_WORD(Container.OLE, "application/msword", "doc"),
  OLD_SHEET(Container.OLE, "application/vnd.ms-excel", "xls"),
  OLD_SLIDES(Container.OLE, "application/vnd.ms-powerpoint", "ppt");

  /** So many first bytes decide. */
  static final int HEAD = 8;

  private final String magic;
  private final String mediaType;
  private final String ending;

  FileType(String magic, String mediaType, String ending) {
    this.magic = magic;
    this.mediaType = mediaType;
    this.ending = ending;
  }

  /**
   * The type that both the content and the name say; empty if they disagree or say none.
   *
   * @param head the first bytes, in hexadecimal
   */
  static Optional<FileType> of(String head, String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(type -> ending.matches(type.ending) && head.startsWith(type.magic))
        .findFirst();
  }

  String mediaType() {
    return mediaType;
  }

  private static final class Container {
    static final String ZIP = "504b0304";
    static final String OLE = "d0cf11e0a1b11ae1";
  }
}
