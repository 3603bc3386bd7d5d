import { pathText, readShape, type Shape } from "../../json/index.ts";
import { openMandates } from "../../mandates/index.ts";
import {
  addToBatch,
  BATCH_TYPE,
  decodeEntry,
  type Entry,
  entryClaims,
  openBatch,
  type SignatureClaim,
  treeHasher,
  type VerifyEd25519,
} from "../../record/index.ts";
import { open, openingCommission } from "./act/opening.ts";
import type { Act, Apply } from "./act.ts";
import { APPLY } from "./apply.ts";
import { BODIES, type BodyOf, type EntryType } from "./body/bodies.ts";
import { admitFiling } from "./fast/admit-filing.ts";
import { admitSealing } from "./fast/admit-sealing.ts";
import { ByteTable } from "./fast/byte-table.ts";
import { openNomination } from "./nomination-state.ts";
import { isPlainFiling } from "./plain-filing.ts";
import { quorumRefusal, signedSeats } from "./quorum.ts";
import { type Refusal, refusal } from "./refusal.ts";
import { sayingOf } from "./said.ts";
import { SignatureLog } from "./signature-log.ts";
import type { Commission, Fold, FoldTools, HeldKey, OpenBatch } from "./state.ts";

/** Whether an entry was admitted. */
export type Admitted = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

/** Acts for which one signature is enough, whoever else sits on the commission. */
const ONE_IS_ENOUGH: ReadonlySet<string> = new Set(["key-rotated", "payload-sealed"]);

/** An election of which nothing has been recorded yet. */
export function openFold(tools: FoldTools): Fold {
  return {
    tools,
    hasher: treeHasher(tools.sha256),
    entries: 0,
    received: "",
    opened: null,
    top: null,
    batch: null,
    commissions: new Map(),
    keys: new Map(),
    said: new Map(),
    rules: null,
    form: null,
    lists: [],
    nomination: openNomination(),
    assembly: null,
    mandates: { state: openMandates(""), steps: [] },
    units: new Map(),
    looks: new Set(),
    root: null,
    stations: 0,
    layout: null,
    tally: null,
    preliminary: null,
    stationUnits: [],
    firstFigures: null,
    answers: [],
    declared: [],
    final: null,
    transcribed: [],
    published: [],
    announced: [],
    payloads: new Map(),
    signatures: new SignatureLog(),
    names: {
      commissions: new ByteTable(),
      keys: new ByteTable(),
      publicKeys: new ByteTable(),
      units: new ByteTable(),
      papers: new ByteTable(),
    },
  };
}

/**
 * The signatures of an entry that are to be checked, by the keys known before it (the first entry brings its own). Changes
 * nothing. `bytes` are those from which the entry was decoded.
 */
export function claimsOf(
  fold: Fold,
  entry: Entry,
  bytes: Uint8Array,
):
  | { readonly ok: true; readonly claims: readonly SignatureClaim[] }
  | { readonly ok: false; readonly refusal: Refusal } {
  let keys: ReadonlyMap<string, HeldKey> = fold.keys;
  if (fold.entries === 0) {
    const opening = openingOf(fold, entry);
    if ("refused" in opening) return { ok: false, refusal: opening.refused };
    keys = opening.keys;
  }
  const found = entryClaims(bytes, entry, (key) => keys.get(key)?.publicKey);
  if (found.ok) return found;
  const unknown = entry.sigs.keys.find(({ key }) => !keys.has(key));
  return { ok: false, refusal: refusal("unknown-key", { key: unknown?.key ?? "" }) };
}

/** Admits an entry whose signatures hold; otherwise as {@link admit}. */
export function admitSigned(fold: Fold, entry: Entry, bytes: Uint8Array, verify: VerifyEd25519): Admitted {
  const found = claimsOf(fold, entry, bytes);
  if (!found.ok) return found;
  const bad = found.claims.findIndex(({ publicKey, message, signature }) => !verify(publicKey, message, signature));
  if (bad >= 0) return no(refusal("signature", { key: entry.sigs.keys[bad]?.key ?? "" }));
  return admitRead(fold, entry, bytes);
}

