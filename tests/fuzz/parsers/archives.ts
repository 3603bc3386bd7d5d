import { arraySource, bundleFiles, listTar, writeTar } from "@dauys/exchange/record";
import { type Mutation, spoilBytes } from "../engine/bytes.ts";
import { accepted, ofBytes, type Parser, refused } from "../engine/parser.ts";
import { signedCheckpoint } from "./small-record.ts";

type Files = readonly (readonly [path: string, bytes: Uint8Array])[];

const long = `${"p".repeat(90)}/${"q".repeat(90)}`;
const files: Files = [
  ["record/checkpoint", signedCheckpoint(true)],
  ["record/tile/0/000.p/4", new Uint8Array(128).fill(7)],
  [`record/${long}`, new Uint8Array(0)],
];

const BLOCK = 512;
const CHECKSUM = { start: 148, end: 156 } as const;

/** Spoilt, with the sums of its headers put right again: or nothing behind them would ever be looked at. */
const spoilHeaders: Mutation = (input, random, seeds, words) => {
  const spoilt = spoilBytes(input, random, seeds, words).slice();
  for (let at = 0; at + BLOCK <= spoilt.length; at += BLOCK) {
    const block = spoilt.subarray(at, at + BLOCK);
    if (String(Buffer.from(block.subarray(257, 262))) !== "ustar") continue;
    block.fill(0x20, CHECKSUM.start, CHECKSUM.end);
    const sum = block.reduce((all, byte) => all + byte, 0).toString(8);
    block.set(Buffer.from(`${sum.padStart(6, "0")}\u0000 `), CHECKSUM.start);
  }
  return spoilt;
};

/** The files of an archive with their contents, as a record's reader and a lister find them. */
function filesIn(bytes: Uint8Array): ReturnType<Parser["read"]> {
  const listed = listTar(arraySource(bytes));
  if (!listed.ok) return refused(listed.fault.message);
  return accepted(
    [...listed.files].map(([path, { start, size }]) => [path, bytes.slice(start, start + size)] as const),
  );
}

/** Bundles of records. */
export const archiveParsers: readonly Parser[] = [
  ofBytes<unknown>({
    name: "archive",
    seeds: [writeTar(files), writeTar([])],
    read: filesIn,
    write: (read) => writeTar(read as Files),
    spoil: [spoilHeaders, spoilHeaders, spoilBytes],
    words: [
      "ustar\u000000",
      "ustar  \u0000",
      "00000000000\u0000",
      "77777777777\u0000",
      "../",
      "/etc/",
      "0",
      "5",
      "L",
      "x",
    ],
  }),
  ofBytes({
    name: "bundle of a record",
    seeds: [writeTar(files)],
    read: async (bytes) => {
      const opened = bundleFiles(arraySource(bytes));
      if (!opened.ok) return refused(opened.fault.message);
      const read = await opened.files.read("checkpoint", 10_000);
      return read.ok ? accepted(read.bytes) : refused(read.fault.message);
    },
    spoil: [spoilHeaders],
  }),
];
