import type { Lang, Trilingual } from "@dauys/language";
import { commissionOf, REHEARSAL_LISTS, ROOT_UNIT } from "@dauys/rehearsal";
import type { Grant, Role } from "../access/index.ts";
import type { OfficeRehearsal } from "./open-rehearsal.ts";

/** Somebody who rehearses: a place in a commission, and no person. */
export interface Rehearsing {
  readonly signIn: string;
  readonly name: string;
  readonly lang: Lang;
  readonly grants: readonly Grant[];
  /** The commission and the seat whose key this one signs with; `null` for those who do not sign. */
  readonly seat: { readonly commission: string; readonly number: number } | null;
}

/** What the places are called. */
const NAMES: Readonly<Record<string, Trilingual>> = {
  admin: { kk: "Әкімші", ru: "Администратор", en: "Administrator" },
  auditor: { kk: "Аудитор", ru: "Аудитор", en: "Auditor" },
  chair: { kk: "Орталық комиссия, төраға", ru: "Центральная комиссия, председатель", en: "Central commission, chair" },
  member: { kk: "Орталық комиссия, мүше", ru: "Центральная комиссия, член", en: "Central commission, member" },
  "district-chair": { kk: "Аудан, төраға", ru: "Район, председатель", en: "District, chair" },
  "district-member": { kk: "Аудан, мүше", ru: "Район, член", en: "District, member" },
  "station-chair": { kk: "Учаске, төраға", ru: "Участок, председатель", en: "Station, chair" },
  "station-member": { kk: "Учаске, мүше", ru: "Участок, член", en: "Station, member" },
  supervisor: { kk: "Жауапты қызметкер", ru: "Старший смены", en: "Supervisor" },
  clerk: { kk: "Аудан операторы", ru: "Оператор района", en: "District clerk" },
  precinct: { kk: "Учаске операторы", ru: "Оператор участка", en: "Station clerk" },
  observer: { kk: "Бақылаушы", ru: "Наблюдатель", en: "Observer" },
  proxy: { kk: "Партияның сенімді өкілі", ru: "Доверенное лицо партии", en: "Party's proxy" },
};

/**
 * A small crew that can carry a rehearsal from the first protocol to the final result: everybody who is needed at the top, in
 * the first district, and at its first station.
 */
export function rehearsalPeople({ rehearsal }: OfficeRehearsal, lang: Lang): readonly Rehearsing[] {
  const [first] = rehearsal.events.stories.values();
  if (first === undefined) throw new RangeError("a rehearsal without stations");
  const { unit: station, district } = first.station;
  const crew = (place: string, role: Role, unit: string, number: number | null = null): Rehearsing => {
    const isSeat = role === "chair" || role === "member";
    return {
      signIn: number === null ? place : `${place}-${number}`,
      name: `${NAMES[place]?.[lang] ?? place}${number === null ? "" : ` ${number}`}`,
      lang,
      grants: [
        {
          role,
          unit,
          seat: isSeat ? (number ?? 1) : null,
          party: role === "proxy" ? (REHEARSAL_LISTS[0]?.id ?? null) : null,
        },
      ],
      seat: isSeat ? { commission: commissionOf(unit), number: number ?? 1 } : null,
    };
  };
  const commission = (place: string, unit: string, seats: number): readonly Rehearsing[] => [
    crew(place === "" ? "chair" : `${place}-chair`, "chair", unit),
    ...Array.from({ length: seats - 1 }, (_, i) =>
      crew(place === "" ? "member" : `${place}-member`, "member", unit, i + 2),
    ),
  ];
  return [
    crew("admin", "administrator", ROOT_UNIT),
    crew("auditor", "auditor", ROOT_UNIT),
    ...commission("", ROOT_UNIT, MAJORITY_OF_SEVEN),
    ...commission("district", district.unit, MAJORITY_OF_SEVEN),
    ...commission("station", station, Math.floor(first.station.seats / 2) + 1),
    crew("supervisor", "supervisor", ROOT_UNIT),
    crew("clerk", "territorial-clerk", district.unit, 1),
    crew("clerk", "territorial-clerk", district.unit, 2),
    crew("precinct", "precinct-clerk", station),
    crew("observer", "observer", ROOT_UNIT),
    crew("proxy", "proxy", ROOT_UNIT),
  ];
}

const MAJORITY_OF_SEVEN = 4;
