import type { Finding } from "@dauys/core/protocol";
import { fileOf } from "../../stations/support/sets.ts";
import { readTable } from "../../stations/support/table.ts";
import type { SetPlan } from "./set-source.ts";

const STATIONS = "stations.csv.gz";

/** How what the form finds is settled, in every set: the published file says what it says, and not why. */
const asPublished: Pick<SetPlan, "settling" | "release"> = {
  settling: {
    accept: ({ text }: Finding): string => `So it stands in the published file, which does not say why. ${text.en}`,
    hold: (errors: readonly Finding[]): string =>
      `Held back for what the form finds in the published figures: ${errors.map(({ text }) => text.en).join(" ")}`,
  },
  release: "Counted in the published result as it stands; the file does not say on whose decision.",
};

const same = (name: string) => ({ kk: name, ru: name, en: name });

/** The lists of a set's own table: the column that names them in the file, and the one with their names for people. */
function listsOf(set: string, key: string, idOf: (name: string) => string): SetPlan["lists"] {
  return () =>
    readTable(fileOf(set, "parties.csv")).map((row) => ({ list: idOf(row[key] ?? ""), name: same(row.name ?? "") }));
}

/** Russia, 4 December 2011: 95,225 stations. */
export const RUSSIA: SetPlan = {
  ...asPublished,
  set: "russia-2011",
  file: STATIONS,
  form: "russia-2011",
  rules: "ru-2011",
  date: "2011-12-04",
  lists: listsOf("russia-2011", "code", (code) => code),
  listName: (list) => `p${list}`,
};

/** Georgia, 26 October 2024: 3,110 stations. */
export const GEORGIA: SetPlan = {
  ...asPublished,
  set: "georgia-2024",
  file: STATIONS,
  form: "georgia-2024",
  rules: "ge-2024",
  date: "2024-10-26",
  lists: listsOf("georgia-2024", "code", (code) => code.replace("_", "")),
  listName: (list) => `p${list}`,
};

/** Bulgaria, 11 July 2021: 13,005 sections. */
export const BULGARIA: SetPlan = {
  ...asPublished,
  set: "bulgaria-2021-07",
  file: STATIONS,
  form: "bulgaria-2021",
  rules: "bg",
  date: "2021-07-11",
  // The last list, an independent candidate, stands in one constituency only.
  lists: (known) =>
    listsOf(
      "bulgaria-2021-07",
      "ballot_no",
      (number) => `l${number}`,
    )(known).map((own) => (own.list === "l24" ? { ...own, partial: true } : own)),
  listName: (list) => `l${list}`,
};

/** What the Polish law asks of two lists: a coalition of four committees, and a national minority. */
const POLISH: Readonly<Record<string, object>> = { l5: { alliance: 4 }, l10: { minority: true } };

/** Poland, 13 October 2019: 27,409 stations in 41 constituencies. */
export const POLAND: SetPlan = {
  ...asPublished,
  set: "poland-2019",
  file: STATIONS,
  form: "poland-2019",
  rules: "pl-sejm",
  date: "2019-10-13",
  lists: (known) =>
    listsOf("poland-2019", "list", (number) => `l${number}`)(known).map((own) => ({ ...own, ...POLISH[own.list] })),
  listName: (list) => `l${list}`,
  contestLevel: "constituency",
};

/** Spain, 10 November 2019: 59,607 tables in 52 provinces. */
export const SPAIN: SetPlan = {
  ...asPublished,
  set: "spain-2019-11",
  file: STATIONS,
  form: "spain-2019",
  rules: "es-congreso",
  date: "2019-11-10",
  lists: (known) => {
    const rows = readTable(fileOf("spain-2019-11", "candidacies.csv"));
    const names = new Map(rows.map(({ id, abbrev }) => [String(Number(id)), abbrev ?? ""]));
    return known.map((list) => ({ list: `c${list}`, name: same(names.get(list) ?? list) }));
  },
  listName: (list) => `c${list}`,
  contestLevel: "province",
  seats: ({ level, id }) => (level === "province" ? spanishSeats().get(id) : undefined),
};

let spanish: ReadonlyMap<string, number> | null = null;

function spanishSeats(): ReadonlyMap<string, number> {
  const rows = spanish === null ? readTable(fileOf("spain-2019-11", "seats.csv")) : [];
  spanish ??= new Map(rows.map(({ prov, magnitude }) => [prov ?? "", Number(magnitude)]));
  return spanish;
}

/** The Netherlands, 17 March 2021: 352 municipalities, whose counts are territorial; nothing releases those. */
export const NETHERLANDS: SetPlan = {
  settling: asPublished.settling,
  set: "netherlands-2021-eml",
  file: "units.csv.gz",
  form: "netherlands-2021",
  rules: "nl-tk",
  date: "2021-03-17",
  lists: listsOf("netherlands-2021-eml", "list", (number) => `l${number}`),
  listName: (list) => `l${list}`,
  rowLevel: "municipality",
};
