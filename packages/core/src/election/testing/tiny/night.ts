import { formatVerifierKey, saltedHash } from "../../../record/index.ts";
import { sha256, signerOf } from "../../../record/testing/node-crypto.ts";
import type { Act } from "./act.ts";
import { SHORT_STATION, stationFigures, swapped, type UnitFigures, unitFigures } from "./figures.ts";
import { above, commissionOf, DISTRICTS, majorityOf, NATION, REGIONS, STATIONS } from "./places.ts";

/** The station whose protocol was first typed with two digits changed. */
export const MENDED_STATION = "020203";

/** The station whose protocol was held back by its district for an hour. */
export const HELD_STATION = "020101";

/** The station in which a member changed a key. */
export const ROTATED_STATION = "010103";

/** The word from which that member's later key is made. */
const ROTATED_KEY = `${commissionOf(ROTATED_STATION)}/2`;

/** A payload of the tiny record: its name, and salt and bytes as they are kept outside. */
export interface TinyPayload {
  readonly payload: string;
  readonly unit: string;
  readonly what: string;
  readonly salt: Uint8Array;
  readonly bytes: Uint8Array;
  readonly hash: string;
}

/** The two payloads: the first is kept, the second was erased. */
export const PAYLOADS: readonly TinyPayload[] = [
  payload("scan-010101", "010101", "Picture of the protocol (a text in its place, because all of this is made up)"),
  payload("complaint-020101", "020101", "A complaint with the name of who made it"),
];

function payload(name: string, unit: string, what: string): TinyPayload {
  const salt = sha256(utf8(`salt of ${name}`));
  const bytes = utf8(`${what}.\n`);
  return { payload: name, unit, what, salt, bytes, hash: Buffer.from(saltedHash(sha256, salt, bytes)).toString("hex") };
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A unit's protocol as a body, from its figures. */
export function protocolBody(unit: string, { fields, votes }: UnitFigures): Act["body"] {
  const short = unit === NATION || SHORT_STATION.startsWith(unit);
  return {
    unit,
    kind: unit.length === 6 ? "station" : "territorial",
    fields,
    votes: [votes],
    paper: majorityOf(unit).map((seat) => (seat === 1 ? "chair" : "member")),
    ...(short
      ? {
          accepted: [
            { code: "check", check: 2, reason: "Two voters took their ballots away.", by: commissionOf(unit) },
          ],
        }
      : {}),
  };
}

function act(name: string, type: string, at: string, unit: string, body: Act["body"]): Act {
  return { name, type, at, by: commissionOf(unit), body, seats: majorityOf(unit) };
}

function filed(unit: string, at: string, figures: UnitFigures): Act {
  return act(`protocol ${unit}`, "protocol-filed", at, unit, protocolBody(unit, figures));
}

/** What stands in the record between the opening of the stations and the last station's protocol. */
export function stationActs(): readonly Act[] {
  const { fields } = stationFigures("010101");
  const sealed = {
    unit: "010101",
    stage: "before-opening",
    at: "2030-01-13T14:10:00Z",
    fields: [...fields.slice(0, 3), null],
  };
  const next = signerOf(`${ROTATED_KEY}/next`).key;
  const rotated = act("key rotated", "key-rotated", "2030-01-13T13:00:00Z", ROTATED_STATION, {
    seat: 2,
    key: formatVerifierKey(next),
    reason: "The key was moved to another device.",
  });
  return [
    { ...rotated, seats: [2] },
    act("stage 010101", "stage-sealed", "2030-01-13T14:10:00Z", "010101", sealed),
    ...STATIONS.map(stationProtocol),
    ...PAYLOADS.map(sealedPayload),
  ];
}

function stationProtocol(station: string, i: number): Act {
  const at = `2030-01-13T15:${String(10 + 2 * i).padStart(2, "0")}:00Z`;
  const figures = stationFigures(station);
  if (station === MENDED_STATION) return filed(station, at, swapped(figures));
  const signers = [`${commissionOf(station)}/1`, `${ROTATED_KEY}/next`];
  return station === ROTATED_STATION ? { ...filed(station, at, figures), signers } : filed(station, at, figures);
}

function sealedPayload({ payload, unit, what, hash, bytes }: TinyPayload, i: number): Act {
  const body = { payload, what, unit, media: "text/plain", hash, bytes: bytes.length };
  return { ...act(`payload ${payload}`, "payload-sealed", `2030-01-13T15:4${i}:00Z`, unit, body), seats: [1] };
}

/** What happens after the preliminary result: a slip mended, a protocol held back and released, a payload erased. */
export function mendingActs(): readonly Act[] {
  const correction = { kind: "transcription-fix", reason: "Two lists had been typed in each other's place." };
  const fixed = act("correction", "protocol-corrected", "2030-01-13T16:30:00Z", MENDED_STATION, {
    ...protocolBody(MENDED_STATION, stationFigures(MENDED_STATION)),
    correction,
  });
  const replaces = `protocol ${MENDED_STATION}`;
  const district = above(HELD_STATION);
  const standing = (name: string, type: string, at: string, reason: string): Act =>
    act(name, type, at, district, { unit: HELD_STATION, reason });
  return [
    standing("held", "protocol-held", "2030-01-13T16:10:00Z", "A complaint is being looked into."),
    { ...fixed, replaces },
    standing("released", "protocol-released", "2030-01-13T16:40:00Z", "The complaint was decided; the figures stand."),
    act("erased", "payload-erased", "2030-01-13T16:50:00Z", NATION, {
      payload: PAYLOADS[1]?.payload ?? "",
      ground: "At the request of the person named in it.",
    }),
  ];
}

/** The protocols of districts, regions and the nation, each the sum of what lies below it. */
export function territorialActs(): readonly Act[] {
  return [...DISTRICTS, ...REGIONS, NATION].map((unit, i) =>
    filed(unit, `2030-01-13T17:${String(10 + i).padStart(2, "0")}:00Z`, unitFigures(unit)),
  );
}
