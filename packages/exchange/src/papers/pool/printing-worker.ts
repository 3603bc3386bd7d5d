import { parentPort } from "node:worker_threads";
import { type Printed, printSheet } from "../print/print-sheet.ts";
import type { AttachedFile, Sheet } from "../print/sheet.ts";

/** What a thread is to set. */
export interface PrintOrder {
  readonly sheet: Sheet;
  readonly files: readonly AttachedFile[];
}

/** What came of it; an error in words where the setting itself failed. */
export type PrintAnswer = Printed | { readonly ok: "failed"; readonly error: string };

parentPort?.on("message", ({ sheet, files }: PrintOrder) => {
  const answer = answerTo(sheet, files);
  parentPort?.postMessage(answer, answer.ok === true ? [answer.pdf.buffer as ArrayBuffer] : []);
});

function answerTo(sheet: Sheet, files: readonly AttachedFile[]): PrintAnswer {
  try {
    return printSheet(sheet, files);
  } catch (error) {
    return { ok: "failed", error: error instanceof Error ? error.message : String(error) };
  }
}
