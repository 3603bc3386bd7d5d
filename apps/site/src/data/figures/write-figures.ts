import { createHash } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import { countGround, type Fold, tallyOf } from "@dauys/core/election";
import { canonicalJson, type JsonValue } from "@dauys/core/json";
import { stationTable, type Units } from "@dauys/core/tally";
import type { CheckpointView } from "../../records/record-view.ts";
import { MAGIC } from "./figures.ts";
import { planColumns } from "./foretell.ts";
import type { Header } from "./header-shape.ts";
import { encodeNames } from "./names-code.ts";
import { encodeResiduals } from "./residuals.ts";

/**
 * The figures of all protocols of a record as one file; `null` while the record has nothing to distribute seats by. The
 * same record gives the same bytes.
 */
export function figuresFile(fold: Fold, checkpoint: CheckpointView): Uint8Array | null {
  const ground = countGround(fold);
  const { opened } = fold;
  if (ground === null || opened === null) return null;
  const count = countParts(fold);
  const { origin, size, root } = checkpoint;
  const header: Header = {
    kind: opened.kind,
    title: opened.title,
    notice: opened.notice ?? null,
    date: opened.date,
    country: opened.country,
    checkpoint: { origin, size, root },
    lists: fold.lists.map(({ list, name }) => ({ id: list, name })),
    unitNames: count.names,
    rules: canonicalJson(ground.rules as unknown as JsonValue),
    form: ground.form === null ? null : canonicalJson(ground.form as unknown as JsonValue),
    partial: ground.partial,
    contest: ground.contest.map((unit) => ({ ...unit, totals: { ...unit.totals } })),
    answers: ground.answers,
    units: count.units,
    columns: count.columns,
  };
  return packed(Buffer.concat([headerBytes(header), ...count.body]));
}

/** Higher ones take six times as long to save one byte in two hundred. */
const LEVEL = 7;

/** The whole file around its content. */
export function packed(content: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(content.length);
  const hash = createHash("sha256").update(content).digest();
  return Buffer.concat([Buffer.from(MAGIC), hash, length, deflateRawSync(content, { level: LEVEL })]);
}

function headerBytes(header: Header): Buffer {
  const text = Buffer.from(canonicalJson(header as unknown as JsonValue));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  return Buffer.concat([length, text]);
}

interface CountParts {
  readonly names: Header["unitNames"];
  readonly units: Header["units"];
  readonly columns: Header["columns"];
  readonly body: readonly Uint8Array[];
}

function countParts(fold: Fold): CountParts {
  const tally = tallyOf(fold);
  if (tally === null) return { names: [], units: null, columns: [], body: [] };
  const { units } = tally;
  const { columns } = stationTable(tally);
  const values = columns.map((column) => Uint32Array.from(column.values));
  const names = namesOf(units.ids);
  const votes = columns.flatMap(({ id }, column) => (id.startsWith("votes/") ? [column] : []));
  const written = planColumns(values, votes).map(({ column, from }) => {
    const bytes = encodeResiduals(values[column] as Uint32Array, values, from);
    const { id, values: own } = columns[column] as (typeof columns)[number];
    const type: "u8" | "u32" = own instanceof Uint8Array ? "u8" : "u32";
    return { bytes, head: { id, place: column, type, from, planes: bytes.length / units.stations } };
  });
  return {
    names: units.ids.slice(0, units.sums).map((id) => fold.units.get(id)?.label ?? null),
    units: unitsHeader(units, names.length),
    columns: written.map(({ head }) => head),
    body: [names, ...written.map(({ bytes }) => bytes)],
  };
}

/** The names of units as they were written last: a record that grows has the same ones again and again. */
let named: { readonly ids: readonly string[]; readonly bytes: Uint8Array } = { ids: [], bytes: encodeNames([]) };

function namesOf(ids: readonly string[]): Uint8Array {
  if (named.ids.length !== ids.length || ids.some((id, i) => id !== named.ids[i])) {
    named = { ids, bytes: encodeNames(ids) };
  }
  return named.bytes;
}

function unitsHeader({ sums, stations, levels, parents }: Units, nameBytes: number): Header["units"] {
  const runs: [number, number][] = [];
  for (const parent of parents.subarray(sums)) {
    const last = runs.at(-1);
    if (last?.[0] === parent) last[1] += 1;
    else runs.push([parent, 1]);
  }
  return { sums, stations, nameBytes, levels: levels.slice(0, sums), parents: [...parents.subarray(0, sums)], runs };
}
