import { type ProtocolBatch, pathOf, type UnitNode } from "../columns/batch.ts";
import { type CrossFinding, crossFinding, type Place, placeOf } from "./cross-finding.ts";

const DUPLICATE = {
  kk: "{unit} екі рет кездеседі: {first}-жолда және {second}-жолда.",
  ru: "{unit} встречается дважды: в строке {first} и в строке {second}.",
  en: "{unit} stands twice: in line {first} and in line {second}.",
};
const MISSING = {
  kk: "{unit}: хаттама жоқ.",
  ru: "{unit}: протокола нет.",
  en: "{unit}: there is no protocol.",
};

/** Which stations have come, to find one that comes twice and those that never do. Linear; keeps one number a station. */
export interface StationRegister {
  /** Takes in a batch and returns the stations that were there before. Batches have to be of one file. */
  readonly add: (batch: ProtocolBatch) => readonly CrossFinding[];
  readonly size: () => number;
  /** The stations that should be there, by their paths joined by slashes, and are not. */
  readonly missing: (expected: Iterable<string>) => readonly CrossFinding[];
}

/** For each unit above (its index, -1 for none): the stations by their names, with their lines. */
type Stations = Map<number, Map<string | number, number>>;

/** An empty register. A station is the same when its name and all units above it are. */
export function stationRegister(): StationRegister {
  const stations: Stations = new Map();
  let units: readonly UnitNode[] = [];
  let size = 0;
  return {
    add: (batch) => {
      units = batch.units;
      const findings: CrossFinding[] = [];
      for (let row = 0; row < batch.rows; row += 1) {
        const first = enter(stations, batch, row);
        if (first === null) size += 1;
        else findings.push(duplicate(placeOf(batch, row), first));
      }
      return findings;
    },
    size: () => size,
    missing: (expected) => {
      const known = paths(stations, units);
      return [...expected]
        .filter((unit) => !known.has(unit))
        .map((unit) => crossFinding("station-missing", "warning", [{ unit, line: 0 }], {}, MISSING, { unit }));
    },
  };
}

/** Enters a row's station; the line of the same station where it was there before. */
function enter(stations: Stations, batch: ProtocolBatch, row: number): number | null {
  const parent = batch.parents[row] ?? -1;
  const siblings = stations.get(parent) ?? new Map<string | number, number>();
  stations.set(parent, siblings);
  const key = compact(batch.id(row));
  const first = siblings.get(key);
  if (first === undefined) siblings.set(key, batch.lines[row] ?? 0);
  return first ?? null;
}

function duplicate(place: Place, first: number): CrossFinding {
  const numbers = { first, second: place.line };
  const places = [{ ...place, line: first }, place];
  return crossFinding("duplicate-station", "error", places, numbers, DUPLICATE, { unit: place.unit });
}

/** Short whole numbers are kept as numbers, which takes a fraction of the memory of a text. */
function compact(id: string): string | number {
  return /^(0|[1-9][0-9]{0,8})$/.test(id) ? Number(id) : id;
}

function paths(stations: Stations, units: readonly UnitNode[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [parent, siblings] of stations) {
    const above = pathOf(units, parent);
    for (const id of siblings.keys()) found.add([...above, String(id)].join("/"));
  }
  return found;
}
