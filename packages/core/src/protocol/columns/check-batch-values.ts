import type { Finding } from "../checking/finding.ts";
import { structureFinding } from "../checking/structure.ts";
import type { Field } from "../form/field.ts";
import type { Form } from "../form/form.ts";
import { MOST } from "../value.ts";
import { type ProtocolBatch, unitName } from "./batch.ts";

/** A finding of one row of a batch. */
export interface RowFinding {
  readonly row: number;
  readonly finding: Finding;
}

/** Figures that the form demands and a row does not have, or that are out of range. A column that the whole file lacks is passed over. */
export function checkBatchValues(form: Form, batch: ProtocolBatch): readonly RowFinding[] {
  return form.fields.flatMap((field, i) => {
    const column = batch.fields[i];
    return column === null || column === undefined ? [] : checkColumn(field, column, batch);
  });
}

function checkColumn(field: Field, column: Int32Array, batch: ProtocolBatch): readonly RowFinding[] {
  const minimum = field.minimum ?? 0;
  const maximum = field.kind === "flag" ? 1 : (field.maximum ?? MOST);
  const { label: what, article } = field;
  const about = `fields/${field.id}`;
  const findings: RowFinding[] = [];
  for (let row = 0; row < batch.rows; row += 1) {
    const value = column[row] as number;
    if (value >= minimum && value <= maximum) continue;
    if (value >= 0) {
      const filling = { what, value, minimum, maximum };
      findings.push({ row, finding: structureFinding("out-of-range", unitName(batch, row), about, filling) });
    } else if (field.optional !== true) {
      findings.push({ row, finding: structureFinding("missing", unitName(batch, row), about, { what }, { article }) });
    }
  }
  return findings;
}
