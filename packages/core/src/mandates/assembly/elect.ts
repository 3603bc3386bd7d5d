import { parseFraction } from "../../exact/index.ts";
import type { AssemblyElection } from "../../rules/index.ts";
import { type AssemblyProtocol, validBallots } from "./protocol.ts";

type Base = "received" | "in-boxes" | "valid";

/** One candidate's votes, and whether they are enough: `null` where what is known does not tell. */
export interface AssemblyRow {
  readonly person: string;
  readonly votes: number | null;
  readonly enough: boolean | null;
}

/** Who is elected by a protocol; `unknown`: figures are missing; `tie`: more people than seats, whom nothing else orders. */
export type AssemblyCount =
  | { readonly status: "counted"; readonly rows: readonly AssemblyRow[]; readonly elected: readonly string[] }
  | { readonly status: "unknown"; readonly rows: readonly AssemblyRow[] }
  | {
      readonly status: "tie";
      readonly rows: readonly AssemblyRow[];
      readonly elected: readonly string[];
      /** Who is level for the seats that are left, and how many of these there are. */
      readonly among: readonly string[];
      readonly seats: number;
    };

/**
 * Who is elected. In a first vote: whose votes are more than the law's share of those who took part, exactly; in a repeat
 * vote: who has most, and at least one. More people than seats go by their votes.
 * @law Arts. 9(1), 43(5) of the Constitutional Act on Elections of Kazakhstan: invalid ballots do not count among those who
 *   took part.
 */
export function countAssembly(rule: AssemblyElection, protocol: AssemblyProtocol, seats: number): AssemblyCount {
  const enough = protocol.round === "vote" ? byShare(rule, protocol) : (votes: number) => votes > 0;
  const rows = protocol.votes.map(({ person, votes }) => ({
    person,
    votes,
    enough: votes === null ? null : enough(votes),
  }));
  const passed = rows.filter((row) => row.enough === true);
  if (rows.some((row) => row.enough === null)) return { status: "unknown", rows };
  if (passed.length <= seats) return { status: "counted", rows, elected: passed.map(({ person }) => person) };
  const sorted = passed.toSorted((a, b) => (b.votes ?? 0) - (a.votes ?? 0));
  const edge = sorted[seats - 1]?.votes ?? 0;
  const above = sorted.filter(({ votes }) => (votes ?? 0) > edge).map(({ person }) => person);
  const level = sorted.filter(({ votes }) => votes === edge).map(({ person }) => person);
  if (above.length + level.length === seats) return { status: "counted", rows, elected: [...above, ...level] };
  return { status: "tie", rows, elected: above, among: level.toSorted(), seats: seats - above.length };
}

/**
 * Whether votes are enough, on the law's base; where it names none, on all three. A base that is not known lies between the
 * most votes that anybody has and the next larger figure that is known: `null` when the two answer differently.
 */
function byShare({ elected }: AssemblyElection, protocol: AssemblyProtocol): (votes: number) => boolean | null {
  const share = parseFraction(elected.fraction);
  if (share === null) throw new RangeError(`not a fraction: ${elected.fraction}`);
  const bases: readonly Base[] = elected.base === undefined ? ["received", "in-boxes", "valid"] : [elected.base];
  const bounds = bases.map((base) => boundsOf(protocol, base));
  const reaches = (votes: number, of: number): boolean => {
    const [left, right] = [BigInt(votes) * share.den, share.num * BigInt(of)];
    return elected.compare === ">" ? left > right : left >= right;
  };
  return (votes) => {
    // The larger the base, the more votes are needed.
    if (bounds.every(({ most }) => most !== null && reaches(votes, most))) return true;
    return bounds.every(({ least }) => !reaches(votes, least)) ? false : null;
  };
}

/** Between which numbers a base lies; `most` is `null` where nothing known is at least as large. */
function boundsOf(protocol: AssemblyProtocol, base: Base): { readonly least: number; readonly most: number | null } {
  const { members, present, received, inBoxes } = protocol;
  const valid = validBallots(protocol);
  const chain = [valid, inBoxes, received, present, members];
  const at = { valid: 0, "in-boxes": 1, received: 2 }[base];
  const known = chain[at] ?? null;
  if (known !== null) return { least: known, most: known };
  const above = chain.slice(at).filter((figure) => figure !== null);
  const below = [...chain.slice(0, at), ...protocol.votes.map(({ votes }) => votes)].filter(
    (figure) => figure !== null,
  );
  return { least: Math.max(0, ...below), most: above.length === 0 ? null : Math.min(...above) };
}
