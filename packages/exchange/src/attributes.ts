import type { UnitVotes } from "@dauys/core/apportionment";
import { ATTRIBUTE_NAMES, ATTRIBUTES, type Attributes, readAttributeValue } from "./attribute.ts";
import type { CsvRow } from "./csv.ts";
import { decodeText } from "./decode.ts";
import type { Reading, Source } from "./fault.ts";
import { type KnownVotes, knownVotes } from "./known-votes.ts";
import { isName } from "./name.ts";
import { shown } from "./shown.ts";
import { readTable, type Table, type TableForm } from "./table.ts";

/** What a file says of lists: for a list in all units (`unit` `""`), or in one. */
export type ListAttributes = ReadonlyMap<string, ReadonlyMap<string, Attributes>>;

const HEADER = "list,order,… / unit,list,order,…";
const FORM: TableForm = { columns: { unit: [], list: [], ...ATTRIBUTE_NAMES }, required: ["list"], header: HEADER };

/**
 * Reads attributes of lists: CSV with `list` (and `unit`), and a column for each attribute that is given. An empty cell says
 * nothing. Units and lists have to be those of the votes.
 */
export function readAttributes(source: Source, votes: readonly UnitVotes[]): Reading<ListAttributes> {
  const decoded = decodeText(source, { header: HEADER });
  if (!decoded.ok) return decoded;
  const attributes = new Map<string, Map<string, Attributes>>();
  const { log } = readTable(source.file, decoded.value, FORM, (table) =>
    rowReader(table, knownVotes(votes), attributes),
  );
  return log.reading(() => attributes);
}

/** The votes with what is known of their lists. What a file says of a list in its unit goes before what it says in general. */
export function withAttributes(votes: readonly UnitVotes[], attributes: ListAttributes): readonly UnitVotes[] {
  const everywhere = attributes.get("");
  return votes.map((unit) => {
    const here = attributes.get(unit.unit);
    const lists = unit.lists.map((list) => ({ ...list, ...everywhere?.get(list.list), ...here?.get(list.list) }));
    return { ...unit, lists };
  });
}

function rowReader(table: Table, known: KnownVotes, into: Map<string, Map<string, Attributes>>): (row: CsvRow) => void {
  const { log, position } = table;
  const [unitAt, listAt] = [position("unit"), position("list")];
  const columns = ATTRIBUTES.map((name) => ({ name, at: position(name) })).filter(({ at }) => at >= 0);
  const seen = new Map<string, Map<string, number>>();
  return ({ cells, offsets }) => {
    const at = (column: number): number => offsets[column] ?? 0;
    const list = cells[listAt] ?? "";
    const unit = unitAt >= 0 ? known.unit(cells[unitAt] ?? "", log, at(unitAt)) : "";
    const attributes: Attributes = {};
    for (const column of columns) {
      readAttributeValue(
        column.name,
        cells[column.at] ?? "",
        () => `${column.name}, ${shown(list)}`,
        log,
        at(column.at),
        attributes,
      );
    }
    if (unit === null || !isName(list, "list", log, at(listAt)) || !known.list(unit, list, log, at(listAt))) return;
    const before = entry(seen, unit).get(list);
    if (before !== undefined) log.add("duplicate-list", at(listAt), { list: shown(list), line: log.line(before) });
    entry(seen, unit).set(list, at(listAt));
    entry(into, unit).set(list, attributes);
  };
}

function entry<T>(map: Map<string, Map<string, T>>, key: string): Map<string, T> {
  const inner = map.get(key) ?? new Map<string, T>();
  map.set(key, inner);
  return inner;
}
