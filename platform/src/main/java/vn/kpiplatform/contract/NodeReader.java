package vn.kpiplatform.contract;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Reads things of one type by id. Used for {@code node}, for {@code nodes} and for what a mutation
 * returns, so that a thing looks the same wherever it comes from.
 */
public interface NodeReader {

  /** The type's name in the API. */
  String kind();

  /** The things with these ids that the caller may see, in any order; the others are left out. */
  List<? extends Node> read(Collection<UUID> ids);
}
