package vn.kpiplatform.contract;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What rows point to, read once for all of them; for fields that are read in batches. */
public final class Beside {

  private Beside() {}

  /** The thing each row points to; rows that point to nothing that is read are left out. */
  public static <S, T extends Node> Map<S, T> nodes(
      List<S> rows,
      Function<S, @Nullable UUID> reference,
      Function<Collection<UUID>, List<T>> read) {
    Map<S, UUID> wanted = new HashMap<>();
    for (S row : rows) {
      UUID id = reference.apply(row);
      if (id != null) {
        wanted.put(row, id);
      }
    }
    if (wanted.isEmpty()) {
      return Map.of();
    }
    Map<UUID, T> found =
        read.apply(Set.copyOf(wanted.values())).stream()
            .collect(Collectors.toMap(node -> node.id().value(), Function.identity()));
    Map<S, T> beside = new HashMap<>();
    wanted.forEach(
        (row, id) -> {
          T node = found.get(id);
          if (node != null) {
            beside.put(row, node);
          }
        });
    return beside;
  }

  /** The list that belongs to each row, empty if there is nothing in it. */
  public static <S, T> Map<S, List<T>> lists(
      List<S> rows, Function<S, UUID> id, Function<Collection<UUID>, Map<UUID, List<T>>> read) {
    Map<UUID, List<T>> found = read.apply(rows.stream().map(id).distinct().toList());
    return rows.stream()
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(), row -> found.getOrDefault(id.apply(row), List.of())));
  }
}
