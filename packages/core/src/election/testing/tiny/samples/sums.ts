import type { Act } from "../act.ts";
import { type UnitFigures, unitFigures } from "../figures.ts";
import { protocolBody } from "../night.ts";
import { commissionOf, NATION } from "../places.ts";
import { at, changed, published, type Sample } from "./sample.ts";

const UPPER = [
  ["district", "0101"],
  ["region", "01"],
  ["nation", NATION],
] as const;

function oneMore({ fields, votes }: UnitFigures): UnitFigures {
  const [first = 0, ...rest] = votes;
  return { fields, votes: [first + 1, ...rest] };
}

/** Figures, totals and seats that do not follow, although everybody who has to signed for them. */
export function sums(): readonly Sample[] {
  const upper = (unit: string): ReadonlyMap<string, Uint8Array> =>
    published(changed(`protocol ${unit}`, (act) => ({ ...act, body: protocolBody(unit, oneMore(unitFigures(unit))) })));
  const differs = (unit: string): Sample["found"] => ({
    step: "sums",
    reason: "level-differs",
    place: { entry: at(`protocol ${unit}`), unit, about: "votes/votes/maple" },
  });
  const final = { entry: at("final"), type: "result-declared", by: commissionOf(NATION) };
  return [
    {
      name: "total-of-station",
      what: "one vote more in a station, signed by its members; the record's key signed the tree anew",
      files: published(
        changed("protocol 010102", (act) => ({ ...act, body: protocolBody("010102", oneMore(unitFigures("010102"))) })),
      ),
      since: false,
      found: differs("0101"),
    },
    ...UPPER.map(([what, unit]) => ({
      name: `total-of-${what}`,
      what: `one vote more in the protocol of a ${what}, signed by its members; the record's key signed the tree anew`,
      files: upper(unit),
      since: false,
      found: differs(unit),
    })),
    {
      name: "total-declared",
      what: "one vote more in the declared result, signed by the commission; the record's key signed the tree anew",
      files: published(changed("final", (act) => declaring(act, "votes", [1, 0, 0, 0]))),
      since: false,
      found: { step: "sums", reason: "totals-differ", place: final },
    },
    {
      name: "seat-moved",
      what: "one seat moved in the declared result, signed by the commission; the record's key signed the tree anew",
      files: published(changed("final", (act) => declaring(act, "seats", [-1, 1, 0, 0]))),
      since: false,
      found: { step: "seats", reason: "seats-differ", place: final },
    },
  ];
}

/** The declared result with so many added to its votes or seats. */
function declaring(act: Act, what: "votes" | "seats", by: readonly number[]): Act {
  const stated = act.body[what] as readonly number[];
  return { ...act, body: { ...act.body, [what]: stated.map((value, i) => value + (by[i] ?? 0)) } };
}
