import { createHash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { mulberry32 } from "./mulberry32.ts";

/** Before the packed content: name, hash, length. docs/decisions/figures-file.md has the format. */
const NAME_BYTES = 16;
const PREFIX_BYTES = 52;

/** The part of the header that changes with the number of stations. */
interface Header {
  readonly units: {
    readonly sums: number;
    readonly stations: number;
    readonly nameBytes: number;
    readonly runs: readonly (readonly [parent: number, count: number])[];
  };
  readonly columns: readonly { readonly planes: number }[];
}

/**
 * A figures file of so many stations: each has the protocol of a station of another file, drawn by mulberry32 with seed
 * 20310112. A protocol stands in the file as codes of its own row alone, so the codes are drawn.
 */
export function manyFigures(file: Buffer, stations: number): Buffer {
  const content = inflateRawSync(file.subarray(PREFIX_BYTES));
  const start = 4 + content.readUInt32LE(0);
  const header: Header = JSON.parse(content.toString("utf8", 4, start));
  const { units, columns } = header;
  const names = stationNames(content.subarray(start, start + units.nameBytes), units.sums, stations);
  const random = mulberry32(20310112);
  const drawn = Uint32Array.from({ length: stations }, () => Math.floor(random() * units.stations));
  const planes = columns.reduce((sum, column) => sum + column.planes, 0);
  const body = Buffer.alloc(planes * stations);
  for (let plane = 0; plane < planes; plane += 1) {
    const from = start + units.nameBytes + plane * units.stations;
    for (let row = 0; row < stations; row += 1)
      body[plane * stations + row] = content[from + (drawn[row] ?? 0)] as number;
  }
  const runs = units.runs.map(([parent], i, all) => [parent, share(all, i + 1, stations) - share(all, i, stations)]);
  const changed = { ...header, units: { ...units, stations, nameBytes: names.length, runs } };
  return packed(file.subarray(0, NAME_BYTES), [Buffer.from(JSON.stringify(changed)), names, body]);
}

/** Of so many stations those in the first runs, each run having its share. */
function share(runs: Header["units"]["runs"], count: number, stations: number): number {
  const sum = (some: Header["units"]["runs"]): number => some.reduce((all, [, own]) => all + own, 0);
  return Math.floor((sum(runs.slice(0, count)) * stations) / sum(runs));
}

/** The names of the units above the stations as they were, and invented ones of seven digits. */
function stationNames(bytes: Buffer, sums: number, stations: number): Buffer {
  let end = 0;
  for (let name = 0; name < sums; name += 1) end += 2 + (bytes[end + 1] ?? 0);
  const own = Buffer.alloc(10 * stations);
  let at = 0;
  let before = "";
  for (let station = 1; station <= stations; station += 1) {
    const name = `s${String(station).padStart(7, "0")}`;
    let same = 0;
    while (same < name.length && name[same] === before[same]) same += 1;
    // The first of them shares nothing with the unit before it.
    own[at] = same;
    own[at + 1] = name.length - same;
    at += 2 + own.write(name.slice(same), at + 2);
    before = name;
  }
  return Buffer.concat([bytes.subarray(0, end), own.subarray(0, at)]);
}

function packed(name: Buffer, [header, ...body]: readonly [Buffer, ...Buffer[]]): Buffer {
  const length = (bytes: Buffer): Buffer => {
    const four = Buffer.alloc(4);
    four.writeUInt32LE(bytes.length);
    return four;
  };
  const content = Buffer.concat([length(header), header, ...body]);
  const hash = createHash("sha256").update(content).digest();
  return Buffer.concat([name, hash, length(content), deflateRawSync(content, { level: 6 })]);
}
