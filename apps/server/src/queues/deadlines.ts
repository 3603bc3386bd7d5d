import {
  type Calendar,
  calendarOf,
  clocksOf,
  fixedZone,
  KZ_ZONES,
  minutesAhead,
  readDay,
  type Zone,
} from "@dauys/core/calendar";
import type { Fold, UnitState } from "@dauys/core/election";

/** Until when a protocol has to be there, and what says so. */
export interface Term {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The article of the rules; `null` where somebody set it. */
  readonly article: string | null;
}

/** A time in which something can be done: milliseconds since 1970, `from` `null` where the rules name no beginning. */
export interface Span extends Term {
  readonly from: number | null;
}

/** The deadlines of one election for the papers of its commissions. */
export interface Terms {
  /** All that units were found to have. */
  readonly all: readonly Term[];
  /** The index of a unit's deadline among them; -1 where the rules have none. */
  readonly of: (unit: Pick<UnitState, "name" | "level" | "parent">) => number;
  /** The time in which a count can be asked for again at a station; `null` where the rules do not say. */
  readonly recountTime: (unit: Pick<UnitState, "name" | "parent">) => Span | null;
}

/** The ids under which rules name what the queues hold units to. */
const STATION = "count-ends";
const TERRITORIAL = "territorial-protocols";
const RECOUNT = "recount-on-request";

const NONE: Terms = { all: [], of: () => -1, recountTime: () => null };

/**
 * The deadlines that the adopted rules set, on the clocks of the record: the end of the count for stations, the protocols of
 * territorial commissions for the others. Where the rules name none, nothing is ever late.
 *
 * @param expected by when stations are expected, set by whoever runs the office: milliseconds since 1970
 */
export function termsOf(fold: Pick<Fold, "opened" | "rules">, expected?: number): Terms {
  const terms = lawTermsOf(fold);
  if (expected === undefined) return terms;
  const all: Term[] = [{ at: expected, article: null }];
  return {
    ...terms,
    all,
    of: (unit) => {
      const term = unit.level === "station" ? all[0] : terms.all[terms.of(unit)];
      if (term !== undefined && !all.includes(term)) all.push(term);
      return term === undefined ? -1 : all.indexOf(term);
    },
  };
}

function lawTermsOf({ opened, rules }: Pick<Fold, "opened" | "rules">): Terms {
  const electionDay = readDay(opened?.date ?? "");
  if (opened === null || rules === null || electionDay === null) return NONE;
  const { jurisdiction } = rules.rules;
  const own = opened.clock === undefined ? null : fixedZone(opened.clock, opened.root.name, minutesAhead(opened.clock));
  const clocks = opened.country === jurisdiction ? clocksOf(jurisdiction) : null;
  const zone = clocks?.zone ?? own ?? fixedZone("UTC", { kk: "UTC", ru: "UTC", en: "UTC" }, 0);
  const input = { electionDay, zone, ...(clocks === null ? {} : { stationZones: clocks.stationZones }) };
  const calendar = calendarOf(rules.rules, input);
  const all: Term[] = [];
  const known = new Map<string, Span | null>();
  // Two or three terms on a few clocks, asked for by ten thousand units.
  const placed = (id: string, on: Zone): Span | null => {
    const name = `${id} ${on.id}`;
    const term = known.get(name) ?? (known.has(name) ? null : termIn(calendar, id, on));
    known.set(name, term);
    if (term !== null && id !== RECOUNT && !all.includes(term)) all.push(term);
    return term;
  };
  const zoneOf = (unit: Pick<UnitState, "name" | "parent">): Zone => (clocks === null ? zone : clockAt(unit, zone));
  return {
    all,
    of: (unit) => {
      const term = placed(unit.level === "station" ? STATION : TERRITORIAL, zoneOf(unit));
      return term === null ? -1 : all.indexOf(term);
    },
    recountTime: (unit) => placed(RECOUNT, zoneOf(unit)),
  };
}

function termIn({ entries }: Calendar, id: string, on: Zone): Span | null {
  const entry = entries.find(({ deadline }) => deadline.id === id);
  if (entry === undefined) return null;
  const { ends, opens } = entry.elsewhere.find(({ zone }) => zone.id === on.id) ?? entry;
  const { article } = entry.deadline;
  const from = opens?.known === true ? opens.instant * 1000 : null;
  const end = ends.known ? ends.instant : (ends.latest?.instant ?? null);
  return end === null ? null : { at: end * 1000, article, from };
}

/** The clock of a place: that of the nearest unit above whose code the house knows. */
function clockAt(unit: Pick<UnitState, "name" | "parent">, capital: Zone): Zone {
  for (let at: Pick<UnitState, "name" | "parent"> | null = unit; at !== null; at = at.parent) {
    const zone = KZ_ZONES.get(at.name);
    if (zone !== undefined) return zone;
  }
  return capital;
}
