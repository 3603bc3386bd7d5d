import { type Draft, fault, type Made, type PaperFault, type PaperInput, type PaperKind } from "./input.ts";
import { calculationPaper } from "./kinds/calculation-paper.ts";
import { checksPaper } from "./kinds/checks-paper.ts";
import { formPaper } from "./kinds/form-paper.ts";
import { mandatesPaper } from "./kinds/mandates-paper.ts";
import { messagePaper } from "./kinds/message-paper.ts";
import { protocolPaper } from "./kinds/protocol-paper.ts";
import { receiptPaper } from "./kinds/receipt-paper.ts";
import { territorialPaper } from "./kinds/territorial-paper.ts";
import { dataFile, langsOf, sheetOf } from "./parts/frame.ts";
import { hex } from "./parts/labels.ts";
import type { NoCompiler } from "./print/compiler.ts";
import { printSheet } from "./print/print-sheet.ts";
import type { AttachedFile, Sheet } from "./print/sheet.ts";

/** A paper: the name of its file, and its bytes. */
export interface Paper {
  readonly name: string;
  readonly pdf: Uint8Array;
}

const MAKERS: Readonly<Record<PaperKind, (input: PaperInput) => Made<Draft>>> = {
  form: formPaper,
  protocol: protocolPaper,
  territorial: territorialPaper,
  message: messagePaper,
  calculation: calculationPaper,
  mandates: mandatesPaper,
  receipt: receiptPaper,
  checks: checksPaper,
};

/** A paper laid out, before it is set: the name of its file, what stands on it, and the files inside. */
export interface LaidOut {
  readonly name: string;
  readonly sheet: Sheet;
  readonly files: readonly AttachedFile[];
}

/** Lays a paper out. What comes of it can be sent to another thread and set there. */
export function layOutPaper(kind: PaperKind, input: PaperInput): Made<LaidOut> {
  const made = MAKERS[kind](input);
  if (!made.ok) return made;
  const draft = made.value;
  const files = [dataFile(kind, input, draft), ...(draft.files ?? [])];
  return { ok: true, value: { name: fileName(kind, input), sheet: sheetOf(input, draft), files } };
}

/**
 * A paper as PDF/A-3a with its data inside. The same input gives the same bytes, in every process and on every day.
 *
 * @example
 * const paper = paperOf("protocol", { fold, record: { origin, root }, lang: "kk", unit: "010101", entry });
 */
export function paperOf(
  kind: PaperKind,
  input: PaperInput,
): { readonly ok: true; readonly paper: Paper } | { readonly ok: false; readonly fault: PaperFault } {
  const laid = layOutPaper(kind, input);
  if (!laid.ok) return laid;
  const { name, sheet, files } = laid.value;
  const printed = printSheet(sheet, files);
  return printed.ok ? { ok: true, paper: { name, pdf: printed.pdf } } : { ok: false, fault: noCompiler(printed) };
}

/** The fault of a machine that cannot print. */
export function noCompiler({ platform, detail }: NoCompiler): PaperFault {
  return fault("no-compiler", { platform, detail });
}

/** `xr-2031-protocol-010101.kk.pdf`; a unit that is no plain name stands by its UTF-8 bytes, as in addresses. */
function fileName(kind: PaperKind, input: PaperInput): string {
  const { fold, unit } = input;
  const parts = [fold.opened?.election ?? "record", kind, ...(unit === undefined ? [] : [namePart(unit)])];
  return `${parts.join("-")}.${langsOf(input).join("-")}.pdf`;
}

function namePart(unit: string): string {
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(unit) ? unit : `u-${hex(new TextEncoder().encode(unit))}`;
}
