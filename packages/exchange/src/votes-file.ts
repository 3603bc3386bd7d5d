import type { UnitVotes } from "@dauys/core/apportionment";
import type { Separator } from "./csv.ts";
import type { Place } from "./fault.ts";

/** The votes of a contest as a file gives them. */
export interface VotesFile {
  /** In the order of the file; a contest in one piece is a single unit named `""`. */
  readonly units: readonly UnitVotes[];
  /** Whether the file gives votes by unit. */
  readonly byUnit: boolean;
  /** What stood between the cells, found from the header; `null` for JSON. */
  readonly separator: Separator | null;
  /** Where the number of a list or reserved row (`@valid`) stands; the top of the file when it does not stand there. */
  readonly placeOf: (unit: string, row: string) => Place;
}

/** The header lines of a votes file, for messages. */
export const VOTES_HEADER = "list,votes / unit,list,votes";
