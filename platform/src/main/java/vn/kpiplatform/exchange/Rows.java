package vn.kpiplatform.exchange;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.identity.Actor;

/** The kinds of rows that can be imported. */
@Component
class Rows {

  private final List<ImportedRows> kinds;

  Rows(List<ImportedRows> kinds) {
    this.kinds = kinds;
  }

  /**
   * Goes on only if the actor may import something.
   *
   * @throws Refused FORBIDDEN
   */
  void requireAny(Actor actor) {
    @Nullable Refused refused = null;
    for (ImportedRows kind : kinds) {
      try {
        kind.require(actor);
        return;
      } catch (Refused forbidden) {
        refused = refused == null ? forbidden : refused;
      }
    }
    throw Objects.requireNonNull(refused);
  }

  ImportedRows of(ImportKind kind) {
    return kinds.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
  }
}
