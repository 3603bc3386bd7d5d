import { parseTerm } from "../../../protocol/form/term.ts";
import type { Check, Finding, Form } from "../../../protocol/index.ts";
import { MOST } from "../../../protocol/index.ts";
import type { Layout } from "../layout.ts";
import { findingsOf } from "../settlement.ts";
import type { UnitState } from "../state.ts";
import type { Random } from "./random.ts";

/** A protocol of plain numbers while it is being made. */
export interface PlainFiling {
  unit: string;
  kind: "station" | "territorial";
  fields: (number | null)[];
  votes: (number | null)[][];
  collections?: ({ id: string; fields: (number | null)[] }[] | null)[];
  paper?: string[];
}

/**
 * A protocol on a form: numbers at random, then mended where a check finds something, a few times over. Most are sound in
 * the end; some stay wrong in a place or two, as those of tired people are.
 */
export function randomFiling(random: Random, layout: Layout, unit: UnitState): PlainFiling {
  const { form, lists } = layout;
  const { fields, collections, signatures } = form;
  const body: PlainFiling = {
    unit: unit.name,
    kind: unit.level === "station" ? "station" : "territorial",
    fields: fields.map(({ kind }) => (kind === "flag" ? 1 : random.below(60))),
    votes: form.votes.series.map(() => lists.map(() => random.below(30))),
    ...(collections === undefined
      ? {}
      : { collections: collections.map(({ fields: own }) => items(random, own.length)) }),
    ...(signatures !== undefined && random.chance(70) ? { paper: signatures.map(({ id }) => id) } : {}),
  };
  for (let round = 0; round < 150; round += 1) {
    const findings = findingsOf(layout, unit, body);
    if (findings.length === 0) break;
    mend(random, form, body, random.one(findings));
  }
  return body;
}

function items(random: Random, width: number): { id: string; fields: number[] }[] {
  return Array.from({ length: random.below(4) }, (_, i) => ({
    id: String(i + 1),
    fields: Array.from({ length: width }, () => random.below(random.one([2, 20]))),
  }));
}

/** Moves one figure so that one finding goes away, where a figure can do that. */
function mend(random: Random, form: Form, body: PlainFiling, finding: Finding): void {
  if (finding.check === null) return;
  const check = form.checks.find(({ number }) => number === finding.check) as Check;
  const value = (name: string): number => finding.operands.find((one) => one.name === name)?.value ?? 0;
  const over = value("left") - value("right");
  const step = ["!=", "<", ">"].includes(check.compare) ? (check.compare === "<" ? -1 : 1) : 0;
  const terms = [...check.left.map((term) => [term, -1] as const), ...check.right.map((term) => [term, 1] as const)];
  const [written, side] = random.one(terms);
  const { source, numerator } = parseTerm(written);
  const change = side * Math.sign(numerator) * (over === 0 ? -step : over - step);
  const [collection = "", id = ""] = finding.about.split("/").slice(1);
  if (source.kind === "field")
    shift(
      body.fields,
      form.fields.findIndex((field) => field.id === source.field),
      change,
    );
  else if (source.kind === "votes" || source.kind === "list" || source.kind === "stated") {
    const cells = body.votes[form.votes.series.findIndex(({ id: own }) => own === source.series)] ?? [];
    shift(cells, random.below(cells.length), source.kind === "stated" ? 1 : change);
  } else if (source.kind === "total" || source.kind === "item") {
    const name = source.kind === "total" ? source.collection : collection;
    const at = form.collections?.findIndex((one) => one.id === name) ?? -1;
    const own = body.collections?.[at]?.find((item) => source.kind === "total" || item.id === id);
    shift(
      own?.fields ?? [],
      form.collections?.[at]?.fields.findIndex((field) => field.id === source.field) ?? -1,
      change,
    );
  }
}

function shift(cells: (number | null)[], at: number, change: number): void {
  if (at < 0 || at >= cells.length) return;
  cells[at] = inRange((cells[at] ?? 0) + change);
}

function inRange(value: number): number {
  return Math.min(MOST, Math.max(0, Math.round(value)));
}

const ODD = [null, 0, 1, 1_000_000, MOST] as const;

/** Spoils a protocol of plain numbers in one place; it stays one. */
export function spoilFigures(random: Random, body: PlainFiling): void {
  const rows = [
    body.fields,
    ...body.votes,
    ...(body.collections ?? []).flatMap((all) => (all ?? []).map((item) => item.fields)),
  ];
  const cells = random.one(rows.filter(({ length }) => length > 0));
  const at = random.below(cells.length);
  const small = (cells[at] ?? 0) + random.one([-1, 1, 2]);
  cells[at] = random.chance(60) ? inRange(small) : random.one(ODD);
  if (random.chance(10)) body.votes[0] = body.votes[0]?.map(() => null) ?? [];
  if (random.chance(5)) body.paper = [...(body.paper ?? []), random.one(["chair", "member", "guest"])];
  if (random.chance(5)) delete body.collections;
  if (random.chance(5) && body.collections !== undefined) body.collections = body.collections.map(() => null);
  if (random.chance(5)) for (const all of body.collections ?? []) for (const item of all ?? []) item.id = "1";
  if (random.chance(5)) body.kind = body.kind === "station" ? "territorial" : "station";
}
