import type { Answer } from "../../apportionment/index.ts";
import type { AssemblyState, MandateFinding, MandateState } from "../../mandates/index.ts";
import type { CompiledForm } from "../../protocol/index.ts";
import type { Batch, Sha256, TreeHasher } from "../../record/index.ts";
import type { Rules, Trilingual } from "../../rules/index.ts";
import type { Tally } from "../../tally/index.ts";
import type { BodyOf } from "./body/bodies.ts";
import type { ByteTable } from "./fast/byte-table.ts";
import type { Layout } from "./layout.ts";
import type { Nomination } from "./nomination-state.ts";
import type { SignatureLog } from "./signature-log.ts";

/** What the fold needs from outside. */
export interface FoldTools {
  readonly sha256: Sha256;
}

/** A key that an entry introduced, and who holds it. */
export interface HeldKey {
  readonly reference: string;
  readonly publicKey: Uint8Array;
  readonly commission: Commission;
  readonly seat: number;
  readonly introduced: number;
  /** The entry from which on it signs nothing more, and why. */
  revoked: { readonly entry: number; readonly reason: string } | null;
  /** From when on it may have been in other hands, and the entry that says so. */
  doubt: { readonly entry: number; readonly since: string } | null;
  /** Its number in the log of signatures. */
  readonly number: number;
}

/** A commission, or whoever else acts: its seats, each with its role and key. */
export interface Commission {
  readonly id: string;
  readonly unit: UnitState;
  readonly name: Trilingual | null;
  readonly formed: number;
  readonly seats: { readonly role: string; key: HeldKey | null }[];
  /** How many of its seats make a decision. */
  readonly quorum: number;
}

/** A protocol in the record. */
export interface Filing {
  readonly entry: number;
  /** When it was made, by the clock of who made it. */
  readonly at: string;
  /** What was filed; of a plain protocol it is read again from its bytes each time. */
  readonly body: BodyOf<"protocol-filed"> | BodyOf<"protocol-corrected">;
  /** Why it was filed as held back; `null` where it was not. */
  readonly held: string | null;
  /** By column of the layout. */
  readonly figures: readonly (number | null)[];
  /** Where its figures lie in the layout's rows; -1 where they do not. */
  readonly row: number;
  readonly by: Commission;
  /** When it reached the record, by the sequencer's clock; `null` where the record does not say. */
  readonly received: string | null;
  readonly before: Filing | null;
  /** Released although it was held back, with the reason. */
  released: { readonly entry: number; readonly reason: string } | null;
}

/** Figures of a stage that were sealed. */
export interface Sealing {
  readonly entry: number;
  /** When the entry was made, by the clock of who made it. */
  readonly at: string;
  readonly body: BodyOf<"stage-sealed">;
  readonly received: string | null;
}

/** A unit with all that the entries say of it. */
export interface UnitState {
  readonly name: string;
  readonly label: Trilingual | null;
  readonly level: string;
  readonly parent: UnitState | null;
  readonly children: UnitState[];
  readonly listed: number;
  readonly registered: number | null;
  readonly delivered: number | null;
  readonly seats: number | null;
  commission: Commission | null;
  seals: readonly Sealing[];
  filing: Filing | null;
  /** Held back by a commission above, whatever the protocol itself says. */
  disputed: { readonly entry: number; readonly reason: string } | null;
  invalidated: { readonly entry: number; readonly ground: string } | null;
  /** Filings before voting was repeated, and the entry that ordered it last. */
  earlier: readonly Filing[];
  reopened: number | null;
  /** Its index in the tally, where there is one. */
  index: number;
}

/** A result that was declared. */
export interface Declared {
  readonly entry: number;
  readonly body: BodyOf<"result-declared">;
}

/** The batch that is open, and who signed for it. */
export interface OpenBatch {
  readonly batch: Batch;
  readonly entry: number;
  readonly by: Commission;
  readonly seats: number;
}

/**
 * The state of an election after some entries. It changes in place, by `admit` alone, so that one more entry costs only
 * what it changes; to everybody else it is to be read.
 */
export interface Fold {
  readonly tools: FoldTools;
  readonly hasher: TreeHasher;
  entries: number;
  received: string;
  opened: BodyOf<"record-opened"> | null;
  top: Commission | null;
  batch: OpenBatch | null;
  readonly commissions: Map<string, Commission>;
  readonly keys: Map<string, HeldKey>;
  /** What was said and must not be said again, by the hash of what signatures cover, and in which entry. */
  readonly said: Map<string, number>;
  rules: { readonly rules: Rules; readonly sha256: string; readonly entry: number } | null;
  form: { readonly form: CompiledForm; readonly sha256: string; readonly entry: number } | null;
  readonly lists: BodyOf<"list-registered">[];
  /** Parties, candidates and lists with their people. */
  readonly nomination: Nomination;
  /** Who takes the seats, and what each step said beside it. */
  readonly mandates: { state: MandateState; readonly steps: MandateStep[] };
  /** The seats that an assembly elects; `null` until its council nominates. */
  assembly: AssemblyState | null;
  readonly units: Map<string, UnitState>;
  /** How the names of units look to a reader, where that is not what they are. */
  readonly looks: Set<string>;
  root: UnitState | null;
  stations: number;
  layout: Layout | null;
  tally: Tally | null;
  preliminary: Tally | null;
  readonly stationUnits: UnitState[];
  /** The first entry with figures, after which lists and form stand. */
  firstFigures: number | null;
  readonly answers: (Answer & { readonly entry: number })[];
  readonly declared: Declared[];
  final: Declared | null;
  readonly transcribed: { readonly entry: number; readonly body: BodyOf<"figures-transcribed"> }[];
  readonly published: { readonly entry: number; readonly body: BodyOf<"result-transcribed"> }[];
  readonly announced: { readonly entry: number; readonly body: BodyOf<"stations-announced"> }[];
  readonly payloads: Map<string, SealedPayload>;
  readonly signatures: SignatureLog;
  /** The same things by their names in bytes, for entries that are read without making texts of them. */
  readonly names: {
    readonly commissions: ByteTable<Commission>;
    readonly keys: ByteTable<HeldKey>;
    /** By the public key itself: whatever it is called, it sits on one seat. */
    readonly publicKeys: ByteTable<HeldKey>;
    readonly units: ByteTable<UnitState>;
    readonly papers: ByteTable<SeenPaper>;
  };
}

/** A step of the mandates, and what has to be said about it. */
export interface MandateStep {
  readonly entry: number;
  readonly findings: readonly MandateFinding[];
}

/** A payload that the record names. */
export interface SealedPayload {
  readonly entry: number;
  readonly body: BodyOf<"payload-sealed">;
  erased: { readonly entry: number; readonly at: string; readonly ground: string } | null;
}

/** The roles on a paper that was seen before, and whether they leave nothing to be found. */
export interface SeenPaper {
  readonly roles: readonly string[];
  readonly clean: boolean;
}
