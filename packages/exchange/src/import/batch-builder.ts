import { type CollectionColumns, type Form, type ProtocolBatch, UNKNOWN } from "@dauys/core/protocol";
import { MOST_LISTS } from "./bytes.ts";
import type { Plan } from "./plan.ts";
import type { Profile } from "./profile.ts";
import type { UnitTree } from "./unit-tree.ts";

/** Cells of one batch aim at about so many numbers, so that files with thousands of columns stay small in memory. */
const NUMBERS = 262_144;
const MOST_ROWS = 8_192;

interface Pack {
  readonly starts: number[];
  readonly ids: string[];
  readonly fields: readonly number[][];
}

/** The columns of the batch that is being read. A row is written in place and counts only when it is committed. */
export class BatchBuilder {
  readonly rows: number;
  /** A column for each of the plan's targets. */
  columns: Int32Array[];
  packs: Pack[];
  row = 0;
  before = 0;
  readonly lists: string[] = [];
  /** How many of them committed rows have named. */
  private known = 0;
  private readonly listIndex = new Map<string, number>();
  /** For each series, columns by list that packed cells filled. */
  private packed: Int32Array[][];
  private lines: Uint32Array;
  private parents: Int32Array;
  private idStarts: Uint32Array;
  private idBytes = new Uint8Array(4096);
  private idEnd = 0;
  private readonly form: Form;
  private readonly profile: Profile;
  private readonly plan: Plan;
  private readonly tree: UnitTree;
  private readonly idText: (bytes: Uint8Array) => string;

  constructor(form: Form, profile: Profile, plan: Plan, tree: UnitTree, idText: (bytes: Uint8Array) => string) {
    this.form = form;
    this.profile = profile;
    this.plan = plan;
    this.tree = tree;
    this.idText = idText;
    this.rows = Math.max(64, Math.min(MOST_ROWS, Math.floor(NUMBERS / Math.max(1, plan.targets.length))));
    for (const target of plan.targets) if (target.of === "list") this.list(target.list);
    this.known = this.lists.length;
    [this.columns, this.packed, this.packs] = [this.newColumns(), this.newPacked(), this.newPacks()];
    this.lines = new Uint32Array(this.rows);
    this.parents = new Int32Array(this.rows);
    this.idStarts = new Uint32Array(this.rows + 1);
  }

  /** The index of a list, entered when it is new. */
  list(name: string): number {
    const found = this.listIndex.get(name);
    if (found !== undefined) return found;
    this.lists.push(name);
    this.listIndex.set(name, this.lists.length - 1);
    return this.lists.length - 1;
  }

  /** Whether a list is known, or can still be entered. */
  hasRoomFor(name: string): boolean {
    return this.lists.length < MOST_LISTS || this.listIndex.has(name);
  }

  /** The column of a list that comes from packed cells. */
  packedColumn(series: number, list: number): Int32Array {
    const columns = this.packed[series] as Int32Array[];
    while (columns.length <= list) columns.push(new Int32Array(this.rows).fill(UNKNOWN));
    return columns[list] as Int32Array;
  }

  /** Adds bytes to the name of the row's unit; several columns are joined by hyphens. */
  addId(bytes: Uint8Array, start: number, end: number, joined: boolean): void {
    const need = this.idEnd + (end - start) + 1;
    if (need > this.idBytes.length) {
      const grown = new Uint8Array(need * 2);
      grown.set(this.idBytes);
      this.idBytes = grown;
    }
    if (joined) this.idBytes[this.idEnd++] = 0x2d;
    for (let i = start; i < end; i += 1) this.idBytes[this.idEnd++] = bytes[i] as number;
  }

  /** Whether the row has a name so far. */
  hasId(): boolean {
    return this.idEnd > (this.idStarts[this.row] as number);
  }

