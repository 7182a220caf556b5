package vn.kpiplatform.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A catalogue of products as a document: parsed, checked, and named by the hash of its content. */
public final class CatalogueDocument {

  private final JsonDocument json;
  private final List<DocumentFault> faults;
  private final @Nullable CatalogueContent content;

  private CatalogueDocument(JsonDocument json) {
    this.json = json;
    this.faults = CatalogueDocumentFaults.of(json);
    this.content = faults.isEmpty() ? json.as(CatalogueContent.class) : null;
  }

  /**
   * Reads a document, sound or not.
   *
   * @throws IllegalArgumentException when the text is no JSON, or repeats a key
   */
  public static CatalogueDocument parse(String json) {
    return new CatalogueDocument(JsonDocument.parse(json));
  }

  /** Everything that is wrong with it; empty when sound. */
  public List<DocumentFault> faults() {
    return faults;
  }

  /** One spelling of the content: keys sorted, no white space. The same content, the same text. */
  public String canonical() {
    return json.canonical();
  }

  /** SHA-256 of the canonical text in UTF-8, as 64 hexadecimal digits. */
  public String contentHash() {
    return json.contentHash();
  }

  /**
   * What it says.
   *
   * @throws IllegalStateException when it has faults
   */
  public CatalogueContent content() {
    if (content == null) {
      throw new IllegalStateException("The catalogue document has faults: " + faults);
    }
    return content;
  }
}
