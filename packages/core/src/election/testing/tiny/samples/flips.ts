import { SALT_BYTES } from "../../../../record/index.ts";
import { tinyFiles } from "../../tiny-record.ts";
import { PAYLOADS } from "../night.ts";
import { commissionOf } from "../places.ts";
import { ACTS, at, ENTRIES, published, type Sample } from "./sample.ts";

/** The files of the good record up to an entry, one of them changed by hand. */
function spoilt(
  size: number,
  file: string,
  change: (bytes: Uint8Array) => Uint8Array,
): ReadonlyMap<string, Uint8Array> {
  const files = published(ACTS, size);
  const bytes = files.get(file);
  if (bytes === undefined) throw new Error(`the record has no ${file}`);
  return new Map([...files, [file, change(bytes)]]);
}

function flipped(bytes: Uint8Array, place: number): Uint8Array {
  return bytes.with(place, (bytes[place] as number) ^ 1);
}

function find(bytes: Uint8Array, text: string): number {
  const place = Buffer.from(bytes).indexOf(text);
  if (place < 0) throw new Error(`${text} is not there`);
  return place;
}

/** One bit of a file or of an entry is another one. */
export function flips(): readonly Sample[] {
  return [...inPublishedFiles(), ...inPayloads()];
}

function inPublishedFiles(): readonly Sample[] {
  const size = at("protocol 010101") + 1;
  const entry = size - 1;
  const bundle = `tile/entries/000.p/${size}`;
  const tile = `tile/0/000.p/${size}`;
  return [
    {
      name: "flipped-entry",
      what: "one bit of a figure in a station's protocol, in the published bundle of entries",
      files: spoilt(size, bundle, (bytes) => flipped(bytes, find(bytes, '"kind":"station"') - 3)),
      since: false,
      found: { step: "tree", reason: "entry-differs", place: { entry, file: bundle } },
    },
    {
      name: "flipped-tile",
      what: "one bit of a hash in a published tile",
      files: spoilt(size, tile, (bytes) => flipped(bytes, 7 * 32 + 5)),
      since: false,
      found: { step: "tree", reason: "tile-differs", place: { entry: 7, file: tile } },
    },
    {
      name: "flipped-checkpoint",
      what: "one bit of the root in the checkpoint",
      files: spoilt(size, "checkpoint", (bytes) => flipped(bytes, find(bytes, `\n${size}\n`) + 10)),
      since: false,
      found: { step: "signatures", reason: "checkpoint", place: { file: "checkpoint" } },
    },
  ];
}

function inPayloads(): readonly Sample[] {
  const sealed = at("payload scan-010101");
  const payload = `payload/${PAYLOADS[0]?.hash}`;
  const hash = PAYLOADS[0]?.hash ?? "";
  return [
    {
      name: "flipped-payload",
      what: "one bit of a payload beside the record",
      files: spoilt(sealed + 1, payload, (bytes) => flipped(bytes, SALT_BYTES + 3)),
      since: false,
      found: {
        step: "payloads",
        reason: "payload-differs",
        place: { entry: sealed, payload: "scan-010101", file: payload },
      },
    },
    {
      name: "flipped-payload-hash",
      what: "one bit of a payload's hash in its entry; the record's key signed the tree anew",
      files: tinyFiles(
        replaceText(
          ENTRIES.slice(0, sealed + 1),
          sealed,
          hash,
          hash.replace(/^./, (digit) => (digit === "0" ? "1" : "0")),
        ),
      ),
      since: false,
      found: {
        step: "signatures",
        reason: "signature",
        place: {
          entry: sealed,
          type: "payload-sealed",
          by: commissionOf("010101"),
          unit: "010101",
          payload: "scan-010101",
        },
      },
    },
  ];
}

function replaceText(entries: readonly Uint8Array[], index: number, text: string, by: string): readonly Uint8Array[] {
  return entries.map((bytes, i) =>
    i === index ? new Uint8Array(Buffer.from(Buffer.from(bytes).toString().replace(text, by))) : bytes,
  );
}
