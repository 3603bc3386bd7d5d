import { decodeUtf8 } from "@dauys/core/record";
import { formatInteger, type Lang } from "@dauys/language";
import type { PaperInput } from "../input.ts";
import { qrSvg } from "../print/qr.ts";
import { type AttachedFile, type Block, text } from "../print/sheet.ts";
import { common } from "./frame.ts";
import { hex, hexGroups, moment } from "./labels.ts";

/** An entry that a paper rests on: its place, its hash, when it was received. */
export interface ShownEntry {
  readonly index: number;
  readonly bytes: Uint8Array;
  readonly received: string | null;
}

/** The hash of an entry as the record's tree has it, in hexadecimal digits. */
export function leafOf({ fold }: PaperInput, { bytes }: ShownEntry): string {
  return hex(fold.hasher.leaf(bytes));
}

/** The QR code beside the entry's number and hash. It says the page's address, or else origin, number and hash. */
export function proofBlock(input: PaperInput, entry: ShownEntry, lang: Lang): Block {
  const { record, address, fold } = input;
  const says = address ?? `${record.origin} ${entry.index} ${leafOf(input, entry)}`;
  const rows: (readonly [string, string])[] = [
    [common("asOf", lang), record.origin],
    [common("entry", lang), formatInteger(entry.index, lang)],
    ...(entry.received === null ? [] : [[common("received", lang), moment(entry.received, lang)] as const]),
    [common("leaf", lang), hexGroups(fold.hasher.leaf(entry.bytes))],
    ...(address === undefined ? [] : [[common("address", lang), address] as const]),
  ];
  const blocks: readonly Block[] = [{ kind: "facts", rows }, text(common("leafHow", lang), "small")];
  return { kind: "mark", svg: qrSvg(says), says, blocks };
}

/** The QR code of a paper that rests on all entries: the page's address, or else origin, size and root. */
export function recordBlock(input: PaperInput, lang: Lang): Block {
  const { record, address, fold } = input;
  const says = address ?? `${record.origin} ${fold.entries} ${record.root}`;
  const rows: (readonly [string, string])[] = [
    [common("asOf", lang), record.origin],
    [common("root", lang), record.root],
    ...(address === undefined ? [] : [[common("address", lang), address] as const]),
  ];
  return {
    kind: "mark",
    svg: qrSvg(says),
    says,
    blocks: [{ kind: "facts", rows }, text(common("dataHow", lang), "small")],
  };
}

/** The entry itself, byte for byte, as a file inside the paper. */
export function entryFile({ index, bytes }: ShownEntry): AttachedFile {
  return {
    name: `entry-${index}.json`,
    media: "application/json",
    relation: "supplement",
    about: "the entry of the record, byte for byte; its leaf hash is SHA-256 over a zero byte and these bytes",
    text: decodeUtf8(bytes) ?? "",
  };
}
