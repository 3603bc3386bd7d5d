import { type FileReason, MOST_BUNDLE, MOST_CHECKPOINT, type RecordFiles } from "@dauys/core/election";
import {
  type Checkpoint,
  decodeBundle,
  parseCheckpoint,
  parseNote,
  TILE_WIDTH,
  tilePath,
  tileWidth,
} from "@dauys/core/record";
import { FAIL_TEXTS } from "@dauys/language/verification";
import { eachLang, inAll } from "../say.ts";
import { commandLineTrouble, good, type Refused, type Result, refused } from "../trouble.ts";
import { RESULTS_TROUBLES } from "./trouble-texts.ts";

/** A checkpoint may claim any size; this many entries are read at most, as in a verification. */
const MOST_ENTRIES = 2 ** 26;

/** So many bundles are asked for before they are needed, because an address may be far away. */
const AHEAD = 8;

/** The checkpoint of a record as it is published; nobody's signature is looked at. */
export async function readCheckpoint(files: RecordFiles): Promise<Result<Checkpoint>> {
  const read = await files.read("checkpoint", MOST_CHECKPOINT);
  if (!read.ok) return notHad("checkpoint", read.fault);
  const note = parseNote(read.bytes);
  const parsed = note.ok ? parseCheckpoint(note.note.text) : note;
  if (!parsed.ok || parsed.checkpoint.size > BigInt(MOST_ENTRIES)) return unfit("checkpoint", "not-a-checkpoint");
  return good(parsed.checkpoint);
}

/** The first `count` entries of a record of `size`, a bundle at a time; it ends with the first bundle that is not had. */
export async function* readEntries(
  files: RecordFiles,
  size: number,
  count: number,
): AsyncGenerator<Result<readonly Uint8Array[]>, void, undefined> {
  const bundles = Math.ceil(count / TILE_WIDTH);
  const asked: Promise<Result<readonly Uint8Array[]>>[] = [];
  for (let next = 0; next < bundles || asked.length > 0; ) {
    while (asked.length < AHEAD && next < bundles) {
      asked.push(readBundle(files, next, tileWidth("entries", next, size)));
      next += 1;
    }
    const bundle = (await asked.shift()) as Result<readonly Uint8Array[]>;
    yield bundle;
    if (!bundle.ok) return;
  }
}

async function readBundle(files: RecordFiles, index: number, width: number): Promise<Result<readonly Uint8Array[]>> {
  const place = { level: "entries", index, width } as const;
  const file = tilePath(place);
  const own = await files.read(file, MOST_BUNDLE);
  // Where the record has grown since its checkpoint was read, the full bundle may have taken the place of a part of it.
  const full = { ...place, width: TILE_WIDTH };
  const retry = !own.ok && own.fault.reason === "not-there" && width < TILE_WIDTH;
  const grown = retry ? await files.read(tilePath(full), MOST_BUNDLE) : own;
  const read = grown.ok ? grown : own;
  if (!read.ok) return notHad(file, read.fault);
  const decoded = decodeBundle(read.bytes, read === own ? width : TILE_WIDTH);
  if (!decoded.ok) return notHad(file, { reason: "damaged", message: decoded.fault.message });
  return good(decoded.entries.slice(0, width));
}

function notHad(file: string, fault: { readonly reason: FileReason; readonly message: string }): Refused {
  const said = inAll(FAIL_TEXTS, `file-${fault.reason}`, { detail: fault.message });
  const message = eachLang((lang) => `${file}: ${said[lang]}`);
  return refused([commandLineTrouble(`file-${fault.reason}`, message, inAll(RESULTS_TROUBLES, "file.remedy"))]);
}

function unfit(file: string, reason: "not-a-checkpoint"): Refused {
  const message = eachLang((lang) => `${file}: ${FAIL_TEXTS[reason][lang]}`);
  return refused([commandLineTrouble(reason, message, inAll(RESULTS_TROUBLES, "file.remedy"))]);
}
