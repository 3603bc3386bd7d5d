import { decodeText } from "./decode.ts";
import type { Reading, Source } from "./fault.ts";
import { readVotesCsv } from "./votes-csv.ts";
import { VOTES_HEADER, type VotesFile } from "./votes-file.ts";
import { readVotesJson } from "./votes-json.ts";

/**
 * Reads a votes file: CSV with the columns `list,votes` or `unit,list,votes`, or JSON of the schema `votes.schema.json`;
 * which of them is seen from the file's name or its first character. Nothing is corrected on the way: what is not exactly
 * as it should be is a fault.
 */
export function readVotes(source: Source): Reading<VotesFile> {
  const decoded = decodeText(source, { header: VOTES_HEADER });
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  const isJson = /\.json$/i.test(source.file) || /^\s*[{[]/.test(text);
  return isJson ? readVotesJson(source.file, text) : readVotesCsv(source.file, text);
}
