import type { Trilingual } from "@dauys/language";
import type { PeopleView } from "../records/people-view.ts";
import type { WrittenText } from "../records/people-view-text.ts";
import type { RecordView, UnitView } from "../records/record-view.ts";
import { writtenIn } from "../view/people-words.ts";
import { codeRuns } from "./code-runs.ts";
import { type Names, namesOf, SEARCH_FORMAT, type SearchIndex } from "./search-index.ts";

/** What can be found of a record that is counted. */
export function indexOfRecord(view: RecordView, pages: SearchIndex["pages"]): SearchIndex {
  const units = unitsOf(view);
  const places = new Map(units.map(([code], at) => [code, at]));
  const lists = listsOf(view);
  return {
    format: SEARCH_FORMAT,
    id: view.id,
    kind: view.record.kind,
    title: namesOf(view.record.title),
    pagesOf: "units",
    units,
    stations: view.stations.map(({ unit, codes, names }) => {
      const row = [places.get(unit ?? "") ?? -1, codeRuns(codes)] as const;
      return names === null ? row : [...row, names.map(named)];
    }),
    lists,
    candidates: view.people === null ? [] : candidatesOf(view.people, lists),
    pages,
  };
}

function unitsOf({ tree }: RecordView): SearchIndex["units"] {
  const units: SearchIndex["units"][number][] = [];
  const add = ({ unit, name }: UnitView, above: number): number => units.push([unit, named(name), above]) - 1;
  for (const region of tree?.regions ?? []) {
    const at = add(region, -1);
    for (const district of region.districts) add(district, at);
  }
  return units;
}

function named(name: Trilingual | null): Names | 0 {
  return name === null ? 0 : namesOf(name);
}

/** The lists that stand, then those that do not, each in the order of the record. */
function listsOf({ lists, people }: RecordView): SearchIndex["lists"] {
  const more = (people?.lists ?? []).filter(({ list, name }) => name !== null && !lists.some(({ id }) => id === list));
  return [
    ...lists.map(({ id, name }) => [id, namesOf(name)] as const),
    ...more.map(({ list, name }) => [list, namesOf(name ?? { kk: list, ru: list, en: list })] as const),
  ];
}

function candidatesOf(people: PeopleView, lists: SearchIndex["lists"]): SearchIndex["candidates"] {
  return people.lists.flatMap(({ list, people: own }) => {
    const at = lists.findIndex(([id]) => id === list);
    return own.map(({ candidate }) => [written(candidate.name), at, candidate.number] as const);
  });
}

function written(text: WrittenText): Names {
  return namesOf({ kk: writtenIn(text, "kk"), ru: writtenIn(text, "ru"), en: writtenIn(text, "en") });
}
