package vn.kpiplatform.exchange;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.identity.Actor;

/** How rows of one kind become acts. Each row runs in a transaction of the caller. */
interface ImportedRows {

  ImportKind kind();

  List<ImportField> fields();

  /** What the acts name otherwise than the rows: the acts' name to the field's code. */
  default Map<String, String> saidByActs() {
    return Map.of();
  }

  /** Fields that no two rows of a file may share. */
  List<String> distinct();

  /**
   * Goes on only if the actor may import this.
   *
   * @throws Refused FORBIDDEN
   */
  void require(Actor actor);

  /**
   * Does what the row says, through the same use cases as everybody.
   *
   * @param key a key for each act of the row, by the act's name
   * @return the object concerned
   * @throws Refused with fields of {@link #fields} or {@link #saidByActs}
   */
  UUID perform(RowValues row, Function<String, RequestKey> key);

  /**
   * Goes on only if all of this can be undone; some of it can always be, if there is no such rule.
   *
   * @throws Refused at the field
   */
  default void requireWhole(List<UUID> objects, String field) {}

  /** Undoes by acts what {@link #perform} did. */
  void takeBack(UUID object, Function<String, RequestKey> key);
}
