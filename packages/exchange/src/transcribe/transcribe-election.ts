import { type BodyOf, type Election, established, type ReadElection } from "@dauys/core/election";
import type { UnsignedEntry } from "@dauys/core/record";
import type { ReadRules, Trilingual } from "@dauys/core/rules";
import { openingEntries } from "./opening.ts";
import { publishedFigures } from "./published-figures.ts";
import { publishedResults } from "./published-results.ts";
import { sha256Hex, type Transcription, transcribed } from "./transcription.ts";

const NOTICE: Trilingual = {
  kk: "Жарияланымдардан көшірілген: оған сайлау комиссиясы емес, көшіруші қол қойған. Мұнда жарияланған сандар ғана бар: туындысы да, жадтан алынғаны да жоқ, ал учаске хаттамалары дерек ретінде табылмады.",
  ru: "Переписано с публикаций: подписано переписчиком, а не избирательной комиссией. Здесь только опубликованные числа: ни выведенных, ни взятых по памяти нет, а протоколы участков как данные не найдены.",
  en: "Transcribed from publications: signed by the transcriber, not by an election commission. Only published numbers are in it: none that was derived, none from memory; and no station's protocol was found as data.",
};

/**
 * An election of `elections/` as the entries of a transcribed record, not yet signed: what the record is, the law, the
 * lists, the regions of which anything is published, the stations that are known to exist, every published figure and the
 * published result, each with its source.
 *
 * @param election - the file as it was read; its hash goes into the first entry.
 * @param rules - the law that the file names.
 * @throws RangeError for the rules of another election
 */
export function transcribeElection(
  { election, canonical }: ReadElection,
  rules: ReadRules,
  given: Transcription,
): readonly UnsignedEntry[] {
  const { id, title, date } = election;
  if (election.rules !== rules.rules.id) {
    throw new RangeError(`${id} was held under ${election.rules}, not under ${rules.rules.id}`);
  }
  const nation = rules.rules.jurisdiction;
  const from = { file: `elections/${id}/election.json`, sha256: sha256Hex(given.sha256, canonical) };
  const lists = inOrder(election).map(registered);
  return [
    ...openingEntries({ election: id, title, date, rules, notice: NOTICE, from, lists }, given),
    ...regions(election, nation).map((body) => transcribed(given, "units-listed", body)),
    ...stations(election, nation).map((body) => transcribed(given, "stations-announced", body)),
    ...publishedFigures(election, nation).map((body) => transcribed(given, "figures-transcribed", body)),
    ...publishedResults(election).map((body) => transcribed(given, "result-transcribed", body)),
  ];
}

/** The lists in the order of registration, else in that of the ballot, else in that of the file. */
function inOrder({ lists }: Election): Election["lists"] {
  for (const key of ["registrationOrder", "ballotOrder"] as const) {
    if (lists.every((list) => list[key] !== undefined)) {
      return lists.toSorted((a, b) => (a[key] ?? 0) - (b[key] ?? 0));
    }
  }
  return lists;
}

function registered({ id, name, registrationOrder, candidates, mark }: Election["lists"][number]) {
  const size = established(candidates);
  return {
    list: id,
    name,
    ...(registrationOrder === undefined ? {} : { order: registrationOrder }),
    ...(size === null ? {} : { candidates: size }),
    colour: mark.colour,
  };
}

function regions({ turnout }: Election, nation: string): readonly BodyOf<"units-listed">[] {
  const units = (turnout?.byRegion ?? []).map(({ region, name }) => ({ unit: region, name }));
  return units.length === 0 ? [] : [{ below: nation, level: "region", units }];
}

function stations({ stations: { count }, sources }: Election, nation: string): readonly BodyOf<"stations-announced">[] {
  const { value, origin, source: id } = count;
  const title = sources.find((source) => source.id === id)?.title;
  if (origin !== "published" || value === null || id === undefined || title === undefined) return [];
  return [{ below: nation, count: value, source: { id, title } }];
}
