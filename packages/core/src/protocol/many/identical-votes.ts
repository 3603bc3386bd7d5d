import { type ProtocolBatch, unitsAtLevel } from "../columns/batch.ts";
import { countedVotes } from "../columns/counted-votes.ts";
import type { Form } from "../form/form.ts";
import { type CrossFinding, crossFinding, type Place, placeOf } from "./cross-finding.ts";

const TEXT = {
  kk: "{first} және {second}: барлық тізімдердің дауысы бірдей, барлығы {votes}.",
  ru: "{first} и {second}: голоса за все списки совпадают, всего {votes}.",
  en: "{first} and {second} have the same votes for every list, {votes} in all.",
};

/** Where to look for equal votes: in units of this level (null: in all of the file), and only above so many votes. */
export interface IdenticalOptions {
  readonly within: string | null;
  /** Rows with fewer votes are passed over: small numbers meet by chance. 50 when left out. */
  readonly minimumVotes?: number;
  /** Rows in which fewer lists have any vote are passed over. 3 when left out. */
  readonly minimumLists?: number;
}

/** Finds protocols of one district with the same votes for every list, batch by batch. Linear. */
export interface IdenticalVotes {
  readonly add: (batch: ProtocolBatch) => readonly CrossFinding[];
}

/** A finder of equal votes that has seen nothing yet. */
export function identicalVotes(form: Form, options: IdenticalOptions): IdenticalVotes {
  const { minimumVotes = 50, minimumLists = 3 } = options;
  const seen = new Map<number, Map<string, Place>>();
  return {
    add: (batch) => {
      const findings: CrossFinding[] = [];
      const columns = countedVotes(form, batch);
      const districts = unitsAtLevel(batch.units, options.within);
      for (let row = 0; row < batch.rows; row += 1) {
        const { key, votes, lists } = vector(columns, row);
        if (votes < minimumVotes || lists < minimumLists) continue;
        const parent = batch.parents[row] ?? -1;
        const district = options.within === null ? 0 : parent < 0 ? -1 : (districts[parent] ?? -1);
        const group = seen.get(district) ?? new Map<string, Place>();
        seen.set(district, group);
        const first = group.get(key);
        if (first === undefined) group.set(key, placeOf(batch, row));
        else findings.push(finding(first, placeOf(batch, row), votes));
      }
      return findings;
    },
  };
}

/** The votes of a row as one text, so that equal texts are equal votes; a list that grew the file later adds nothing. */
function vector(
  columns: readonly Int32Array[],
  row: number,
): { readonly key: string; readonly votes: number; readonly lists: number } {
  let key = "";
  let votes = 0;
  let lists = 0;
  columns.forEach((column, list) => {
    const value = column[row] ?? 0;
    if (value <= 0) return;
    // Two code units for each number, and which list it is of.
    key += String.fromCharCode(list & 0xffff, value & 0xffff, value >>> 16);
    votes += value;
    lists += 1;
  });
  return { key, votes, lists };
}

function finding(first: Place, second: Place, votes: number): CrossFinding {
  const words = { first: first.unit, second: second.unit };
  return crossFinding("identical-votes", "warning", [first, second], { votes }, TEXT, words);
}
