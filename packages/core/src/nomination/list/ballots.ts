import { ceilDivide, type Fraction, floorDivide, fraction, roundDivide } from "../../exact/index.ts";
import type { Rules, Trilingual } from "../../rules/index.ts";

/** How a number that is not whole is made whole; `unknown`: the law does not say. */
type Rounding = "down" | "nearest" | "up" | "unknown";

/** How many ballots are printed: exactly, and as a whole number; between two where no rounding is named. */
export interface BallotCount {
  readonly exact: Fraction;
  readonly least: number;
  readonly most: number;
}

/**
 * Ballots for so many voters with a reserve over them.
 * @law Kazakhstan: Act on Elections, Art. 37(2).
 * @example ballotsToPrint(11_919_241, fraction(1, 100), "down").most // 12_038_433
 */
export function ballotsToPrint(voters: number, reserve: Fraction, rounding: Rounding): BallotCount {
  const exact = fraction(BigInt(voters) * (reserve.den + reserve.num), reserve.den);
  const down = Number(floorDivide(exact.num, exact.den));
  const up = Number(ceilDivide(exact.num, exact.den));
  if (rounding === "unknown") return { exact, least: down, most: up };
  const count = { down, up, nearest: Number(roundDivide(exact.num, exact.den)) }[rounding];
  return { exact, least: count, most: count };
}

/** A registered list, as far as the ballot needs it. */
export interface BallotList {
  readonly list: string;
  readonly name: Trilingual;
  /** When it was registered. */
  readonly registered?: string;
}

/** The order of the lists on the ballot, or why there is none: what a person has to decide or to bring. */
export type BallotOrder<T> =
  | { readonly ok: true; readonly order: readonly T[] }
  | {
      readonly ok: false;
      /**
       * `no-rule`: the law version names no order; `needs-lot`, `needs-collation`, `needs-time`: what is not given;
       * `lot-unfit`: the lot leaves lists out, has others, or has one twice; `tie`: registered, or written, alike.
       */
      readonly reason: "no-rule" | "needs-lot" | "needs-collation" | "needs-time" | "lot-unfit" | "tie";
      /** The lists concerned, by their ids. */
      readonly lists: readonly string[];
    };

/** What decides the order of a ballot. */
export interface BallotOrderOptions {
  /** The ids of the lists as they were drawn. */
  readonly lot?: readonly string[];
  /** The collation of the state language, where the order is alphabetical. */
  readonly collate?: (a: string, b: string) => number;
}

/** The order of registered lists on the ballot by the law in force. @law Kazakhstan: Act on Elections, Art. 37(1). */
export function ballotOrder<T extends BallotList>(
  { lists: law }: Rules,
  lists: readonly T[],
  { lot, collate }: BallotOrderOptions = {},
): BallotOrder<T> {
  const ids = lists.map(({ list }) => list).sort();
  const clause = law?.ballot;
  if (clause === undefined || clause.status === "unknown") return { ok: false, reason: "no-rule", lists: ids };
  if (clause.order === "lot") return drawn(lists, lot, ids);
  if (clause.order === "alphabetical") {
    if (collate === undefined) return { ok: false, reason: "needs-collation", lists: ids };
    return sorted(lists, (a, b) => collate(a.name.kk, b.name.kk));
  }
  const timeless = lists.filter(({ registered }) => registered === undefined).map(({ list }) => list);
  if (timeless.length > 0) return { ok: false, reason: "needs-time", lists: timeless.sort() };
  return sorted(lists, (a, b) => (a.registered! < b.registered! ? -1 : a.registered! > b.registered! ? 1 : 0));
}

function drawn<T extends BallotList>(
  lists: readonly T[],
  lot: readonly string[] | undefined,
  ids: readonly string[],
): BallotOrder<T> {
  if (lot === undefined) return { ok: false, reason: "needs-lot", lists: ids };
  const byId = new Map(lists.map((each) => [each.list, each]));
  const times = (id: string): number => lot.filter((each) => each === id).length;
  const wrong = [...new Set([...ids, ...lot])].filter((id) => times(id) !== 1 || !byId.has(id)).sort();
  if (wrong.length > 0) return { ok: false, reason: "lot-unfit", lists: wrong };
  return { ok: true, order: lot.map((id) => byId.get(id)!) };
}

function sorted<T extends BallotList>(lists: readonly T[], compare: (a: T, b: T) => number): BallotOrder<T> {
  const order = [...lists].sort(compare);
  const tied = order.filter((each, i) => order.some((other, j) => i !== j && compare(each, other) === 0));
  if (tied.length > 0) return { ok: false, reason: "tie", lists: tied.map(({ list }) => list).sort() };
  return { ok: true, order };
}

/** One line of a ballot: its place from 1, and the list's name in each language of the ballot, in their order. */
export interface BallotLine {
  readonly place: number;
  /** The list's id; `null` for the line against all. */
  readonly list: string | null;
  readonly names: readonly { readonly language: "kk" | "ru" | "en"; readonly name: string }[];
}

/** What a ballot says, ready to be set and printed. */
export interface BallotText {
  readonly languages: readonly ("kk" | "ru" | "en")[];
  readonly lines: readonly BallotLine[];
  readonly article: string | null;
}

const AGAINST_ALL: Trilingual = { kk: "Бәріне қарсымын", ru: "Против всех", en: "Against all" };

/** The text of a ballot from registered lists in their order; in Kazakh and Russian where the law names no languages. */
export function ballotText(rules: Rules, order: readonly BallotList[]): BallotText {
  const clause = rules.lists?.ballot;
  const languages = clause?.languages ?? (["kk", "ru"] as const);
  const inAll = (name: Trilingual) => languages.map((language) => ({ language, name: name[language] }));
  const lines: BallotLine[] = order.map(({ list, name }, i) => ({ place: i + 1, list, names: inAll(name) }));
  if (rules.ballot.againstAll) lines.push({ place: lines.length + 1, list: null, names: inAll(AGAINST_ALL) });
  return { languages, lines, article: clause?.article ?? null };
}
