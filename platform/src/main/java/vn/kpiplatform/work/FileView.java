package vn.kpiplatform.work;

import vn.kpiplatform.contract.NodeId;

/**
 * A file as the API shows it.
 *
 * @param mediaType as its content says, not as the uploader does
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal
 */
public record FileView(NodeId id, String name, String mediaType, long size, String sha256) {

  /** The kind of thing its id names. */
  public static final String KIND = "File";

  /** Where its content is fetched, with the same token. */
  public String path() {
    return "/files/" + id;
  }
}
