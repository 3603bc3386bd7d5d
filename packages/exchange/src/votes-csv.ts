import { readCount } from "./count.ts";
import type { CsvRow } from "./csv.ts";
import { placeOf } from "./decode.ts";
import type { Reading } from "./fault.ts";
import { shown } from "./shown.ts";
import { readTable, type Table, type TableForm } from "./table.ts";
import { VotesBuilder } from "./votes-builder.ts";
import { VOTES_HEADER, type VotesFile } from "./votes-file.ts";

const FORM: TableForm = {
  columns: { unit: [], list: [], votes: [] },
  required: ["list", "votes"],
  header: VOTES_HEADER,
};

/** Reads votes from CSV text; see `readVotes`. */
export function readVotesCsv(file: string, text: string): Reading<VotesFile> {
  let builder: VotesBuilder | null = null;
  let byUnit = false;
  const { log, separator } = readTable(file, text, FORM, (table) => {
    builder = new VotesBuilder(table.log);
    byUnit = table.position("unit") >= 0;
    return rowReader(table, builder, byUnit);
  });
  const built = builder as VotesBuilder | null;
  const units = built?.finish() ?? [];
  return log.reading(() => ({
    units,
    byUnit,
    separator,
    placeOf: (unit, row) => placeOf(text, built?.tokenOf(unit, row) ?? 0),
  }));
}

function rowReader(table: Table, builder: VotesBuilder, byUnit: boolean): (row: CsvRow) => void {
  const [unitAt, listAt, votesAt] = [table.position("unit"), table.position("list"), table.position("votes")];
  return ({ cells, offsets }) => {
    const name = cells[listAt] ?? "";
    const votesToken = offsets[votesAt] ?? 0;
    builder.add(
      {
        unit: byUnit ? (cells[unitAt] ?? "") : "",
        unitToken: offsets[unitAt] ?? 0,
        name,
        nameToken: offsets[listAt] ?? 0,
        votes: readCount(cells[votesAt] ?? "", () => (name === "" ? "votes" : shown(name)), table.log, votesToken),
        votesToken,
      },
      byUnit,
    );
  };
}
