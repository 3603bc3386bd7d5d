import { randomUUID } from "node:crypto";
import type { JsonValue } from "@dauys/core/json";
import { coveredBytes, decodeUtf8, type UnsignedEntry } from "@dauys/core/record";
import type { Trilingual } from "@dauys/language";
import { sha256 } from "@dauys/store/keys";
import type { Statements } from "@dauys/store/tables";
import { entryTime, type Office } from "../office/index.ts";
import { inAll } from "../texts/in-all.ts";
import { signingTexts } from "../texts/signing.ts";
import { type CommissionFacts, commissionOf } from "./commission-facts.ts";
import { formProblem } from "./entries.ts";
import type { ProposalKind, ProposedPaper } from "./proposal.ts";
import { signingFor } from "./signing-for.ts";
import { tryEntries } from "./trial.ts";

/** The most entries that are signed for at once. */
const MOST_ENTRIES = 1000;

/** What is to be put before a commission. */
export interface Proposing {
  /** The unit whose commission acts. */
  readonly unit: string;
  readonly kind: ProposalKind;
  readonly entries: readonly { readonly type: string; readonly body: { readonly [key: string]: JsonValue } }[];
  readonly papers?: readonly ProposedPaper[];
  /** Who proposes: the id of a person. */
  readonly by: string;
  readonly note?: string;
  /** Whether the fold is asked beforehand: for acts of which there are few, since it reads the whole record. */
  readonly tried?: boolean;
  /** What is to be written together with the proposal, or not at all. */
  readonly alongside?: (statements: Statements, id: string) => Promise<void>;
}

/** Why nothing was proposed: a word for programs, a sentence for people, and of a fold's refusal the entry in question. */
export interface ProposeRefusal {
  readonly reason: string;
  readonly message: Trilingual;
  readonly place: number | null;
}

/** Whether something was proposed. */
export type Proposed =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly refusal: ProposeRefusal };

/**
 * Puts entries before a commission. From here on they are fixed, to the second of their time; members sign these very
 * bytes, or nothing.
 */
export async function propose(office: Office, proposing: Proposing): Promise<Proposed> {
  const facts = await office.record.read((fold) => commissionOf(fold, proposing.unit));
  if (facts === null) return refused("no-commission", { unit: proposing.unit });
  if (proposing.entries.length === 0) return refused("nothing-proposed");
  if (proposing.entries.length > MOST_ENTRIES) return refused("too-many-entries", { most: MOST_ENTRIES });
  const at = entryTime(office.clock);
  const entries = proposing.entries.map(({ type, body }): UnsignedEntry => ({ v: 1, type, at, by: facts.id, body }));
  const keys = signingKeys(facts, entries);
  if (typeof keys === "number") return refused("too-few-keys", { have: keys, need: facts.quorum });
  for (const [place, entry] of entries.entries()) {
    const problem = formProblem(entry, keys);
    if (problem !== null) return refused("entry-form", { problem }, place);
  }
  const signing = signingFor(sha256, entries);
  if (proposing.tried === true) {
    const tried = await tryEntries(office.record.store, { signing, entries, keys });
    if (tried !== null) {
      const { reason, message } = tried.refusal;
      return { ok: false, refusal: { reason, message, place: tried.place } };
    }
  }
  const id = randomUUID();
  await office.tables.transaction(async (statements) => {
    await write(statements, { id, facts, proposing, entries, signing, needed: keys.length, now: office.clock.now() });
    await proposing.alongside?.(statements, id);
  });
  return { ok: true, id };
}

/** As many keys as the entries need, or how many there are where these are too few. */
function signingKeys(
  { seats, quorum }: CommissionFacts,
  entries: readonly UnsignedEntry[],
): readonly string[] | number {
  const [only] = entries;
  if (entries.length === 1 && only?.type === "key-rotated") {
    const key = seats.find(({ seat }) => seat === only.body.seat)?.key ?? null;
    return key === null ? 0 : [key];
  }
  const keys = seats.flatMap(({ key }) => (key === null ? [] : [key]));
  const needed = entries.every(({ type }) => type === "payload-sealed") ? 1 : quorum;
  return keys.length < needed ? keys.length : keys.slice(0, needed);
}

interface Written {
  readonly id: string;
  readonly facts: CommissionFacts;
  readonly proposing: Proposing;
  readonly entries: readonly UnsignedEntry[];
  readonly signing: UnsignedEntry;
  readonly needed: number;
  readonly now: number;
}

async function write(statements: Statements, written: Written): Promise<void> {
  const { id, facts, proposing, entries, signing, needed, now } = written;
  const { unit, kind, note = "", by, papers = [] } = proposing;
  await statements.change(
    "INSERT INTO proposals (id, commission, unit, kind, note, proposed_by, proposed_at, state, needed, signing) " +
      "VALUES ($1, $2, $3, $4, $5, $6, $7, 'open', $8, $9)",
    [id, facts.id, unit, kind, note, by, now, needed, textOf(signing)],
  );
  for (const [place, entry] of entries.entries()) {
    const row = [id, place, textOf(entry)];
    await statements.change("INSERT INTO proposal_entries (proposal, place, entry) VALUES ($1, $2, $3)", row);
  }
  for (const paper of papers) {
    const row = [id, paper.unit, paper.round];
    await statements.change("INSERT INTO proposal_papers (proposal, unit, round) VALUES ($1, $2, $3)", row);
  }
}

/** The very text that signatures cover. */
function textOf(entry: UnsignedEntry): string {
  return decodeUtf8(coveredBytes(entry)) ?? "";
}

function refused(
  reason: "no-commission" | "nothing-proposed" | "too-many-entries" | "too-few-keys" | "entry-form",
  params: Readonly<Record<string, string | number>> = {},
  place: number | null = null,
): Proposed {
  return { ok: false, refusal: { reason, message: inAll(signingTexts, reason, params as never), place } };
}
