import type { RecordKind, Step } from "@dauys/core/election";
import type { CheckedBy } from "./wrong-in.ts";

/** What a reader knows from elsewhere, as it was typed or read from files; empty and `null` where nothing was given. */
export interface GivenTrust {
  /** The key of the log, as one line. */
  readonly key: string;
  /** A policy file: which logs and witnesses are believed. */
  readonly policy: string | null;
  /** A checkpoint that was kept from an earlier day. */
  readonly since: Uint8Array | null;
}

/** Which record is verified: the one below an address, or the one in a bundle. */
export type VerifyPlace =
  | { readonly from: "address"; readonly address: string; readonly figures: string }
  | { readonly from: "bundle"; readonly bytes: ArrayBuffer };

/** What the page asks the verifying worker for. */
export type VerifyOrder = VerifyPlace & { readonly trust: GivenTrust };

/** What the worker tells of its work. */
export type VerifyWord =
  | { readonly word: "ready" }
  | { readonly word: "progress"; readonly done: number; readonly of: number }
  | { readonly word: "signatures"; readonly done: number; readonly of: number }
  | { readonly word: "done"; readonly found: Found }
  | { readonly word: "failed"; readonly what: VerifyFault; readonly detail: string };

/** Why nothing was verified: there is no bundle, what the reader gave is no key or no policy, or this program has a fault. */
export type VerifyFault = "not-a-bundle" | "bad-key" | "bad-policy" | "broken";

/** What a verification in the browser found. */
export interface Found {
  readonly record: RecordKind | null;
  readonly checkpoint: { readonly origin: string; readonly size: number; readonly root: string } | null;
  readonly steps: readonly Step[];
  readonly ok: boolean;
  readonly milliseconds: number;
  readonly bytes: number;
  /** Who checked the signatures. */
  readonly by: CheckedBy;
  /** Votes and seats that follow from the entries. */
  readonly lists: readonly CountedList[];
  /** The figures file held against the entries; `null` where there was none to hold. */
  readonly figures: FiguresVerdict | null;
}

/** A list as the entries count it. */
export interface CountedList {
  readonly id: string;
  readonly name: { readonly kk: string; readonly ru: string; readonly en: string };
  readonly votes: number;
  readonly seats: number | null;
}

/** Whether the file of figures says what the entries say, and where not. */
export type FiguresVerdict =
  | { readonly same: true; readonly stations: number }
  | {
      readonly same: false;
      /** Why it could not be compared at all. */
      readonly why: string | null;
      readonly cells: readonly {
        readonly station: string;
        readonly column: string;
        readonly file: number | null;
        readonly entries: number | null;
      }[];
      readonly more: number;
    };
