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
import { printSheet } from "./print/print-sheet.ts";

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
  const made = MAKERS[kind](input);
  if (!made.ok) return made;
  const draft = made.value;
  const printed = printSheet(sheetOf(input, draft), [dataFile(kind, input, draft), ...(draft.files ?? [])]);
  if (!printed.ok) {
    const { platform, detail } = printed;
    return { ok: false, fault: fault("no-compiler", { platform, detail }) };
  }
  return { ok: true, paper: { name: fileName(kind, input), pdf: printed.pdf } };
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
