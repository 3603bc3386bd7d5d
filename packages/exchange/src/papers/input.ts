import type { Fold, UnitState } from "@dauys/core/election";
import type { JsonValue } from "@dauys/core/json";
import { LANGS, type Lang, message, type Trilingual } from "@dauys/language";
import type { AttachedFile, Block } from "./print/sheet.ts";
import { FAULTS } from "./texts/faults.ts";

/** The papers that can be printed. */
export const PAPER_KINDS = [
  "form",
  "protocol",
  "territorial",
  "message",
  "calculation",
  "mandates",
  "receipt",
  "checks",
] as const;
/** A paper that can be printed. */
export type PaperKind = (typeof PAPER_KINDS)[number];

/** A key of the keyboard, or several of them, and what it does where protocols are entered. */
export interface KeyHelp {
  readonly keys: string;
  readonly does: Trilingual;
}

/** What a paper is made from; nothing else enters it, no clock and no file. */
export interface PaperInput {
  readonly fold: Fold;
  /** Which record, and the root over the entries that are folded, in base64. */
  readonly record: { readonly origin: string; readonly root: string };
  readonly lang: Lang;
  /** The form in Kazakh and Russian on one sheet, whatever `lang` says. */
  readonly bilingual?: boolean;
  /** The unit that the paper is of, where it is of one. */
  readonly unit?: string;
  /** The bytes of the entry that {@link entryOfPaper} names. */
  readonly entry?: Uint8Array;
  /** A C2SP tlog-proof of that entry, for the receipt. */
  readonly receipt?: Uint8Array;
  /** The permanent address of the page that shows the same; it enters the QR code. */
  readonly address?: string;
  /** For the sheet of checks: other keys than those of the office. */
  readonly keys?: readonly KeyHelp[];
}

/** The codes of faults that have a remedy. */
type FaultCode = {
  [K in keyof typeof FAULTS]: `${K}.remedy` extends keyof typeof FAULTS ? K : never;
}[keyof typeof FAULTS];

/** Why a paper cannot be made, and what to do. */
export interface PaperFault {
  readonly reason: FaultCode;
  readonly message: Trilingual;
  readonly remedy: Trilingual;
}

/** A paper as its kind lays it out, before banner, foot and data are put around it. */
export interface Draft {
  readonly title: string;
  /** The moment that the data are of. */
  readonly date: string;
  readonly blocks: readonly Block[];
  /** What the paper was made of, for programs. */
  readonly data: { readonly [name: string]: JsonValue };
  readonly files?: readonly AttachedFile[];
}

/** A value, or why there is none. */
export type Made<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: PaperFault };

/** Why a paper cannot be made. */
export function fault(reason: FaultCode, params: Readonly<Record<string, string>> = {}): PaperFault {
  const inAll = (key: keyof typeof FAULTS): Trilingual => {
    const said = LANGS.map((lang) => [lang, message(FAULTS as Record<string, Trilingual>, key, lang, params)]);
    return Object.fromEntries(said) as unknown as Trilingual;
  };
  return { reason, message: inAll(reason), remedy: inAll(`${reason}.remedy`) };
}

/** A fault as a result. */
export function refuse(reason: FaultCode, params: Readonly<Record<string, string>> = {}): Made<never> {
  return { ok: false, fault: fault(reason, params) };
}

/** The unit that the input names. */
export function unitOf({ fold, unit }: PaperInput): Made<UnitState> {
  if (unit === undefined) return refuse("no-unit");
  const found = fold.units.get(unit);
  return found === undefined ? refuse("unknown-unit", { unit: unit.slice(0, 200) }) : { ok: true, value: found };
}

/**
 * The entry whose bytes a paper prints the hash of: the protocol that stands in its unit. `null` where the paper has none.
 */
export function entryOfPaper(kind: PaperKind, fold: Fold, unit: string | undefined): number | null {
  if (kind !== "protocol" && kind !== "territorial" && kind !== "receipt") return null;
  return fold.units.get(unit ?? "")?.filing?.entry ?? null;
}
