import { type Fold, isStation, type UnitState } from "@dauys/core/election";
import type { Column } from "../../data/column.ts";
import { type Cell, csvText } from "../../data/csv.ts";
import type { RecordView } from "../../records/record-view.ts";
import { stateOf } from "../stations/station-of.ts";
import type { StationState } from "../stations/station-view.ts";

/** The states of a station's protocol, as tables name them. */
const STATES = ["counted", "held", "outstanding", "invalidated"] as const;

const FIRST: readonly Column[] = [
  {
    name: "record",
    type: "string",
    description: "Kind of record",
    required: true,
    enum: ["official", "transcribed", "rehearsal"],
  },
  { name: "rules", type: "string", description: "Version of the rules" },
  { name: "station", type: "string", description: "The station's code in the record", required: true, unique: true },
  { name: "below", type: "string", description: "Code of the unit in which it lies", required: true },
  { name: "status", type: "string", description: "Where its protocol stands", required: true, enum: STATES },
  { name: "corrected", type: "boolean", description: "Whether an earlier protocol was replaced" },
  { name: "entry", type: "integer", description: "Entry of the record that holds the protocol, from 0" },
  { name: "entry_received", type: "datetime", description: "When the entry reached the record" },
  { name: "registered_before", type: "integer", description: "Voters registered before the day" },
];

/** The columns of a table of stations: the form's figures in its order come last, votes by list among them. */
export function stationColumns({ layout, lists }: Fold): readonly Column[] {
  const several = (layout?.form.votes.series.length ?? 0) > 1;
  return [
    ...FIRST,
    ...(layout?.columns ?? []).map((about): Column => {
      const [part = "", group = "", id = ""] = about.split("/");
      const list = lists.find((each) => each.list === id)?.name.en;
      const description =
        part === "votes" && list !== undefined ? `Votes for ${list} (${about})` : `The form's ${about}`;
      return { name: columnName(part, group, id, several), type: "integer", description };
    }),
  ];
}

/** `fields/took-part` is `took_part`, `votes/votes/birch` is `votes_birch`, `totals/boxes/ballots` is `total_boxes_ballots`. */
function columnName(part: string, group: string, id: string, several: boolean): string {
  const words =
    part === "fields" ? [group] : part === "votes" ? ["votes", ...(several ? [group] : []), id] : ["total", group, id];
  const name = words.join("_").replaceAll("-", "_");
  return FIRST.some((column) => column.name === name) ? `form_${name}` : name;
}

/** All stations of a record, in the order in which the record lists them. */
export function stationTable(fold: Fold, view: RecordView): string {
  return tableOf(fold, view, fold.stationUnits);
}

/** The stations that lie directly in a unit. */
export function unitTable(fold: Fold, view: RecordView, unit: UnitState): string {
  return tableOf(fold, view, unit.children.filter(isStation));
}

function tableOf(fold: Fold, view: RecordView, units: readonly UnitState[]): string {
  const head = csvText([stationColumns(fold).map(({ name }) => name)]);
  return head + units.map((unit) => lineOf(fold, view, unit)).join("");
}

/** The line of a station as it was written last, and from what. */
interface Line {
  readonly kind: RecordView["record"]["kind"];
  readonly rules: string | null;
  readonly state: StationState;
  readonly filing: UnitState["filing"];
  readonly layout: Fold["layout"];
  readonly text: string;
}
const lines = new WeakMap<UnitState, Line>();

/** The line of a station. It is kept: of ten thousand stations an entry changes one. */
function lineOf({ layout }: Fold, { record, rules: law }: RecordView, unit: UnitState): string {
  const { filing } = unit;
  const [kind, rules, state] = [record.kind, law?.id ?? null, stateOf(unit)];
  const kept = lines.get(unit);
  const same = kept?.filing === filing && kept.state === state && kept.layout === layout;
  if (same && kept.kind === kind && kept.rules === rules) return kept.text;
  const none = (layout?.columns ?? []).map(() => null);
  const cells: readonly Cell[] = [
    ...[kind, rules, unit.name, unit.parent?.name ?? null, state],
    ...[filing === null ? null : filing.before !== null, filing?.entry ?? null, filing?.received ?? null],
    unit.registered,
    ...(filing?.figures ?? none),
  ];
  const text = csvText([cells]);
  lines.set(unit, { kind, rules, state, filing, layout, text });
  return text;
}