/** The same as {@link admit}, the fast way where there is one for the entry. */
export function admitRead(fold: Fold, entry: Entry, bytes: Uint8Array): Admitted {
  return admitPlain(fold, bytes) ? { ok: true } : admit(fold, entry, bytes);
}

/** The entries of which an election has most, straight from their bytes; `false`: the whole way is to be gone. */
function admitPlain(fold: Fold, bytes: Uint8Array, claims?: SignatureClaim[]): boolean {
  return admitFiling(fold, bytes, claims) || admitSealing(fold, bytes, claims);
}

/**
 * The signatures of an entry that are to be checked, and whether it was admitted without asking them: both from one reading
 * of its bytes, for who checks signatures elsewhere. No claims where it is no entry, or names a key that is not known.
 */
export function admitUnseen(
  fold: Fold,
  bytes: Uint8Array,
): { readonly claims: readonly SignatureClaim[]; readonly admitted: Admitted } {
  const claims: SignatureClaim[] = [];
  if (admitPlain(fold, bytes, claims)) return { claims, admitted: { ok: true } };
  const read = decodeEntry(bytes);
  if (!read.ok) return { claims, admitted: notAnEntry(read.fault.message) };
  const found = claimsOf(fold, read.entry, bytes);
  if (!found.ok) return { claims, admitted: found };
  return { claims: found.claims, admitted: admit(fold, read.entry, bytes) };
}

/**
 * Admits one more entry: looks whether the state allows it, and changes the state only then. Signatures are counted here,
 * and checked by {@link claimsOf}. An entry that is refused leaves the fold as it was; but when it is one of a batch, the
 * entries of the batch before it have been applied already, and none of them counts without the whole batch: such a fold
 * is of no more use.
 */
export function admit(fold: Fold, entry: Entry, bytes: Uint8Array): Admitted {
  const refused = step(fold, entry, bytes);
  if (refused !== null) return no(refused);
  for (const { key } of entry.sigs.keys) {
    const held = fold.keys.get(key);
    if (held !== undefined) fold.signatures.add(held.number, fold.entries);
  }
  fold.entries += 1;
  if (entry.sigs.received !== undefined) fold.received = entry.sigs.received;
  return { ok: true };
}

/** The same from the bytes alone, which may be no entry at all: what a reader of a whole record asks. */
export function admitBytes(fold: Fold, bytes: Uint8Array): Admitted {
  if (admitPlain(fold, bytes)) return { ok: true };
  const read = decodeEntry(bytes);
  return read.ok ? admit(fold, read.entry, bytes) : notAnEntry(read.fault.message);
}

function notAnEntry(problem: string): Admitted {
  return no(refusal("not-an-entry", { problem }));
}

function no(refused: Refusal): Admitted {
  return { ok: false, refusal: refused };
}

function step(fold: Fold, entry: Entry, bytes: Uint8Array): Refusal | null {
  const { received } = entry.sigs;
  if (received !== undefined && received < fold.received) {
    return refusal("received-back", { received, before: fold.received });
  }
  if (fold.entries === 0) return first(fold, entry);
  const by = fold.commissions.get(entry.by);
  if (by === undefined) return refusal("unknown-actor", { by: entry.by });
  if (fold.batch !== null || entry.sigs.batch !== undefined) return member(fold, entry, bytes, by);
  const signed = signedSeats(fold.keys, entry, by);
  if ("refused" in signed) return signed.refused;
  if (entry.type === BATCH_TYPE) return begin(fold, entry, by, signed.seats);
  return apply(fold, entry, by, signed.seats);
}

function openingOf(
  fold: Fold,
  entry: Entry,
):
  | { readonly body: BodyOf<"record-opened">; readonly by: Commission; readonly keys: ReadonlyMap<string, HeldKey> }
  | { readonly refused: Refusal } {
  if (entry.type !== "record-opened") return { refused: refusal("first-entry", { type: entry.type }) };
  const shaped = readShape(BODIES["record-opened"], entry.body);
  if (!shaped.ok) return { refused: bodyRefusal(shaped.problems) };
  const made = openingCommission(fold, entry.by, shaped.value);
  if ("refused" in made) return made;
  const keys = new Map(made.keys.map((key) => [key.reference, key]));
  return { body: shaped.value, by: made.commission, keys };
}

