package violating.cellar;

/** Out of place. */
record Wine(int year) {}
