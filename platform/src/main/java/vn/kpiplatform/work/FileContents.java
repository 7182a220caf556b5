package vn.kpiplatform.work;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Where the contents of files lie. */
interface FileContents {

  /** Keeps the content of a new file, within the present transaction. */
  void keep(UUID file, InputStream content) throws IOException;

  /** A part of a content, from number 0 on; empty after the last. Contents never change. */
  byte[] part(UUID file, int number);
}
