/** The most that one field of one protocol can hold, as in the protocol form: 2^31 - 1. */
export const MOST_VALUE = 2 ** 31 - 1;

/**
 * The most stations of a tally and rows of a table. That many times {@link MOST_VALUE} stays below 2^53, up to where
 * whole numbers are exact, so that no sum needs to be watched. The largest country has a quarter of that.
 */
export const MOST_STATIONS = 2 ** 22;

/** Stands in a column where the protocol leaves a field out: unknown, which is not zero. */
export const UNKNOWN = 2 ** 32 - 1;
