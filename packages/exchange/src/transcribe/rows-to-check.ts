import { type CompiledForm, checkBatch, checkBatchValues, type ProtocolBatch } from "@dauys/core/protocol";

/**
 * Which rows of a batch have something in them that the form may find, 1 for each: so that one protocol in a hundred is
 * looked at with words and names, and not all. What is passed over here and is a finding all the same is refused by the
 * fold, which looks at every protocol itself.
 */
export function rowsToCheck(
  form: CompiledForm,
  batch: ProtocolBatch,
  mustStand: (list: string) => boolean,
): Uint8Array {
  const rows = new Uint8Array(batch.rows);
  const others = [...batch.signed, ...batch.attached, ...batch.collections];
  // Signatures, attachments and items have rules of their own beside the formulas.
  if (others.some((column) => column !== null)) return rows.fill(1);
  if (batch.fields.some((column, i) => column === null && form.form.fields[i]?.optional !== true)) return rows.fill(1);
  for (const { row } of checkBatchValues(form.form, batch)) rows[row] = 1;
  checkBatch(form, batch, ({ row }) => {
    rows[row] = 1;
  });
  const due = batch.lists.map(mustStand);
  for (const [s, series] of form.form.votes.series.entries()) {
    const columns = Array.from(batch.lists, (_, list) => batch.votes[s]?.[list]);
    for (let row = 0; row < batch.rows; row += 1) {
      const has = (list: number): boolean => (columns[list]?.[row] ?? -1) >= 0;
      const stated = columns.reduce((count, _, list) => count + (has(list) ? 1 : 0), 0);
      const enough = stated > 0 && due.every((must, list) => !must || has(list));
      if (!enough && !(stated === 0 && series.optional === true)) rows[row] = 1;
    }
  }
  return rows;
}