function first(fold: Fold, entry: Entry): Refusal | null {
  const opening = openingOf(fold, entry);
  if ("refused" in opening) return opening.refused;
  const { body, by, keys } = opening;
  const signed = signedSeats(keys, entry, by);
  if ("refused" in signed) return signed.refused;
  return open({ fold, entry, index: 0, body, by, seats: signed.seats });
}

/** Opens a batch; who signed it has to be as many as a decision needs, for whatever its entries are. */
function begin(fold: Fold, entry: Entry, by: Commission, seats: number): Refusal | null {
  const short = quorumRefusal(by, seats);
  if (short !== null) return short;
  const opened = openBatch(entry.body);
  if (!opened.ok) return refusal("batch", { problem: opened.fault.message });
  fold.batch = { batch: opened.batch, entry: fold.entries, by, seats };
  return null;
}

/** The next entry of the batch that is open. */
function member(fold: Fold, entry: Entry, bytes: Uint8Array, by: Commission): Refusal | null {
  const open = fold.batch;
  if (open === null) return refusal("batch-none");
  const { batch } = open;
  if (entry.sigs.batch === undefined) return refusal("batch-open", { left: batch.size - batch.seen.size });
  if (by !== open.by) return refusal("batch-actor", { signer: open.by.id, by: by.id });
  const added = addToBatch(fold.hasher, batch, entry, bytes);
  if (!added.ok) return refusal("batch", { problem: added.fault.message });
  const refused = apply(fold, entry, by, open.seats);
  if (refused !== null) return refused;
  fold.batch = added.complete ? null : ({ ...open, batch: added.batch } satisfies OpenBatch);
  return null;
}

function apply(fold: Fold, entry: Entry, by: Commission, seats: number): Refusal | null {
  const { type } = entry;
  if (!isKnown(type)) return refusal("unknown-type", { type });
  if (type === "record-opened") return refusal("opened-twice");
  const short = ONE_IS_ENOUGH.has(type) && seats > 0 ? null : quorumRefusal(by, seats);
  if (short !== null) return short;
  const saying = sayingOf(fold, entry);
  const before = saying === null ? undefined : fold.said.get(saying);
  if (before !== undefined) return refusal("said-before", { entry: before });
  const refused = applyAs(type, fold, entry, by, seats);
  if (refused === null && saying !== null) fold.said.set(saying, fold.entries);
  return refused;
}

function applyAs<T extends EntryType>(
  type: T,
  fold: Fold,
  entry: Entry,
  by: Commission,
  seats: number,
): Refusal | null {
  const body = bodyOf(type, entry.body);
  if ("refused" in body) return body.refused;
  const act: Act<T> = { fold, entry, index: fold.entries, body: body.value, by, seats };
  return (APPLY[type] as Apply<T>)(act);
}

function bodyOf<T extends EntryType>(
  type: T,
  body: Entry["body"],
): { readonly value: BodyOf<T> } | { readonly refused: Refusal } {
  // Nearly all entries of an election are protocols of plain numbers, so these are looked at without ceremony.
  if (type === "protocol-filed" && isPlainFiling(body)) return { value: body as BodyOf<T> };
  const shaped = readShape(BODIES[type] as Shape<BodyOf<T>>, body);
  return shaped.ok ? { value: shaped.value } : { refused: bodyRefusal(shaped.problems) };
}

function bodyRefusal(
  problems: readonly { readonly path: readonly (string | number)[]; readonly message: string }[],
): Refusal {
  const [problem] = problems;
  const place = problem === undefined ? "" : pathText(problem.path);
  return refusal("body", { problem: `${place === "" ? "" : `${place}: `}${problem?.message ?? ""}` });
}

function isKnown(type: string): type is EntryType {
  return Object.hasOwn(BODIES, type);
}
