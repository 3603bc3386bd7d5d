import type { PeopleView } from "../records/people-view.ts";
import type { WrittenText } from "../records/people-view-text.ts";
import type { RecordView } from "../records/record-view.ts";
import { type Cell, csvText } from "./csv.ts";

/** The name that each file on the people of a record has in the folder of its election. */
export const PEOPLE_NAMES = {
  people: "people.json",
  lists: "lists.csv",
  candidates: "candidates.csv",
  deputies: "deputies.csv",
} as const;

/** What stands in front of every row: from which record, checkpoint and rules it was computed. */
const SOURCE = ["record", "checkpoint_size", "checkpoint_root", "rules", "rules_sha256"] as const;

function sourceCells({ record, checkpoint, rules }: RecordView): readonly Cell[] {
  return [record.kind, checkpoint.size, checkpoint.root, rules?.id ?? null, rules?.sha256 ?? null];
}

const names = (text: WrittenText | null | undefined): readonly Cell[] => [
  text?.kk ?? null,
  text?.ru ?? null,
  text?.en ?? null,
];
const inAll = (name: string): readonly string[] => [`${name}_kk`, `${name}_ru`, `${name}_en`];

/** Each list as a row: its state with the entries, and its statistics with their bases. */
export function listsText(view: RecordView, { lists }: PeopleView): string {
  const shares = ["women", "under29", "under35", "sat"] as const;
  const entries = ["submitted", "registered", "refused", "ended"] as const;
  const head = [
    ...SOURCE,
    ...["list", "party", ...inAll("name"), "state", ...entries.map((name) => `${name}_entry`)],
    ...["people", "excluded", ...shares.flatMap((share) => [share, `${share}_known`])],
    ...["average_age", "average_age_known", "errors", "warnings"],
  ];
  const start = sourceCells(view);
  const rows = lists.map(({ list, party, name, state, people, statistics, findings, ...own }) => [
    ...start,
    ...[list, party, ...names(name), state, ...entries.map((entry) => own.entries[entry])],
    ...[statistics.people, people.filter(({ excluded }) => excluded !== null).length],
    ...shares.flatMap((share) => [statistics[share].count, statistics[share].of]),
    ...[statistics.averageAge.mean, statistics.averageAge.of],
    ...(["error", "warning"] as const).map(
      (severity) => findings.filter((finding) => finding.severity === severity).length,
    ),
  ]);
  return csvText([head, ...rows]);
}

/** Each person on a list as a row: what the law has published, and whether the person was taken off. */
export function candidatesText(view: RecordView, { lists }: PeopleView): string {
  const head = [
    ...SOURCE,
    ...["list", "number", "person", ...inAll("name"), "born", "sex", "party"],
    ...[...inAll("post"), ...inAll("workplace"), ...inAll("residence"), "region", "sat_before"],
    ...["entry", "excluded_entry", "excluded_ground"],
  ];
  const start = sourceCells(view);
  const rows = lists.flatMap(({ people }) =>
    people.map(({ candidate: one, entry, excluded }) => [
      ...start,
      ...[one.list, one.number, one.person, ...names(one.name), one.born ?? null, one.sex ?? null, one.party ?? null],
      ...[...names(one.post), ...names(one.workplace), ...names(one.residence), one.region ?? null, one.sat ?? null],
      ...[entry, excluded?.entry ?? null, excluded?.ground ?? null],
    ]),
  );
  return csvText([head, ...rows]);
}

/** Each deputy as a row: for which list, why, since when, registered when. */
export function deputiesText(view: RecordView, { seats }: PeopleView): string {
  const head = [
    ...SOURCE,
    ...["person", ...inAll("name"), "list", "seat", "number_on_list", "born", "sex", "region", "sat_before"],
    ...["since", "by", "place", "votes", "round", "entry", "registered", "registered_entry"],
  ];
  const start = sourceCells(view);
  const rows = seats.deputies.map(({ name, how, votes, registered, ...one }) => [
    ...start,
    ...[one.person, ...names(name), one.list, one.seat, one.number, one.born, one.sex, one.region, one.sat],
    ...[one.since, how === null ? "assembly" : how.by, how !== null && "place" in how ? how.place : null],
    ...[votes?.votes ?? null, votes?.round ?? null, one.entry, registered?.on ?? null, registered?.entry ?? null],
  ]);
  return csvText([head, ...rows]);
}
