import type { PaperKind } from "@dauys/exchange/papers";
import type { Trilingual } from "@dauys/language";
import type { OfficialMessage } from "../../acts/message.ts";
import type { Standing } from "../../acts/result.ts";
import type { CommissionFacts } from "../../signing/commission-facts.ts";

/** A commission in whose name somebody may propose. */
export interface ActingUnit {
  readonly unit: string;
  readonly name: Trilingual | null;
}

/** An agreed paper that can be put before the commission. */
export interface ReadyPaper {
  readonly unit: string;
  readonly kind: "station" | "territorial";
  readonly stage: Trilingual | null;
  readonly correction: string | null;
  readonly held: string | null;
}

/** A redacted copy of a scan that can be put before the commission. */
export interface ReadyCopy {
  readonly unit: string;
  /** The hash of the original. */
  readonly scan: string;
  readonly covered: string;
  /** Who covered it: the unit and the role. */
  readonly by: string;
}

/** What a reader may do for a unit, and what the forms need to know. */
export interface UnitActs {
  readonly unit: string;
  readonly name: Trilingual | null;
  readonly commission: CommissionFacts | null;
  readonly waiting: number;
  /** `null` where the reader may not propose it. */
  readonly filing: {
    readonly papers: readonly ReadyPaper[];
    readonly leftOut: readonly { readonly unit: string; readonly message: Trilingual }[];
    readonly copies: readonly ReadyCopy[];
  } | null;
  readonly decisions: { readonly standing: Standing; readonly lists: Readonly<Record<string, Trilingual>> } | null;
  readonly keys: { readonly roles: readonly { readonly id: string; readonly label: Trilingual }[] } | null;
  readonly maySign: boolean;
  /** Papers of results that may be printed. */
  readonly papers: readonly PaperKind[];
}

/** The page of acts: which commissions there are to act for, and one of them. */
export interface ActsView {
  readonly units: readonly ActingUnit[];
  readonly acts: UnitActs | null;
}

/** The page of the official message. */
export interface MessageView {
  readonly message: OfficialMessage;
}
