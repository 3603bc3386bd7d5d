import type { Primary } from "@dauys/core/nomination";
import type { Trilingual } from "@dauys/core/rules";
import type { Region } from "../country/country.ts";
import { LISTS } from "../country/lists.ts";

/** The name of the primary, and of its one vote. */
export const PRIMARY = "maple-primary";
/** Its one vote. */
export const PRIMARY_STAGE = "vote";
/** The party that holds it. */
export const PRIMARY_PARTY = "maple";
/** So many of the party's list are chosen by the primary, in the regions and then from all; the others by the party's centre. */
export const PLACES = { regions: 60, all: 77, centre: 49 } as const;
/** The ways of voting. */
export const CHANNELS = ["electronic", "paper"] as const;

const SOURCE = "made-up";
const from = (article: number) =>
  ({ status: "read", source: SOURCE, article: `Primary Rules of Maple, Art. ${article}` }) as const;
const stated = <T>(value: T, article: number) => ({ value, ...from(article) });
const three = (kk: string, ru: string, en: string): Trilingual => ({ kk, ru, en });

/** The identifier of a region as a place of the primary. */
export function constituencyOf({ unit }: Pick<Region, "unit">): string {
  return `r${unit}`;
}

/** The rules of the primary: places by region in the order of the regions. */
export function primaryRules(regions: readonly Region[], places: readonly number[]): Primary {
  const { name } = LISTS.find(({ id }) => id === PRIMARY_PARTY)!;
  return {
    id: PRIMARY,
    kind: "rehearsal",
    jurisdiction: "XR",
    title: three(
      `«${name.kk}» партиясының праймеризі (Жаттығу Республикасы, ойдан шығарылған)`,
      `Праймериз партии «${name.ru}» (вымышленная Учебная Республика)`,
      `Primary of the party ${name.en} (the fictional Rehearsal Republic)`,
    ),
    party: { id: PRIMARY_PARTY, name },
    election: "xr-2031",
    called: stated("2030-09-02", 1),
    mayStand: stated(three("партияның кез келген мүшесі", "любой член партии", "any member of the party"), 3),
    mayVote: stated(three("партия мүшелері", "члены партии", "members of the party"), 3),
    stages: STAGES,
    rating: stated({ by: "approval", least: 1, most: 3 }, 4),
    ballot: stated("constituency", 4),
    ranking: stated({ by: "share", of: "valid" }, 5),
    constituencies: stated(
      regions.map((region, i) => constituency(region, places[i] ?? null)),
      6,
    ),
    ...QUOTAS,
    steps: stated(
      [
        { id: "regions", of: "constituency", places: null, quotas: ["women"], ...from(6) },
        { id: "republic", of: "nation", places: PLACES.all, quotas: ["women", "youth"], ...from(6) },
      ],
      6,
    ),
    ties: stated(["lot"], 8),
    central: {
      list: { byPrimary: stated(PLACES.all, 9), byCentre: stated(PLACES.centre, 9) },
      mandates: { byPrimary: { value: null, status: "unknown" }, byCentre: { value: null, status: "unknown" } },
    },
    figures: [],
    additions: [],
    contradictions: [],
    unknowns: [],
    sources: [{ id: SOURCE, title: "Made up for the rehearsal", read: "full" }],
  };
}

function constituency(region: Region, places: number | null) {
  return { id: constituencyOf(region), name: region.name, places, ...from(6) };
}

const span = (start: string, end: string) => ({ from: stated(start, 2), until: stated(end, 2) });

const STAGES: Primary["stages"] = [
  {
    ...{ id: "nomination", kind: "nomination", what: three("Ұсыну", "Выдвижение", "Nomination") },
    ...span("2030-09-09", "2030-09-27"),
  },
  {
    ...{ id: "campaign", kind: "campaign", what: three("Үгіт", "Агитация", "Campaign") },
    ...span("2030-10-29", "2030-11-03"),
  },
  {
    ...{ id: PRIMARY_STAGE, kind: "vote", what: three("Дауыс беру", "Голосование", "Vote") },
    ...span("2030-11-04T00:00", "2030-11-06T14:00"),
    channels: [
      {
        ...{ id: "electronic", kind: "electronic", label: three("Электрондық", "Электронно", "Electronic") },
        ...span("2030-11-04T00:00", "2030-11-06T14:00"),
      },
      {
        ...{ id: "paper", kind: "paper", label: three("Қағаз", "На бумаге", "On paper") },
        ...span("2030-11-06T08:00", "2030-11-06T14:00"),
      },
    ],
    chooses: stated(PLACES.all, 6),
  },
  {
    ...{ id: "results", kind: "results", what: three("Нәтижелер", "Итоги", "Results") },
    ...span("2030-11-08", "2030-11-08"),
  },
];

const QUOTAS: Pick<Primary, "groups" | "quotas" | "overlap"> = {
  groups: [
    { by: "sex", id: "women", name: three("әйелдер", "женщины", "women"), sex: "woman", ...from(7) },
    {
      ...{ by: "age", id: "youth", name: three("35 жасқа дейінгі жастар", "молодёжь до 35 лет", "youth to 35") },
      ...{ upTo: 35, including: stated(true, 7), on: stated("2030-11-04", 7), ...from(7) },
    },
  ],
  quotas: [
    {
      ...{ id: "women", name: three("әйелдер", "женщины", "women"), groups: ["women"] },
      ...{ atLeast: "3/10", ...from(7) },
    },
    {
      ...{ id: "youth", name: three("жастар", "молодёжь", "youth"), groups: ["youth"] },
      ...{ atLeast: "2/10", ...from(7) },
    },
  ],
  overlap: stated("each", 7),
};
