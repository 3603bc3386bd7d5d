import { hashOf } from "../sums.ts";

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
  readonly content: () => Uint8Array | string;
  readonly hash: string;
  readonly bytes: number;
}

/** A file of data that is there already. */
export function namedData(name: string, content: Uint8Array | string): NamedData {
  const data = typeof content === "string" ? Buffer.from(content) : content;
  return { name, content: () => content, hash: hashOf(data), bytes: data.length };
}
