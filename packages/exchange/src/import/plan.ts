import type { Form } from "@dauys/core/protocol";
import { shown, shownNames } from "../shown.ts";
import { MOST_LISTS } from "./bytes.ts";
import type { ImportLog } from "./import-log.ts";
import type { Profile } from "./profile.ts";

/** What is done with the cells of one column. */
export type Action =
  | { readonly kind: "skip" }
  /** A number into a column of figures; `words`: it may be yes or no. */
  | { readonly kind: "count"; readonly target: number; readonly words: boolean }
  /** Text that names a unit or the protocol's own. */
  | { readonly kind: "text" }
  | { readonly kind: "lists"; readonly series: number; readonly between: number; readonly inside: number }
  | { readonly kind: "items"; readonly packed: number; readonly between: number; readonly inside: number };

/** What a column of figures holds. */
export type Target =
  | { readonly of: "field" | "signed" | "attached"; readonly index: number }
  | { readonly of: "list"; readonly series: number; readonly list: string };

/** How the rows of one file are read: what is done with each column, and which columns name the units. */
export interface Plan {
  readonly header: readonly string[];
  readonly actions: readonly Action[];
  readonly targets: readonly Target[];
  /** For each level above: the column that names it, the one with its name for people (-1: none). */
  readonly levels: readonly {
    readonly level: string;
    readonly id: number;
    readonly name: number;
    readonly optional: boolean;
  }[];
  readonly id: readonly number[];
  /** Columns that nothing reads. */
  readonly unread: readonly string[];
}

/** Fits a profile to the header of a file; `null` when it does not fit, with the faults in the log. */
export function makePlan(form: Form, profile: Profile, header: readonly string[], log: ImportLog): Plan | null {
  const before = log.count;
  const maker = new PlanMaker(header, log);
  const levels = profile.units.map(({ level, id, name, optional }) => ({
    level,
    id: maker.text(id),
    name: name === undefined ? -1 : maker.text(name),
    optional: optional === true,
  }));
  const id = profile.unit.id.map((name) => maker.text(name));
  figures(form, profile, maker);
  votes(form, profile, maker);
  for (const [packed, { column, between, inside }] of (profile.collections ?? []).entries()) {
    maker.put(column, { kind: "items", packed, between: between.charCodeAt(0), inside: inside.charCodeAt(0) });
  }
  if (log.count > before) return null;
  const actions = header.map((_, i) => maker.actions[i] ?? { kind: "skip" as const });
  const unread = header.filter((_, i) => actions[i]?.kind === "skip");
  return { header, actions, targets: maker.targets, levels, id, unread };
}

class PlanMaker {
  readonly actions: (Action | undefined)[] = [];
  readonly targets: Target[] = [];
  private readonly header: readonly string[];
  private readonly positions = new Map<string, number>();
  private readonly log: ImportLog;

  constructor(header: readonly string[], log: ImportLog) {
    this.header = header;
    this.log = log;
    const twice = new Set<string>();
    for (const [i, name] of header.entries()) {
      if (this.positions.has(name)) twice.add(name);
      else this.positions.set(name, i);
    }
    for (const name of twice) log.own("header-twice", { line: 1, column: 1 }, { column: shown(name) });
  }

  put(name: string, action: Action): number {
    const column = this.positions.get(name) ?? -1;
    const place = { line: 1, column: 1 };
    if (column < 0) {
      this.log.own("profile-column", place, { column: shown(name), known: shownNames(this.header) });
    } else if (this.actions[column] !== undefined && action.kind !== "text") {
      this.log.own("header-twice", place, { column: shown(name) });
    }
    this.actions[column] = action;
    return column;
  }

  text(name: string): number {
    return this.put(name, { kind: "text" });
  }

  count(name: string, target: Target, words: boolean): void {
    this.put(name, { kind: "count", target: this.targets.length, words });
    this.targets.push(target);
  }

  numbered(prefix: string): readonly { readonly name: string; readonly list: string }[] {
    const found = this.header
      .filter((name) => name.startsWith(prefix) && /^[0-9]+$/.test(name.slice(prefix.length)))
      .map((name) => ({ name, list: name.slice(prefix.length) }));
    if (found.length === 0) {
      const known = shownNames(this.header);
      this.log.own("profile-lists", { line: 1, column: 1 }, { prefix: shown(prefix), known });
    }
    if (found.length <= MOST_LISTS) return found;
    this.log.own("too-many-lists", { line: 1, column: 1 }, { what: shown(prefix), most: String(MOST_LISTS) });
    return [];
  }
}

function figures(form: Form, profile: Profile, maker: PlanMaker): void {
  const words = profile.words !== undefined;
  form.fields.forEach((field, index) => {
    const column = profile.fields[field.id];
    if (column !== undefined) maker.count(column, { of: "field", index }, words && field.kind === "flag");
  });
  (form.signatures ?? []).forEach((role, index) => {
    const column = profile.signed?.[role.id];
    if (column !== undefined) maker.count(column, { of: "signed", index }, words);
  });
  (form.attachments ?? []).forEach((kind, index) => {
    const column = profile.attached?.[kind.id];
    if (column !== undefined) maker.count(column, { of: "attached", index }, words);
  });
}

function votes(form: Form, profile: Profile, maker: PlanMaker): void {
  for (const from of profile.votes) {
    const series = form.votes.series.findIndex((entry) => entry.id === from.series);
    if (from.from === "packed") {
      const [between, inside] = [from.between.charCodeAt(0), from.inside.charCodeAt(0)];
      maker.put(from.column, { kind: "lists", series, between, inside });
      continue;
    }
    const columns =
      from.from === "prefix"
        ? maker.numbered(from.prefix)
        : Object.entries(from.columns).map(([list, name]) => ({ list, name }));
    for (const { list, name } of columns) maker.count(name, { of: "list", series, list }, false);
  }
}
