package vn.kpiplatform.framework;

import org.jspecify.annotations.Nullable;

/**
 * One change to a draft.
 *
 * @param place where, by codes, such as {@code /bands/good/minimum}; empty for the whole document
 * @param value what is there from now on: a text, number, day or yes/no as it is read, anything
 *     else as JSON; null takes away what is there
 * @param before of a new element of a list: the code of the one it comes before; null for the end
 */
public record DraftChange(String place, @Nullable String value, @Nullable String before) {}
