import { UNKNOWN } from "../checking/compile.ts";
import type { Form } from "../form/form.ts";
import { at, type ProtocolBatch } from "./batch.ts";

/**
 * The votes of each list (by its index in `batch.lists`): all series of the form that count added together. A column of
 * {@link UNKNOWN} only is a list that stands in no row of the batch.
 */
export function countedVotes(form: Form, batch: ProtocolBatch): readonly Int32Array[] {
  const counting = form.votes.series.flatMap((series, i) => (series.counts ? [batch.votes[i] ?? []] : []));
  return batch.lists.map((_, list) => {
    const columns = counting.flatMap((series) => (series[list] === undefined ? [] : [series[list]]));
    const [only] = columns;
    return columns.length === 1 && only !== undefined ? only : together(columns, batch.rows);
  });
}

function together(columns: readonly Int32Array[], rows: number): Int32Array {
  const sum = new Int32Array(rows).fill(UNKNOWN);
  for (const column of columns) {
    for (let row = 0; row < rows; row += 1) {
      const value = at(column, row);
      if (value >= 0) sum[row] = Math.max(0, sum[row] as number) + value;
    }
  }
  return sum;
}
