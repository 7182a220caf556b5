package vn.kpiplatform.exchange;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One passage of a file's rows.
 *
 * @param columns which column, from 0, each field is read from
 * @param total how many rows there are below the header
 * @param done how many of them the present state has behind it
 */
record ImportRun(
    UUID id,
    UUID fileId,
    ImportKind kind,
    String sheet,
    int headerRow,
    Map<String, Integer> columns,
    ImportMode mode,
    ImportState state,
    int total,
    int done,
    UUID startedBy,
    Instant startedAt) {}
