import { type CountGround, countLayout } from "@dauys/core/election";
import { checkBatch, type ProtocolBatch } from "@dauys/core/protocol";
import { STATUSES, type Tally } from "@dauys/core/tally";
import type { Difference } from "./messages.ts";

/** What the checks of the form say of the protocols that count. */
export interface ProtocolFaults {
  readonly protocols: number;
  readonly checks: number;
  readonly faults: readonly Extract<Difference, { readonly what: "check" }>[];
}

/**
 * Runs the form's own checks over every protocol that counts. A protocol that fails one of those that block cannot have
 * been counted: then its figures are not those of the record. Checks over the parts of a collection are left out, since
 * the figures hold only their totals.
 */
export function protocolFaults(ground: CountGround, tally: Tally): ProtocolFaults {
  const layout = countLayout(ground);
  const { compiled } = layout;
  const counted = STATUSES.indexOf("counted");
  const asked = compiled.checks.map(({ check }) => check.severity === "error" && check.each === undefined);
  const faults: Extract<Difference, { readonly what: "check" }>[] = [];
  checkBatch(compiled, batchOf(layout, tally), ({ row, check }) => {
    const found = compiled.checks[check]?.check;
    if (tally.status[row] !== counted || found === undefined || asked[check] !== true) return;
    const station = tally.units.ids[tally.units.sums + row] ?? "";
    faults.push({ what: "check", station, number: found.number, text: found.text });
  });
  const protocols = tally.status.reduce((sum, status) => sum + (status === counted ? 1 : 0), 0);
  return { protocols, checks: asked.filter((each) => each).length, faults };
}

/** The figures as protocols in columns; each collection has one part, which is the total of all. */
function batchOf({ form, series, collections, lists }: ReturnType<typeof countLayout>, tally: Tally): ProtocolBatch {
  const rows = tally.units.stations;
  // Unknown is -1 here, and the same bits there.
  const column = (at: number): Int32Array => {
    const values = tally.values[at] as Uint32Array;
    return new Int32Array(values.buffer, values.byteOffset, rows);
  };
  const starts = Uint32Array.from({ length: rows + 1 }, (_, row) => row);
  return {
    form: form.id,
    kind: "station",
    rows,
    before: 0,
    lines: starts.subarray(1),
    units: [],
    parents: new Int32Array(rows).fill(-1),
    id: (row) => tally.units.ids[tally.units.sums + row] ?? "",
    fields: form.fields.map((_, at) => column(at)),
    lists,
    votes: series.map((first) => lists.map((_, list) => column(first + list))),
    signed: [],
    attached: [],
    collections: (form.collections ?? []).map(({ fields }, i) => ({
      starts,
      ids: Array<string>(rows).fill(""),
      fields: fields.map((_, field) => column((collections[i] ?? 0) + field)),
    })),
  };
}
