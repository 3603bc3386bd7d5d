import type { ListVotes, Totals, UnitVotes } from "@dauys/core/apportionment";
import { MOST_VOTES } from "./count.ts";
import type { FaultLog } from "./fault-log.ts";
import { isName, Spellings } from "./name.ts";
import { RESERVED_ROWS, reservedTotal } from "./reserved.ts";
import { shown } from "./shown.ts";

/** One row as a file gives it; tokens are its places for messages. `votes` is `null` when the number was at fault. */
export interface VotesRow {
  readonly unit: string;
  readonly unitToken: number;
  readonly name: string;
  readonly nameToken: number;
  readonly votes: number | null;
  readonly votesToken: number;
  readonly attributes?: Omit<ListVotes, "list" | "votes">;
}

interface Draft {
  readonly unit: string;
  readonly token: number;
  readonly lists: ListVotes[];
  readonly totals: { -readonly [K in keyof Totals]: Totals[K] };
  /** Name of a list or reserved row to the place of its number. */
  readonly places: Map<string, number>;
  seats: number | null;
}

/** Gathers rows, of CSV or JSON alike, into units; everything wrong with names, duplicates and sums goes to the log. */
export class VotesBuilder {
  private readonly units = new Map<string, Draft>();
  private readonly unitNames = new Spellings();
  private readonly listNames = new Spellings();
  private readonly log: FaultLog;
  private sum = 0;

  constructor(log: FaultLog) {
    this.log = log;
  }

  /** The unit of that name, made when it is new; `null` when the name is at fault. */
  unit(name: string, token: number, inPieces: boolean): Draft | null {
    const known = this.units.get(name);
    if (known !== undefined) return known;
    if (inPieces && !(isName(name, "unit", this.log, token) && this.unitNames.accepts(name, "unit", this.log, token)))
      return null;
    const draft: Draft = { unit: name, token, lists: [], totals: {}, places: new Map(), seats: null };
    this.units.set(name, draft);
    return draft;
  }

  add(row: VotesRow, inPieces: boolean): void {
    const draft = this.unit(row.unit, row.unitToken, inPieces);
    const named = isName(row.name, "list", this.log, row.nameToken);
    if (draft === null || !named) return;
    if (row.name.startsWith("@")) this.addTotal(draft, row);
    else this.addList(draft, row);
  }

  private addTotal(draft: Draft, row: VotesRow): void {
    const total = reservedTotal(row.name);
    if (total === undefined) {
      this.log.add("unknown-reserved", row.nameToken, {
        row: shown(row.name),
        known: Object.keys(RESERVED_ROWS).join(", "),
      });
    } else if (this.isNew(draft, row, "duplicate-row")) {
      if (row.votes !== null) draft.totals[total] = row.votes;
      if (total === "others") this.count(row);
    }
  }

  private addList(draft: Draft, row: VotesRow): void {
    if (!this.isNew(draft, row, "duplicate-list")) return;
    if (!this.listNames.accepts(row.name, "list", this.log, row.nameToken)) return;
    draft.lists.push({ list: row.name, votes: row.votes ?? 0, ...row.attributes });
    this.count(row);
  }

  private isNew(draft: Draft, row: VotesRow, code: "duplicate-list" | "duplicate-row"): boolean {
    const known = draft.places.get(row.name);
    if (known === undefined) draft.places.set(row.name, row.votesToken);
    else this.log.add(code, row.nameToken, { list: shown(row.name), row: row.name, line: this.log.line(known) });
    return known === undefined;
  }

  /** Tells the row in which the sum passes the limit, once. */
  private count({ votes, votesToken }: VotesRow): void {
    const before = this.sum;
    this.sum += votes ?? 0;
    if (before <= MOST_VOTES && this.sum > MOST_VOTES) this.log.add("total-too-large", votesToken, {});
  }

  /** The units in the order in which they were met, after the last row. */
  finish(): readonly UnitVotes[] {
    return Array.from(this.units.values(), ({ unit, token, seats, lists, totals }) => {
      if (lists.length === 0 && this.log.count === 0)
        this.log.add("no-lists", token, { unit: unit === "" ? "lists" : shown(unit) });
      return { unit, seats, lists, totals };
    });
  }

  /** The token of the number of a list or reserved row. */
  tokenOf(unit: string, row: string): number | undefined {
    return this.units.get(unit)?.places.get(row);
  }
}
