import { type CompiledForm, compileForm, UNKNOWN } from "../checking/compile.ts";
import { addUp } from "../checking/evaluate.ts";
import { protocolReader } from "../checking/protocol-reader.ts";
import type { Protocol } from "../filing/protocol.ts";
import type { FigureName, Form } from "../form/form.ts";
import { MOST } from "../value.ts";
import type { ProtocolBatch } from "./batch.ts";
import { batchReader } from "./batch-reader.ts";

/** The figures of one protocol that are the same in every country; what is not known is left out. */
export function protocolFigures(form: Form, protocol: Protocol): ReadonlyMap<FigureName, number> {
  return compiledFigures(compileForm(form), protocol);
}

/** The same as {@link protocolFigures} by a form made ready once for many protocols. */
export function compiledFigures(compiled: CompiledForm, protocol: Protocol): ReadonlyMap<FigureName, number> {
  const reader = protocolReader(compiled, protocol);
  const found = [...compiled.figures].map(
    ([name, sum]) => [name, exact(addUp(sum, reader, 0) / sum.denominator)] as const,
  );
  return new Map(found.filter(([, value]) => value !== UNKNOWN));
}

/** One figure of every row of a batch, as a column; `null` where the form does not give it. */
export function figureColumn(compiled: CompiledForm, batch: ProtocolBatch, name: FigureName): Int32Array | null {
  const sum = compiled.figures.get(name);
  if (sum === undefined) return null;
  const reader = batchReader(compiled, batch);
  const column = new Int32Array(batch.rows);
  for (let row = 0; row < batch.rows; row += 1) {
    reader.moveTo(row);
    column[row] = exact(addUp(sum, reader, 0) / sum.denominator);
  }
  return column;
}

/** A sum below zero, too large or with an unknown part is not known. */
function exact(value: number): number {
  return Number.isInteger(value) && value >= 0 && value <= MOST ? value : UNKNOWN;
}
