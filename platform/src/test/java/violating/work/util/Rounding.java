package violating.work.util;

/** Whatever. */
record Rounding(int places) {}
