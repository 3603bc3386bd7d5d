import type { Trilingual } from "@dauys/language";
import type { Statements } from "@dauys/store/tables";
import { freeCopies, markAgreedAgain, markCopyRecorded, markRecorded, markReturned } from "../entry/index.ts";
import type { Proposal } from "./proposal.ts";

/** The type of entry by which the record comes to hold the salted hash of a payload. */
const SEALED = "payload-sealed";

/** How a proposal ended. */
export type End =
  /** In the record: the index of the first entry that says something. */
  | { readonly how: "recorded"; readonly first: number }
  /** Refused by the record: the place of the entry in question, and why. */
  | { readonly how: "refused"; readonly place: number | null; readonly message: Trilingual }
  | { readonly how: "withdrawn" };

/**
 * Tells whom it concerns that a proposal has ended, in the transaction in which that is noted: the papers that it brought are
 * in the record; or the one that the record refused goes back to a supervisor, and the others wait to be proposed again.
 */
export async function tellEnd(statements: Statements, proposal: Proposal, end: End): Promise<void> {
  for (const { unit, round } of proposal.papers) {
    if (round === null) continue;
    const place = proposal.entries.findIndex(({ body }) => body.unit === unit);
    if (end.how === "recorded") await markRecorded(statements, unit, round, end.first + place);
    else if (end.how === "refused" && end.place === place) {
      await markReturned(statements, unit, round, inOneLine(end.message));
    } else await markAgreedAgain(statements, unit, round);
  }
  await tellCopies(statements, proposal, end);
}

/** The redacted copies of scans that a proposal brought are in the record, or wait again. */
async function tellCopies(statements: Statements, { id, entries }: Proposal, end: End): Promise<void> {
  if (!entries.some(({ type }) => type === SEALED)) return;
  if (end.how !== "recorded") return freeCopies(statements, id);
  for (const [place, { type, body }] of entries.entries()) {
    if (type === SEALED) await markCopyRecorded(statements, String(body.hash), end.first + place);
  }
}

// A supervisor reads it in whatever language; the note of a paper is one text.
function inOneLine({ kk, ru, en }: Trilingual): string {
  return `${kk} / ${ru} / ${en}`;
}
