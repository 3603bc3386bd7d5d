import type { Certificate, Tie } from "./certificate.ts";
import { type Contender, cast } from "./contenders.ts";
import { compare, floor, minus, over, type Ratio, times, whole } from "./fraction.ts";
import type { Criteria } from "./law.ts";
import { enumerated, poolName, type Reasons, refuse } from "./reasons.ts";

/** Contenders exactly equal for fewer seats than there are contenders, and who of them got (or kept) one. */
export interface Equals {
  readonly path: readonly string[];
  readonly stage: number;
  /** The stage in words, for reasons. */
  readonly at: string;
  readonly among: readonly Contender[];
  readonly winners: ReadonlySet<string>;
  readonly criteria: Criteria;
  /** Votes and seats of the pool, for the criterion `largest-remainder`. */
  readonly pool: { readonly votes: Ratio; readonly seats: number };
}

/** The ties of a certificate, each to be called for once; what nobody calls for is superfluous. */
export interface TieBook {
  readonly unit: string;
  readonly open: Map<string, Tie[]>;
  /** Ties that decide nothing, because the majority clause has to give the seat to its list whoever wins it. */
  readonly moot: Equals[];
  readonly reasons: Reasons;
}

/** Opens the book of a certificate's ties. */
export function tieBook({ unit, ties }: Certificate, reasons: Reasons): TieBook {
  const open = new Map<string, Tie[]>();
  for (const tie of ties) {
    const place = placeOf(tie);
    const there = open.get(place);
    if (there === undefined) open.set(place, [tie]);
    else there.push(tie);
  }
  return { unit, open, moot: [], reasons };
}

/** Checks that the certificate has this tie, exactly so, and that the law's criteria decide it in that way (section 7). */
export function checkTie(book: TieBook, equals: Equals): void {
  const { at, among, winners } = equals;
  const place = placeOf(equals);
  const [tie, ...others] = book.open.get(place) ?? [];
  book.open.delete(place);
  const names = among.map((contender) => contender.name);
  if (tie === undefined)
    return void refuse(book.reasons, `${at}: ${enumerated(names)} are equal, and no tie says who wins`);
  if (others.length > 0) return void refuse(book.reasons, `${at} has ${others.length + 1} ties, expected one`);
  if (!sameNames(tie.among, new Set(names))) {
    return void refuse(
      book.reasons,
      `${at}: the tie is among ${enumerated(tie.among)}, equal are ${enumerated(names)}`,
    );
  }
  if (!sameNames(tie.winners, winners)) {
    return void refuse(
      book.reasons,
      `${at}: the tie is won by ${enumerated(tie.winners)}, the seats went to ${enumerated(winners)}`,
    );
  }
  if (tie.by === "immaterial") return void book.moot.push(equals);
  const fault = decide(book, tie, equals);
  if (fault !== null) refuse(book.reasons, `${at}: ${fault}`);
}

/** Refuses every tie that no stage called for, or that was left to a majority clause which did not settle it. */
export function closeTieBook({ open, moot, reasons }: TieBook): void {
  for (const { at } of moot) refuse(reasons, `${at}: the tie is left to the majority clause, which does not settle it`);
  for (const { path, stage, among } of [...open.values()].flat()) {
    refuse(reasons, `a tie among ${enumerated(among)} in stage ${stage} of ${poolName(path)}, where nobody is equal`);
  }
}

function placeOf({ path, stage }: { readonly path: readonly string[]; readonly stage: number }): string {
  return JSON.stringify([path, stage]);
}

function sameNames(claimed: readonly string[], names: ReadonlySet<string>): boolean {
  return (
    claimed.length === names.size && new Set(claimed).size === names.size && claimed.every((name) => names.has(name))
  );
}

