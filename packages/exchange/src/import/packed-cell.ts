import { MOST, UNKNOWN } from "@dauys/core/protocol";
import { shown } from "../shown.ts";
import type { BatchBuilder } from "./batch-builder.ts";
import { shortText } from "./bytes.ts";

/** What is wrong with a packed cell: which part, and whether it is not of the form, stands twice, or is one too many. */
export interface PackTrouble {
  readonly code: "bad-pack" | "pack-twice" | "too-many-lists";
  readonly value: string;
}

/** A packed cell: its bytes, its two marks, and how its names are read. */
export interface PackedCell {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly between: number;
  readonly inside: number;
  readonly decode: (bytes: Uint8Array) => string;
}

/** Reads `list:votes` pairs into the row of the batch that is being read. */
export function readPackedLists(cell: PackedCell, series: number, builder: BatchBuilder): PackTrouble | null {
  return eachPart(cell, (name, numbers) => {
    if (numbers.length !== 1) return "bad-pack";
    if (!builder.hasRoomFor(name)) return "too-many-lists";
    const column = builder.packedColumn(series, builder.list(name));
    if (column[builder.row] !== UNKNOWN) return "pack-twice";
    column[builder.row] = numbers[0] as number;
    return null;
  });
}

/** Reads `item:number:number` groups into a collection of the row that is being read. */
export function readPackedItems(cell: PackedCell, packed: number, builder: BatchBuilder): PackTrouble | null {
  const pack = builder.packs[packed];
  if (pack === undefined) throw new Error(`no packed collection ${packed}`);
  const names = new Set<string>();
  return eachPart(cell, (name, numbers) => {
    if (numbers.length !== pack.fields.length) return "bad-pack";
    if (names.has(name)) return "pack-twice";
    names.add(name);
    pack.ids.push(name);
    for (const [i, value] of numbers.entries()) pack.fields[i]?.push(value);
    return null;
  });
}

function eachPart(
  { bytes, start, end, between, inside, decode }: PackedCell,
  put: (name: string, numbers: readonly number[]) => PackTrouble["code"] | null,
): PackTrouble | null {
  // Cut off first: what stands between parts may not stand anywhere in the rest of the file.
  const cell = bytes.subarray(start, end);
  for (let from = 0; from < cell.length; ) {
    const next = cell.indexOf(between, from);
    const to = next < 0 ? cell.length : next;
    const part = cell.subarray(from, to);
    const read = readPart(part, inside, decode);
    const code = read === null ? "bad-pack" : put(read.name, read.numbers);
    if (code !== null) return { code, value: shown(decode(part)) };
    from = to + 1;
  }
  return null;
}

function readPart(
  part: Uint8Array,
  inside: number,
  decode: (bytes: Uint8Array) => string,
): { readonly name: string; readonly numbers: readonly number[] } | null {
  const nameEnd = part.indexOf(inside);
  if (nameEnd < 1) return null;
  const numbers: number[] = [];
  let value = -1;
  for (let i = nameEnd + 1; i <= part.length; i += 1) {
    const byte = part[i];
    if (byte === undefined || byte === inside) {
      if (value < 0) return null;
      numbers.push(value);
      value = -1;
    } else {
      const digit = byte - 0x30;
      if (digit < 0 || digit > 9) return null;
      value = Math.max(0, value) * 10 + digit;
      if (value > MOST) return null;
    }
  }
  return { name: shortText(part.subarray(0, nameEnd), decode), numbers };
}
