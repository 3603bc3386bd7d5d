import {
  distribute,
  type Fold,
  type RecordFiles,
  tallyOf,
  type Verification,
  verifyRecord,
} from "@dauys/core/election";
import { stationTable, UNKNOWN } from "@dauys/core/tally";
import { addressFiles, arraySource, bundleFiles } from "@dauys/exchange/record/portable";
import type { Figures } from "../../data/figures/figures.ts";
import { readFigures } from "../../data/figures/read-figures.ts";
import { load } from "../load.ts";
import { sha256 } from "../sha256.ts";
import { verifyNow } from "./ed25519.ts";
import type { SignatureCrew } from "./signature-crew.ts";
import { signatureDesk } from "./signature-desk.ts";
import { readTrust } from "./trust.ts";
import type { CountedList, FiguresVerdict, Found, VerifyOrder, VerifyWord } from "./verify-messages.ts";

const MOST_FIGURES = 2 ** 26;
/** Milliseconds from one word on progress to the next. */
const BETWEEN_WORDS = 100;
/** So many figures that differ are told one by one. */
const MOST_TOLD = 20;

/** Verifies a record as the command does, and holds the file of figures against its entries. */
export async function verifyFrom(
  order: VerifyOrder,
  crew: Promise<Pick<SignatureCrew, "by" | "hands">>,
  say: (word: VerifyWord) => void,
): Promise<void> {
  const began = performance.now();
  const trust = readTrust(order.trust);
  if (!trust.ok) return say({ word: "failed", what: trust.what, detail: trust.detail });
  const opened = filesOf(order);
  if (typeof opened === "string") return say({ word: "failed", what: "not-a-bundle", detail: opened });
  let bytes = 0;
  const files: RecordFiles = {
    read: async (path, most) => {
      const read = await opened.read(path, most);
      if (read.ok) bytes += read.bytes.length;
      return read;
    },
  };
  let read = false;
  let file: Promise<FiguresFile> | null = null;
  const tell = atMostEvery(BETWEEN_WORDS, say);
  const desk = signatureDesk(crew, (done, given) => {
    if (read) tell({ word: "signatures", done, of: given });
  });
  const found = await verifyRecord(files, trust.options, {
    sha256,
    verify: verifyNow,
    desk,
    progress: (done, of) => {
      read = done === of;
      // While the last signatures are checked there is time to have the file ready.
      if (read && order.from === "address") file ??= figuresFile(order.figures);
      tell({ word: "progress", done, of });
    },
  });
  const { record, checkpoint, steps, ok, fold } = found;
  const figures =
    order.from === "bundle" || fold === null ? null : figuresVerdict(await (file ?? figuresFile(order.figures)), fold);
  const result: Found = {
    record,
    checkpoint: checkpoint === null ? null : { ...checkpoint, size: Number(checkpoint.size) },
    steps,
    ok: ok && figures?.same !== false,
    milliseconds: performance.now() - began,
    bytes,
    by: (await crew).by,
    lists: countedLists(fold),
    figures,
  };
  say({ word: "done", found: result });
}

/** Tells what is said, and leaves out what follows too soon after: a page that is drawn anew all the time takes time itself. */
function atMostEvery<T>(milliseconds: number, say: (word: T) => void): (word: T) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (word) => {
    const now = performance.now();
    if (now - last < milliseconds) return;
    last = now;
    say(word);
  };
}

function filesOf(order: VerifyOrder): RecordFiles | string {
  if (order.from === "address") return addressFiles(new URL(order.address));
  const opened = bundleFiles(arraySource(new Uint8Array(order.bytes)));
  return opened.ok ? opened.files : opened.fault.message;
}

function countedLists(fold: Verification["fold"]): readonly CountedList[] {
  const now = fold === null ? null : distribute(fold);
  if (fold === null || now === null) return [];
  const seats = now.result.ok ? now.result.outcome.seats : null;
  return fold.lists.map(({ list: id, name }) => ({
    id,
    name,
    votes: now.contest.units.reduce((sum, unit) => sum + (unit.lists.find(({ list }) => list === id)?.votes ?? 0), 0),
    seats: seats === null ? null : (seats[id] ?? 0),
  }));
}

/** The file of figures, or why it cannot be read. */
type FiguresFile = Figures | string;

async function figuresFile(address: string): Promise<FiguresFile> {
  const loaded = await load(address, MOST_FIGURES);
  if (!loaded.ok) return loaded.detail;
  const read = await readFigures(loaded.bytes, sha256);
  return read.ok ? read.figures : read.fault.message;
}

/** Every figure of every station in the file against the last protocol in the entries. */
function figuresVerdict(file: FiguresFile, fold: Fold): FiguresVerdict {
  const no = (why: string): FiguresVerdict => ({ same: false, why, cells: [], more: 0 });
  if (typeof file === "string") return no(file);
  const { count } = file;
  const tally = tallyOf(fold);
  if (count === null || tally === null) {
    return count === null && tally === null ? { same: true, stations: 0 } : no("stations");
  }
  const { units } = tally;
  if (count.units.ids.join(" ") !== units.ids.join(" ")) return no("units");
  const entries = stationTable(tally).columns;
  if (count.table.columns.map(({ id }) => id).join(" ") !== entries.map(({ id }) => id).join(" ")) return no("columns");
  const cells: { station: string; column: string; file: number | null; entries: number | null }[] = [];
  const plain = (value: number): number | null => (value === UNKNOWN ? null : value);
  let more = 0;
  for (const [i, { id, values }] of count.table.columns.entries()) {
    const own = entries[i]?.values;
    for (let row = 0; row < units.stations; row += 1) {
      const [file, entry] = [values[row] as number, own?.[row] as number];
      if (file === entry) continue;
      if (cells.length >= MOST_TOLD) more += 1;
      else {
        const station = units.ids[units.sums + row] ?? "";
        cells.push({ station, column: id, file: plain(file), entries: plain(entry) });
      }
    }
  }
  return cells.length === 0 ? { same: true, stations: units.stations } : { same: false, why: null, cells, more };
}
