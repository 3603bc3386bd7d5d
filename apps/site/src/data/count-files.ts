import type { RecordView, UnitView } from "../records/record-view.ts";
import type { SiteFile } from "../site-file.ts";
import type { Column } from "./column.ts";
import { csvText } from "./csv.ts";
import { candidatesText, deputiesText, listsText, PEOPLE_NAMES } from "./people-files.ts";

/** The name that each file of a count has in the folder of its election. */
export const COUNT_NAMES = { result: "result.json", units: "units.csv", corrections: "corrections.json" } as const;

/** The figures of a count as files. Each names the kind of record, the checkpoint and the rules. */
export function countFiles(view: RecordView): readonly SiteFile[] {
  const file = (name: string, content: string): SiteFile => ({ path: `data/${view.id}/${name}`, content });
  const { people } = view;
  return [
    file(COUNT_NAMES.result, resultText(view)),
    file(COUNT_NAMES.units, unitsText(view)),
    file(COUNT_NAMES.corrections, correctionsText(view)),
    ...(people === null
      ? []
      : [
          file(
            PEOPLE_NAMES.people,
            jsonText({ format: "dauys-people-1", ...sourceOf(view), asOf: view.asOf, ...people }),
          ),
          file(PEOPLE_NAMES.lists, listsText(view, people)),
          file(PEOPLE_NAMES.candidates, candidatesText(view, people)),
          file(PEOPLE_NAMES.deputies, deputiesText(view, people)),
        ]),
  ];
}

/** What a record's numbers were computed from, as every file of data names it. */
export function sourceOf({ record, checkpoint, rules }: RecordView) {
  const { origin, size, root } = checkpoint;
  return {
    record: { kind: record.kind, notice: record.notice, country: record.country, date: record.date },
    checkpoint: { origin, size, root },
    rules: rules === null ? null : { id: rules.id, sha256: rules.sha256 },
  };
}

function resultText(view: RecordView): string {
  const { lists, result, tree, asOf, withoutProtocol } = view;
  const { state, stations, registered, figures, votes, outcome, declared, verdict } = result;
  const seats = outcome?.seats ?? null;
  const byList = (own: readonly number[]) => Object.fromEntries(lists.map(({ id }, i) => [id, own[i] ?? 0]));
  const unit = ({ unit: code, name, protocol, ...rest }: UnitView) => ({
    unit: code,
    name,
    stations: rest.stations,
    figures: rest.figures,
    votes: byList(rest.votes),
    protocol: protocol === null ? null : { entry: protocol.entry, differs: protocol.differing.length > 0 },
  });
  return jsonText({
    format: "dauys-count-1",
    ...sourceOf(view),
    asOf,
    state,
    stations,
    registered,
    withoutProtocol,
    figures,
    lists: lists.map(({ id, name }, i) => ({
      list: id,
      name,
      votes: votes[i] ?? 0,
      seats: seats === null ? null : (seats[id] ?? 0),
    })),
    outstanding: verdict,
    declared,
    regions:
      tree?.regions.map(({ districts, ...region }) => ({ ...unit(region), districts: districts.map(unit) })) ?? [],
  });
}

function correctionsText(view: RecordView): string {
  const { corrections, held, late, keys, accepted, invalidated } = view.mended;
  const all = { corrections, held, late, keys, accepted, invalidated };
  return jsonText({ format: "dauys-corrections-1", ...sourceOf(view), asOf: view.asOf, ...all });
}

const FIGURES = ["registered", "received", "delivered", "valid", "invalid"] as const;

/** The columns of the table of units. */
export function unitColumns({ lists }: Pick<RecordView, "lists">): readonly Column[] {
  const text = (name: string, description: string): Column => ({ name, type: "string", description });
  const number = (name: string, description: string): Column => ({ name, type: "integer", description });
  return [
    { ...text("record", "Kind of record"), required: true },
    number("checkpoint_size", "Entries of the record that were counted"),
    text("checkpoint_root", "Root of the record's tree, in base64"),
    text("rules", "Version of the rules"),
    text("rules_sha256", "SHA-256 of the rules"),
    { ...text("unit", "The unit's code in the record"), required: true, unique: true },
    text("below", "Code of the unit in which it lies"),
    text("name_kk", "Name in Kazakh"),
    text("name_ru", "Name in Russian"),
    text("name_en", "Name in English"),
    number("stations", "Polling stations in it"),
    number("stations_counted", "Stations whose protocols count"),
    number("stations_held", "Stations whose protocols are held back"),
    number("stations_outstanding", "Stations whose protocols are not in"),
    ...FIGURES.map((name) => number(name, `The figure “${name}”, from the stations that count`)),
    ...lists.map(({ id, name }) => number(`votes_${id}`, `Votes for ${name.en}`)),
    number("protocol_entry", "Entry that holds the unit's own protocol"),
    { name: "protocol_agrees", type: "boolean", description: "Whether it equals the sum of what lies below" },
  ];
}

/** The regions and districts: from the stations that count, and whether their own protocol agrees with what lies below. */
function unitsText(view: RecordView): string {
  const { record, checkpoint, rules } = view;
  const head = unitColumns(view).map(({ name }) => name);
  const start = [record.kind, checkpoint.size, checkpoint.root, rules?.id ?? null, rules?.sha256 ?? null];
  const row = ({ unit, name, stations, figures, votes, protocol }: UnitView, below: string) => [
    ...start,
    ...[unit, below, name?.kk ?? null, name?.ru ?? null, name?.en ?? null],
    ...[stations.all, stations.counted, stations.held, stations.outstanding],
    ...FIGURES.map((figure) => figures[figure] ?? null),
    ...votes,
    ...(protocol === null ? [null, null] : [protocol.entry, protocol.differing.length === 0]),
  ];
  const rows = (view.tree?.regions ?? []).flatMap((region) => [
    row(region, record.root.unit),
    ...region.districts.map((district) => row(district, region.unit)),
  ]);
  return csvText([head, ...rows]);
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
