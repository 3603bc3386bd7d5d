import { compareSpelling } from "../../collation/index.ts";
import type { PublicCandidate, Written } from "../../nomination/index.ts";
import { nameOf } from "../look.ts";
import { type MandateRefusal, refuse } from "../step.ts";

/** A lot among people whom nothing else puts in an order: as it was drawn, and how. */
export interface NameLot {
  readonly order: readonly string[];
  readonly source: Written;
}

/** A person in the alphabetical order, and what decided where the spelling did not. */
export interface InOrder {
  readonly person: string;
  readonly tie: "list-number" | "lot" | null;
}

/**
 * People by the alphabet of the state language, by their names as the list has them in Kazakh. Neither capitals nor white
 * space decide. Who is spelled the same goes by list number: a rule of ours, because the law has none, and said beside the
 * person; who has the same number too goes by a lot, and without one the law's silence is the answer.
 * @law Art. 97-1(5) of the Constitutional Act on Elections of Kazakhstan
 */
export function alphabetical(
  people: readonly PublicCandidate[],
  lot?: NameLot,
):
  | { readonly ok: true; readonly order: readonly InOrder[] }
  | { readonly ok: false; readonly refusal: MandateRefusal } {
  const nameless = people.find(({ name }) => name.kk === undefined);
  if (nameless !== undefined) return refuse("no-kazakh-name", { person: nameOf(nameless) });
  const drawn = new Map(lot?.order.map((person, place) => [person, place]));
  const placeOf = ({ person }: PublicCandidate): number => drawn.get(person) ?? Number.MAX_SAFE_INTEGER;
  const sorted = people.toSorted((a, b) => spelling(a, b) || a.number - b.number || placeOf(a) - placeOf(b));
  const order: InOrder[] = [];
  for (const [i, own] of sorted.entries()) {
    const near = [sorted[i - 1], sorted[i + 1]].filter((other) => other !== undefined && spelling(own, other) === 0);
    const same = near.find((other) => other?.number === own.number);
    if (same !== undefined && placeOf(same) === placeOf(own)) return refuse("spelling-tie", { person: nameOf(own) });
    order.push({ person: own.person, tie: near.length === 0 ? null : same === undefined ? "list-number" : "lot" });
  }
  return { ok: true, order };
}

function spelling(a: PublicCandidate, b: PublicCandidate): number {
  return compareSpelling(a.name.kk ?? "", b.name.kk ?? "", "kk");
}