/** Applies the criteria in order; returns what is wrong, or `null` when they decide as the tie says. */
function decide(book: TieBook, tie: Tie, equals: Equals): string | null {
  let open = equals.among;
  let seats = equals.winners.size;
  for (const { by } of equals.criteria) {
    if (by === "lot" || by === "silent") return decideByAnswer(book, tie, equals, open, seats, by);
    const keys = keysOf(by, open, equals);
    if (keys === null) return decideByAnswer(book, tie, equals, open, seats, "silent");
    const cut = keys.map(({ key }) => key).toSorted((a, b) => compare(b, a))[seats - 1] ?? whole(0);
    const served = keys.filter(({ key }) => compare(key, cut) > 0);
    const atCut = keys.filter(({ key }) => compare(key, cut) === 0);
    const passedOver = served.filter(({ contender }) => !equals.winners.has(contender.name));
    const beyond = keys.filter(({ key, contender }) => compare(key, cut) < 0 && equals.winners.has(contender.name));
    if (passedOver.length > 0 || beyond.length > 0) {
      const wrong = [...passedOver, ...beyond].map(({ contender }) => contender.name);
      return `the criterion "${by}" does not decide the tie in this way for ${enumerated(wrong)}`;
    }
    open = atCut.map(({ contender }) => contender);
    seats -= served.length;
    if (open.length === seats) {
      if (tie.answer !== undefined) return `the criterion "${by}" decides, yet the tie carries an answer`;
      return tie.by === by ? null : `the tie is decided by "${by}", not by "${tie.by}"`;
    }
  }
  return decideByAnswer(book, tie, equals, open, seats, "silent");
}

/** A lot, or where the law is silent the decision of the authority, among those whom the criteria left equal. */
function decideByAnswer(
  { unit }: TieBook,
  { by, answer }: Tie,
  { winners }: Equals,
  open: readonly Contender[],
  seats: number,
  criterion: "lot" | "silent",
): string | null {
  const names = new Set(open.map((contender) => contender.name));
  const asked = `${enumerated(names)} for ${seats}`;
  if (answer === undefined) return `no answer decides between ${asked}, where the law has "${criterion}"`;
  if (answer.by !== by) return `the tie is decided by "${by}", its answer by "${answer.by}"`;
  if (criterion === "silent" && by !== "decision")
    return `the law is silent between ${asked}: only a decision can answer`;
  if (answer.unit !== undefined && answer.unit !== unit) return `the answer is for unit ${enumerated([answer.unit])}`;
  if (!sameNames(answer.among, names))
    return `the answer is about ${enumerated(answer.among)}, the question about ${asked}`;
  const won = new Set(open.filter((contender) => winners.has(contender.name)).map((contender) => contender.name));
  if (!sameNames(answer.winners, won)) {
    return `the answer names ${enumerated(answer.winners)}, the seats went to ${enumerated(won)}`;
  }
  return answer.source.trim() === "" ? "the answer names no source" : null;
}

type Measured = Exclude<Criteria[number]["by"], "lot" | "silent">;

/** The contenders with what the criterion measures, more being better; `null` when it is unknown for one of them. */
function keysOf(
  by: Measured,
  open: readonly Contender[],
  { pool }: Equals,
): readonly { readonly contender: Contender; readonly key: Ratio }[] | null {
  const keys = [];
  for (const contender of open) {
    const key = keyOf(by, contender, pool);
    if (key === null) return null;
    keys.push({ contender, key });
  }
  return keys;
}

function keyOf(by: Measured, { votes, rows }: Contender, pool: Equals["pool"]): Ratio | null {
  switch (by) {
    case "more-votes":
      return whole(cast(rows));
    case "fewer-votes":
      return whole(-cast(rows));
    case "largest-remainder": {
      const quota = whole(floor(over(pool.votes, whole(pool.seats + 1))) + 1n);
      return minus(votes, times(whole(floor(over(votes, quota))), quota));
    }
    case "registered-earlier":
    case "precincts-won": {
      // Several lists together are not registered and win no precinct; only a list does.
      const [row, ...others] = rows;
      if (row === undefined || others.length > 0) return null;
      const value = by === "precincts-won" ? row.precincts : row.order;
      if (value === undefined) return null;
      return whole(by === "precincts-won" ? value : -value);
    }
  }
}
