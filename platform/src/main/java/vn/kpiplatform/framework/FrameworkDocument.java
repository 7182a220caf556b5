package vn.kpiplatform.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.scoring.Scheme;

/**
 * A framework version as a document: parsed, checked, and named by the hash of its content.
 *
 * <p>A document with faults can be held, shown and corrected, but nothing can be scored by it.
 */
public final class FrameworkDocument {

  private final JsonDocument json;
  private final List<DocumentFault> faults;
  private final @Nullable FrameworkContent content;

  /** What a document in this form says, sound or not. */
  static FrameworkDocument of(JsonDocument json) {
    return new FrameworkDocument(json);
  }

  private FrameworkDocument(JsonDocument json) {
    this.json = json;
    this.faults = FrameworkDocumentFaults.of(json);
    this.content = faults.isEmpty() ? json.as(FrameworkContent.class) : null;
  }

  /**
   * Reads a document, sound or not.
   *
   * @throws IllegalArgumentException when the text is no JSON, or repeats a key
   */
  public static FrameworkDocument parse(String json) {
    return new FrameworkDocument(JsonDocument.parse(json));
  }

  /** Everything that is wrong with it, in document order within each kind; empty when sound. */
  public List<DocumentFault> faults() {
    return faults;
  }

  /** The tree behind it. */
  JsonDocument json() {
    return json;
  }

  /**
   * What it says, right or wrong: codes may lead nowhere and sums may not come out.
   *
   * @throws IllegalStateException when it does not even have the form of a framework
   */
  FrameworkContent draft() {
    List<DocumentFault> formless = json.shapeFaults(FrameworkContent.class);
    if (!formless.isEmpty()) {
      throw new IllegalStateException("The draft has no form: " + formless);
    }
    return json.as(FrameworkContent.class);
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
  public FrameworkContent content() {
    if (content == null) {
      throw new IllegalStateException("The framework document has faults: " + faults);
    }
    return content;
  }

  /**
   * What the engine needs of it.
   *
   * @throws IllegalStateException when it has faults
   */
  public Scheme scheme() {
    return SchemeOfFramework.of(content());
  }
}
