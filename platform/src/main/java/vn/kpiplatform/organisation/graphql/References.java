package vn.kpiplatform.organisation.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.Node;

/** Puts things beside those that refer to them, for fields read in batches. */
final class References {

  private References() {}

  /** What each source refers to; sources that refer to nothing visible are absent. */
  static <S, T extends Node> Map<S, T> resolve(
      List<S> sources,
      Function<S, @Nullable UUID> reference,
      Function<Collection<UUID>, List<T>> read) {
    Map<S, UUID> wanted = new HashMap<>();
    for (S source : sources) {
      UUID id = reference.apply(source);
      if (id != null) {
        wanted.put(source, id);
      }
    }
    Map<UUID, T> found = new HashMap<>();
    read.apply(wanted.values()).forEach(target -> found.put(target.id().value(), target));
    Map<S, T> resolved = new HashMap<>();
    wanted.forEach(
        (source, id) -> {
          T target = found.get(id);
          if (target != null) {
            resolved.put(source, target);
          }
        });
    return resolved;
  }
}
