import type { Election } from "@dauys/core/election";
import { namesOf, SEARCH_FORMAT, type SearchIndex } from "./search-index.ts";

/** What can be found of an election of which no station is published: its regions, its lists, the people whom it names. */
export function indexOfElection(election: Election, pages: SearchIndex["pages"]): SearchIndex {
  const regions = election.turnout?.byRegion ?? [];
  return {
    format: SEARCH_FORMAT,
    id: election.id,
    kind: election.kind,
    title: namesOf(election.title),
    pagesOf: "election",
    units: regions.map(({ region, name }) => [region, namesOf(name), -1]),
    stations: [],
    lists: election.lists.map(({ id, name }) => [id, namesOf(name)]),
    candidates: (election.assembly?.deputies ?? []).map(({ name, latin }) => {
      return [namesOf({ kk: name, ru: name, en: latin }), -1, 0];
    }),
    pages,
  };
}