  commit(line: number, parent: number): void {
    this.lines[this.row] = line;
    this.parents[this.row] = parent;
    this.row += 1;
    this.known = this.lists.length;
    this.idStarts[this.row] = this.idEnd;
    for (const pack of this.packs) pack.starts.push(pack.ids.length);
  }

  /** Takes back all that a row at fault has left. */
  discard(): void {
    this.idEnd = this.idStarts[this.row] as number;
    for (const name of this.lists.splice(this.known)) this.listIndex.delete(name);
    for (const columns of this.packed) {
      columns.length = Math.min(columns.length, this.known);
      for (const column of columns) column[this.row] = UNKNOWN;
    }
    for (const { starts, ids, fields } of this.packs) {
      ids.length = starts.at(-1) as number;
      for (const field of fields) field.length = ids.length;
    }
  }

  full(): boolean {
    return this.row === this.rows;
  }

  /** The rows read so far as a batch; the builder goes on with new columns. */
  take(): ProtocolBatch {
    const batch = this.batch();
    this.before += this.row;
    this.row = 0;
    [this.columns, this.packed, this.packs] = [this.newColumns(), this.newPacked(), this.newPacks()];
    this.lines = new Uint32Array(this.rows);
    this.parents = new Int32Array(this.rows);
    this.idStarts = new Uint32Array(this.rows + 1);
    this.idBytes = new Uint8Array(this.idBytes.length);
    this.idEnd = 0;
    return batch;
  }

  private batch(): ProtocolBatch {
    const { form, row: rows, idBytes, idStarts, idText } = this;
    return {
      form: form.id,
      kind: this.profile.kind,
      rows,
      before: this.before,
      lines: this.lines.subarray(0, rows),
      units: this.tree.units,
      parents: this.parents.subarray(0, rows),
      id: (row) => idText(idBytes.subarray(idStarts[row], idStarts[row + 1])),
      fields: form.fields.map((_, i) => this.column("field", i)),
      lists: this.lists,
      votes: form.votes.series.map((_, i) => this.votes(i)),
      signed: (form.signatures ?? []).map((_, i) => this.column("signed", i)),
      attached: (form.attachments ?? []).map((_, i) => this.column("attached", i)),
      collections: (form.collections ?? []).map((collection) => this.collection(collection.id)),
    };
  }

  private column(of: "field" | "signed" | "attached", index: number): Int32Array | null {
    const target = this.plan.targets.findIndex((entry) => entry.of === of && entry.index === index);
    return this.columns[target]?.subarray(0, this.row) ?? null;
  }

  private votes(series: number): readonly (Int32Array | undefined)[] {
    const columns: (Int32Array | undefined)[] = this.lists.map((_, list) =>
      this.packed[series]?.[list]?.subarray(0, this.row),
    );
    this.plan.targets.forEach((target, i) => {
      if (target.of !== "list" || target.series !== series) return;
      columns[this.list(target.list)] = this.columns[i]?.subarray(0, this.row);
    });
    return columns;
  }

  private collection(id: string): CollectionColumns | null {
    const packed = this.profile.collections?.findIndex((entry) => entry.collection === id) ?? -1;
    const pack = this.packs[packed];
    const names = this.profile.collections?.[packed]?.fields;
    const fields = this.form.collections?.find((entry) => entry.id === id)?.fields;
    if (pack === undefined || names === undefined || fields === undefined) return null;
    return {
      starts: Uint32Array.from(pack.starts),
      ids: pack.ids,
      fields: fields.map((field) => {
        const values = pack.fields[names.indexOf(field.id)];
        return values === undefined ? null : Int32Array.from(values);
      }),
    };
  }

  private newColumns(): Int32Array[] {
    return this.plan.targets.map(() => new Int32Array(this.rows));
  }

  private newPacked(): Int32Array[][] {
    return this.form.votes.series.map(() => []);
  }

  private newPacks(): Pack[] {
    return (this.profile.collections ?? []).map(({ fields }) => ({
      starts: [0],
      ids: [],
      fields: fields.map(() => []),
    }));
  }
}
