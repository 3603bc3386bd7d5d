import type { RecordView, UnitView } from "../records/record-view.ts";
import type { SiteFile } from "../site-file.ts";
import { csvText } from "./csv.ts";
import { candidatesText, deputiesText, listsText, PEOPLE_NAMES } from "./people-files.ts";

/** The name that each file of a count has in the folder of its election. */
export const COUNT_NAMES = { result: "result.json", units: "units.csv" } as const;

/** The figures of a count as files. Each names the kind of record, the checkpoint and the rules. */
export function countFiles(view: RecordView): readonly SiteFile[] {
  const file = (name: string, content: string): SiteFile => ({ path: `data/${view.id}/${name}`, content });
  const { people } = view;
  return [
    file(COUNT_NAMES.result, resultText(view)),
    file(COUNT_NAMES.units, unitsText(view)),
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

const FIGURES = ["registered", "received", "delivered", "valid", "invalid"] as const;

/** The regions and districts: from the stations that count, and whether their own protocol agrees with what lies below. */
function unitsText(view: RecordView): string {
  const { record, checkpoint, rules, lists } = view;
  const head = [
    ...["record", "checkpoint_size", "checkpoint_root", "rules", "rules_sha256", "unit", "below"],
    ...["name_kk", "name_ru", "name_en", "stations", "stations_counted", "stations_held", "stations_outstanding"],
    ...FIGURES,
    ...lists.map(({ id }) => `votes_${id}`),
    ...["protocol_entry", "protocol_agrees"],
  ];
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
