import type { JsonValue } from "@dauys/core/json";
import { formatVerifierKey, treeHasher } from "@dauys/core/record";
import { publishedFiles, writeActs } from "@dauys/exchange/transcribe";
import { newKey, sha256, signWith } from "@dauys/store/keys";
import { houseText } from "./small-records.ts";

const AT = "2030-01-13T20:00:00Z";
const three = (text: string) => ({ kk: text, ru: text, en: text });

/** Something kept beside a record: what it is, and whether it is among what is published. */
export interface FlatPayload {
  readonly payload: string;
  /** What it is said to be; its name where nothing is said. */
  readonly what?: string;
  readonly unit?: string;
  readonly media: string;
  readonly content: Uint8Array;
  readonly published: boolean;
  readonly erased?: boolean;
}

/** A rehearsal whose stations `1` and `2` lie directly in the nation, with payloads; its files as they are published. */
export function flatRecord(payloads: readonly FlatPayload[] = []): ReadonlyMap<string, Uint8Array> {
  const [seat, log] = [newKey("rehearsal.example/seat-1", "ed25519"), newKey("rehearsal.example/flat", "ed25519")];
  const salted = payloads.map((one, i) => ({
    ...one,
    file: Uint8Array.of(...new Uint8Array(32).fill(i + 1), ...one.content),
  }));
  const acts = [
    ...openingActs(formatVerifierKey(seat.key), formatVerifierKey(log.key)),
    act("protocol-filed", protocol("1")),
    ...salted.map(({ payload, what, unit, media, content, file }) =>
      act("payload-sealed", {
        payload,
        what: what ?? `Scan ${payload}`,
        ...(unit === undefined ? {} : { unit }),
        media,
        hash: hexOf(sha256(file)),
        bytes: content.length,
      }),
    ),
    ...salted.flatMap(({ payload, erased }) =>
      erased === true ? [act("payload-erased", { payload, ground: "Act, Art. 20-1(3)" })] : [],
    ),
  ];
  const hasher = treeHasher(sha256);
  const pen = { hasher, signer: { key: seat.key, sign: signWith(seat.privateKey) }, received: AT };
  const files = new Map(
    publishedFiles(hasher, [...writeActs(acts, pen)], { key: log.key, sign: signWith(log.privateKey) }),
  );
  for (const { file, published } of salted) if (published) files.set(`payload/${hexOf(sha256(file))}`, file);
  return files;
}

function act(type: string, body: { readonly [name: string]: JsonValue }) {
  return { v: 1, type, at: AT, by: "xr/one", body } as const;
}

/** The record is opened; rules, form, two lists and two stations are in it. */
function openingActs(seat: string, log: string) {
  return [
    act("record-opened", {
      election: "flat",
      kind: "rehearsal",
      title: three("Flat"),
      date: "2030-01-13",
      country: "XR",
      notice: three("Made up"),
      log: log,
      quorum: { decision: "1/2", session: "2/3" },
      root: { unit: "xr", level: "nation", name: three("Rehearsal Republic") },
      commission: { name: three("One"), seats: [{ role: "chair", key: seat }] },
    }),
    act("rules-adopted", { rules: JSON.parse(houseText("rules/kz-2020-05.json")) }),
    act("form-adopted", { form: JSON.parse(houseText("forms/kz-2021.json")) }),
    act("list-registered", { list: "maple", name: three("Maple"), order: 1 }),
    act("list-registered", { list: "birch", name: three("Birch"), order: 2 }),
    act("units-listed", { below: "xr", level: "station", units: [{ unit: "1" }, { unit: "2" }] }),
  ];
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

/** Registered, received, delivered, cancelled, by certificate, outside, took part, invalid; the votes; the boxes. */
function protocol(unit: string): { readonly [name: string]: JsonValue } {
  return {
    unit,
    kind: "station",
    fields: [400, 300, 404, 104, 5, 30, 290, 10],
    votes: [[200, 90]],
    collections: [
      [
        { id: "1", fields: [180] },
        { id: "2", fields: [120] },
      ],
      [{ id: "1", fields: [30, 30] }],
    ],
  };
}
