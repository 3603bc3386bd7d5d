import { ceilDivide, floorDivide, parseFraction } from "../exact/index.ts";
import type { Majority, Rules, Trilingual } from "../rules/index.ts";

/** A majority of the law in seats of one chamber, and who reaches it. */
export interface MajorityReach {
  readonly id: string;
  readonly article: string;
  readonly decision: Trilingual;
  /** What the fraction is a fraction of: all seats of the chamber, or those elected by lists. */
  readonly of: Majority["of"];
  readonly house: number;
  readonly fraction: string;
  readonly compare: Majority["compare"];
  /** The fewest seats that are enough. */
  readonly needed: number;
  /** Lists that reach it with their own seats, in the order given. */
  readonly alone: readonly string[];
  /** For every other list, how many seats it lacks. */
  readonly missing: Readonly<Record<string, number>>;
  /** By part of the chamber: lists that reach it only together with all seats of that part. */
  readonly withPart: Readonly<Record<string, readonly string[]>>;
  /** Another chamber whose majority the same decision needs: this one alone then decides nothing. */
  readonly otherChamber?: Trilingual;
}

/** Seats by list, or by part of the chamber that is not elected by lists. */
export type SeatCounts = Readonly<Record<string, number>>;

/**
 * Every majority of the rules in whole seats, with the lists that reach it alone. Counted on all seats of the chamber,
 * as laws do, whether or not each is filled.
 * @param otherParts - seats of the parts not elected by lists, by the id of the part in the rules.
 * @throws RangeError when a number is no whole number of seats, a part is not in the rules, the seats exceed the
 *   chamber, or the rules do not say how large the chamber is.
 * @example majorities(rules, { nurotan: 76, akzhol: 12, npk: 10 }, { assembly: 9 }) // 54, 22, 72, 81 of 107
 */
export function majorities(
  rules: Rules,
  seatsByList: SeatCounts,
  otherParts: SeatCounts = {},
): readonly MajorityReach[] {
  checkSeats(rules, seatsByList, otherParts);
  return rules.chamber.majorities.map((majority) => {
    const house = majority.of === "lists" ? listSeats(rules) : chamberSeats(rules);
    return reach(majority, house, seatsByList, majority.of === "lists" ? {} : otherParts);
  });
}

/**
 * The fewest seats of a house that are at least, or more than, a fraction of it.
 * @param fraction - such as `"2/3"`.
 * @throws RangeError when `fraction` is not a fraction of two integers.
 */
export function seatsNeeded(house: number, fraction: string, compare: Majority["compare"]): number {
  const share = parseFraction(fraction);
  if (share === null) throw new RangeError(`not a fraction: ${fraction}`);
  const product = share.num * BigInt(house);
  return Number(compare === ">=" ? ceilDivide(product, share.den) : floorDivide(product, share.den) + 1n);
}

function reach(majority: Majority, house: number, seats: SeatCounts, parts: SeatCounts): MajorityReach {
  const needed = seatsNeeded(house, majority.fraction, majority.compare);
  const below = Object.entries(seats).filter(([, own]) => own < needed);
  const withPart = Object.entries(parts).map(([part, more]) => [
    part,
    below.filter(([, own]) => own + more >= needed).map(([list]) => list),
  ]);
  return {
    id: majority.id,
    article: majority.article,
    decision: majority.decision,
    of: majority.of,
    house,
    fraction: majority.fraction,
    compare: majority.compare,
    needed,
    alone: Object.keys(seats).filter((list) => (seats[list] ?? 0) >= needed),
    missing: Object.fromEntries(below.map(([list, own]) => [list, needed - own])),
    withPart: Object.fromEntries(withPart),
    ...(majority.otherChamber !== undefined && { otherChamber: majority.otherChamber }),
  };
}

function chamberSeats(rules: Rules): number {
  const { seats } = rules.chamber;
  if (seats === null) throw new RangeError(`${rules.id} does not say how many seats the chamber has`);
  return seats.count;
}

function listSeats(rules: Rules): number {
  const parts = rules.chamber.parts.filter((part) => part.elected === "lists");
  return parts.reduce((sum, part) => {
    if (part.seats === null) throw new RangeError(`${rules.id} does not say how many seats are elected by lists`);
    return sum + part.seats;
  }, 0);
}

function checkSeats(rules: Rules, seatsByList: SeatCounts, otherParts: SeatCounts): void {
  const others = rules.chamber.parts.filter((part) => part.elected !== "lists").map((part) => part.id);
  for (const part of Object.keys(otherParts)) {
    if (!others.includes(part))
      throw new RangeError(`${rules.id} has no part "${part}"; known: ${others.join(", ") || "none"}`);
  }
  const numbers = [...Object.entries(seatsByList), ...Object.entries(otherParts)];
  for (const [name, seats] of numbers) {
    if (!Number.isSafeInteger(seats) || seats < 0) throw new RangeError(`"${name}" cannot have ${seats} seats`);
  }
  const total = numbers.reduce((sum, [, seats]) => sum + seats, 0);
  const house = rules.chamber.seats?.count;
  if (house !== undefined && total > house) throw new RangeError(`${total} seats in a chamber of ${house}`);
}
