import { NATION, STATIONS } from "./places.ts";

/** The lists of the tiny record, in the order of registration. */
export const LISTS = ["maple", "birch", "aspen", "cedar"] as const;

/** The figures of a unit: fields in the order of the form, and votes in the order of the lists. */
export interface UnitFigures {
  /** Registered, delivered, received, invalid. */
  readonly fields: readonly number[];
  readonly votes: readonly number[];
}

/** Where two voters took their ballots away: its protocols, and those above it, carry a warning that was accepted. */
export const SHORT_STATION = "010102";

/** The figures of a station as its commission counted them. */
export function stationFigures(station: string): UnitFigures {
  const i = STATIONS.indexOf(station);
  const registered = 300 + ((i * 137) % 400);
  const received = Math.floor((registered * (60 + ((i * 7) % 20))) / 100);
  const invalid = 2 + (i % 5);
  const valid = received - invalid - (station === SHORT_STATION ? 2 : 0);
  const birch = Math.floor((valid * (28 + (i % 6))) / 100);
  const aspen = Math.floor((valid * (13 + ((i * 5) % 4))) / 100);
  const cedar = Math.floor((valid * (3 + (i % 3))) / 100);
  return {
    fields: [registered, Math.ceil(registered * 1.01), received, invalid],
    votes: [valid - birch - aspen - cedar, birch, aspen, cedar],
  };
}

/** The figures of a unit: the sums of its stations. */
export function unitFigures(unit: string, of: (station: string) => UnitFigures = stationFigures): UnitFigures {
  const below = STATIONS.filter((station) => unit === NATION || station.startsWith(unit)).map(of);
  const sum = (pick: (figures: UnitFigures) => readonly number[]): readonly number[] =>
    below.map(pick).reduce((total, row) => total.map((value, i) => value + (row[i] as number)));
  return { fields: sum(({ fields }) => fields), votes: sum(({ votes }) => votes) };
}

/** The same figures with the votes of the second and the third list typed each in the other's place. */
export function swapped({ fields, votes }: UnitFigures): UnitFigures {
  const [first = 0, second = 0, third = 0, ...rest] = votes;
  return { fields, votes: [first, third, second, ...rest] };
}
