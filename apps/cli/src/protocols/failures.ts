import {
  type CheckHit,
  type CompiledForm,
  checkBatch,
  checkBatchValues,
  compileForm,
  describeHit,
  type Finding,
  type Form,
  type ProtocolBatch,
} from "@dauys/core/protocol";

/** A finding with the line of its protocol. */
export interface PlacedFinding {
  readonly line: number;
  readonly finding: Finding;
}

/** What the checks of a form found in a file of protocols. */
export interface Failures {
  /** For each check of the form, in its order, how many protocols fail it; 0 for checks that were not asked for. */
  readonly failing: readonly number[];
  /** Protocols that lack a figure which the form demands, and those with one out of its range. */
  readonly missing: number;
  readonly outOfRange: number;
  /** The first findings, protocol by protocol, and how many there are. */
  readonly first: readonly PlacedFinding[];
  readonly count: number;
}

/** What to look for: the first `show` findings are kept; with `only`, one check by its number and nothing else. */
export interface Wanted {
  readonly show: number;
  readonly only: number | null;
}

/** Runs the checks of a form batch by batch. */
export function failuresBy(
  form: Form,
  wanted: Wanted,
): { readonly add: (batch: ProtocolBatch) => void; readonly found: () => Failures } {
  const chosen = wanted.only === null ? form.checks : form.checks.filter(({ number }) => number === wanted.only);
  // Only the checks asked for are compiled; their places in the form are found again by their numbers.
  const compiled = compileForm({ ...form, checks: chosen });
  const failing = new Map<number, number>();
  const first: PlacedFinding[] = [];
  const values = { missing: 0, outOfRange: 0 };
  let count = 0;
  return {
    add: (batch) => {
      const hits = hitsIn(compiled, batch, failing);
      const plain = wanted.only === null ? checkBatchValues(form, batch) : [];
      values.missing += rowsOf(plain.filter(({ finding }) => finding.code === "missing"));
      values.outOfRange += rowsOf(plain.filter(({ finding }) => finding.code === "out-of-range"));
      count += hits.length + plain.length;
      const room = wanted.show - first.length;
      if (room <= 0) return;
      const told = [
        ...plain.map(({ row, finding }) => ({ row, tell: () => finding })),
        ...hits.map((hit) => ({ row: hit.row, tell: () => describeHit(compiled, batch, hit) })),
      ].sort((a, b) => a.row - b.row);
      for (const { row, tell } of told.slice(0, room)) first.push({ line: batch.lines[row] ?? 0, finding: tell() });
    },
    found: () => ({
      failing: form.checks.map(({ number }) => failing.get(number) ?? 0),
      ...values,
      first,
      count,
    }),
  };
}

/** The checks that do not hold in a batch; counts beside it the protocols that fail each, a protocol once. */
function hitsIn(compiled: CompiledForm, batch: ProtocolBatch, failing: Map<number, number>): readonly CheckHit[] {
  const hits: CheckHit[] = [];
  checkBatch(compiled, batch, (hit) => {
    const before = hits.at(-1);
    hits.push(hit);
    // Hits come check after check and row after row, so that those of one protocol by one check stand together.
    if (before?.check === hit.check && before.row === hit.row) return;
    const number = compiled.form.checks[hit.check]?.number ?? 0;
    failing.set(number, (failing.get(number) ?? 0) + 1);
  });
  return hits;
}

function rowsOf(findings: readonly { readonly row: number }[]): number {
  return new Set(findings.map(({ row }) => row)).size;
}
