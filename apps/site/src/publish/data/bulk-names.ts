/** The names of the bulk files in the folder of data of a record. */
export const BULK_NAMES = {
  stations: "stations.csv",
  corrections: "corrections.csv",
  votes: "votes.csv",
  entries: "entries.ndjson",
  package: "datapackage.json",
  sums: "SHA256SUMS",
} as const;

/** A file of data with its name in the folder of data, and what it holds. */
export interface NamedData {
  readonly name: string;
  readonly content: Uint8Array | string;
}
