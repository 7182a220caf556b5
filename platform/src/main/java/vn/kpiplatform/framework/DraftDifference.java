package vn.kpiplatform.framework;

import org.jspecify.annotations.Nullable;

/**
 * Something that a draft says otherwise than the version it was copied from.
 *
 * @param before as {@link DraftChange} takes it; null for what is new
 * @param after null for what is taken away
 * @param rule the code of the rule that it stands under, if it stands under one
 */
record DraftDifference(
    DocumentPlace place, @Nullable String before, @Nullable String after, @Nullable String rule) {}
