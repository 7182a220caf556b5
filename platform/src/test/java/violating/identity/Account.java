package violating.identity;

import org.jspecify.annotations.Nullable;
import violating.work.Task;

/** Knows the module above. */
public record Account(@Nullable Task task) {}
