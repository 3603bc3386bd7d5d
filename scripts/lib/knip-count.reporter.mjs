// A reporter for knip that says how many files it read: a run that reads none must not pass.
// The default export is what knip asks for.

/** Prints the count as one line. */
export default function count({ counters }) {
  console.log(`knip read ${counters.processed + counters.files} files`);
}
