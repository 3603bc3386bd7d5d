import { averages, type Counts, certificate } from "./certificates.ts";
import { flaws } from "./flaws.ts";
import type { Json } from "./json.ts";
import { divisor, law } from "./laws.ts";

/** Members of a JSON object. */
export type Members = { readonly [member: string]: Json };

/** Votes and the rules for who takes part; the seats are given by D'Hondt. */
export interface Election {
  readonly qualification: Members;
  readonly votes: Counts;
  readonly attributes?: Readonly<Record<string, Members>>;
  readonly totals?: Counts;
  readonly distribution?: Members;
  readonly againstAll?: boolean;
  readonly house?: number;
}

/** Why it is not proved that exactly these lists qualify, each with the seats given. */
export function qualifies(election: Election, seats: Counts, cut: string): readonly string[] {
  const { qualification, distribution = {}, againstAll = false, house = 5, ...given } = election;
  const rules = law("test", { methods: [divisor("dhondt")], qualification, ...distribution }, againstAll);
  const winners = Object.fromEntries(Object.entries(seats).filter(([, n]) => n > 0));
  const qualified = Object.keys(seats);
  const proof = certificate({ rules: "test", house, ...given, qualified, stages: [averages(winners, cut)], seats });
  return flaws(rules, proof);
}

/** Of 1,000 valid votes; the seats of A, B and C, when they alone qualify, are 3, 1 and 1 with the cut 150. */
export const votes = { A: 500, B: 200, C: 150, D: 99, E: 51 };
/** The seats of the three largest lists, when they alone qualify. */
export const three = { A: 3, B: 1, C: 1 };
