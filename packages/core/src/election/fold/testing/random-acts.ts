import type { JsonValue } from "../../../json/index.ts";
import type { Act } from "../../testing/tiny/act.ts";
import { keyText } from "../../testing/tiny/opening.ts";
import { commissionOf, DISTRICTS, majorityOf, NATION, REGIONS, STATIONS } from "../../testing/tiny/places.ts";
import { tinyActs } from "../../testing/tiny-record.ts";
import type { Random } from "./random.ts";
import { spoilJson } from "./spoil-json.ts";

const UNITS: readonly string[] = [NATION, ...REGIONS, ...DISTRICTS, ...STATIONS];
const TINY = tinyActs();
const reason = "Said so.";
const session = { present: 6 };

/** The acts of the tiny record, some of them changed, left out, doubled, in another order, or with strange ones between. */
export function randomActs(random: Random): readonly Act[] {
  const acts = [...TINY];
  for (let i = random.below(12); i > 0; i -= 1) {
    const at = random.below(acts.length);
    const act = acts[at] as Act;
    const kind = random.below(6);
    if (kind === 0) acts.splice(at, 1, changed(random, act));
    else if (kind === 1) acts.splice(at, 1);
    else if (kind === 2) acts.splice(random.below(acts.length), 0, act);
    else if (kind === 3) acts.splice(random.below(acts.length), 0, ...acts.splice(at, 1));
    else acts.splice(random.chance(30) ? at : 30 + random.below(Math.max(1, acts.length - 30)), 0, strange(random));
  }
  // Whoever comes late is not refused for that: other reasons are of more interest here.
  return random.chance(20) ? acts : acts.map((act) => ({ ...act, received: "2030-01-15T00:00:00Z" }));
}

function changed(random: Random, act: Act): Act {
  const kind = random.below(5);
  if (kind === 0) return { ...act, seats: act.seats.slice(random.below(2)) };
  if (kind === 1) return { ...act, by: commissionOf(random.one(UNITS)) };
  if (kind === 2 && act.members !== undefined) {
    const members = act.members.map((member) =>
      random.chance(30) ? { ...member, body: spoiled(random, member.body) } : member,
    );
    return { ...act, members };
  }
  return { ...act, body: spoiled(random, act.body) };
}

function spoiled(random: Random, body: Act["body"]): Act["body"] {
  const value = spoilJson(random, body);
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Act["body"]) : { value };
}

/** An act that the tiny record does not have, of a kind that a commission may do at some time or other. */
function strange(random: Random): Act {
  const unit = random.one(UNITS);
  const [type, body] = random.one(KINDS)(random, unit);
  const by = random.chance(60) ? NATION : random.one(UNITS);
  return { name: "strange", type, at: "2030-01-13T18:00:00Z", by: commissionOf(by), seats: majorityOf(by), body };
}

type Made = readonly [type: string, body: { readonly [key: string]: JsonValue }];

const KINDS: readonly ((random: Random, unit: string) => Made)[] = [
  (_, unit) => ["protocol-held", { unit, reason }],
  (_, unit) => ["protocol-released", { unit, reason }],
  (_, unit) => ["unit-invalidated", { unit, ground: reason, session }],
  (_, unit) => ["repeat-voting-ordered", { unit, ground: reason, date: "2030-01-20", session }],
  (random, unit) => ["key-revoked", { commission: commissionOf(unit), seat: 1 + random.below(3), reason }],
  (random, unit) => [
    "key-introduced",
    { commission: commissionOf(unit), seat: 1 + random.below(3), key: keyText(`${unit}/${random.below(9)}`), reason },
  ],
  (random, unit) => [
    "units-listed",
    { below: unit, level: random.one(["station", "part"]), units: [{ unit: `new-${random.below(3)}` }] },
  ],
  () => ["lot-drawn", { among: ["maple", "birch"], winners: ["maple"], by: "lot", source: reason }],
  (random, unit) => filing(random, unit, "protocol-filed"),
  (random, unit) => filing(random, unit, "protocol-corrected"),
];

/** A protocol of a unit with some votes moved, as its first one or as a correction of the entry that it may stand in. */
function filing(random: Random, unit: string, type: string): Made {
  const act = TINY.find(({ name }) => name === `protocol ${unit}`) as Act;
  const [[first = 0, second = 0, ...rest] = []] = act.body.votes as readonly (readonly number[])[];
  const body = {
    ...act.body,
    votes: [[first - 1, second + 1, ...rest]],
    ...(random.chance(20) ? { held: reason } : {}),
  };
  if (type === "protocol-filed") return [type, body];
  const correction = { kind: "transcription-fix", reason };
  return [
    type,
    { ...body, correction, replaces: 30 + random.below(40), ...(random.chance(30) ? { authority: reason } : {}) },
  ];
}
