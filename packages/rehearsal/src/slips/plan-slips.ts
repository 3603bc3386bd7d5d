import type { Country, District, Station } from "../country/country.ts";
import type { Settings } from "../options.ts";
import { shuffled } from "../random/draw.ts";
import { randomFor } from "../random/xoshiro.ts";
import { MENDABLE, SLIP_KINDS, type SlipKind, USUAL_SLIPS } from "./kinds.ts";

/** A slip and where it happens: at one station, or at two (`swapped`); the one that a sum leaves out (`bad-sum`). */
export interface Slip {
  readonly kind: SlipKind;
  readonly district: District;
  readonly stations: readonly Station[];
  /** Whether it is corrected in the end, where there is something to correct. */
  readonly mended: boolean;
}

/** Which slips happen where. A station has at most one, a district adds up wrongly at most once. */
export function planSlips(
  { seed, tools, slips, unmended }: Settings,
  country: Country,
  fits: (kind: SlipKind, station: Station) => boolean,
): readonly Slip[] {
  const random = randomFor(tools.sha256, seed, "slips");
  const places = new Places(shuffled(random, country.stations), fits);
  const planned: Slip[] = [];
  let left = unmended;
  for (let i = 0; planned.length < slips; i += 1) {
    const kind = kindOf(i);
    const place = places.take(kind);
    if (place === null) continue;
    const mended = left === 0 || !MENDABLE.includes(kind);
    if (!mended) left -= 1;
    planned.push({ kind, mended, ...place });
  }
  if (left > 0) throw new RangeError(`unmended: ${unmended}, but only ${unmended - left} slips here have to be mended`);
  return planned;
}

function kindOf(i: number): SlipKind {
  return SLIP_KINDS[i] ?? (USUAL_SLIPS[(i - SLIP_KINDS.length) % USUAL_SLIPS.length] as SlipKind);
}

type Place = Pick<Slip, "district" | "stations">;

/** Stations and districts that have no slip yet. */
class Places {
  readonly #free: Set<Station>;
  /** Districts that add up wrongly already. */
  readonly #wrong = new Set<District>();
  readonly #fits: (kind: SlipKind, station: Station) => boolean;

  constructor(stations: readonly Station[], fits: (kind: SlipKind, station: Station) => boolean) {
    this.#free = new Set(stations);
    this.#fits = fits;
  }

  /** A place for a slip, or `null` where there is none left. */
  take(kind: SlipKind): Place | null {
    for (const station of this.#free) {
      if (kind === "bad-sum" ? !this.#canLeaveOut(station) : !this.#fits(kind, station)) continue;
      const other = kind === "swapped" ? this.#neighbour(station) : station;
      if (other === undefined) continue;
      const stations = other === station ? [station] : [station, other];
      for (const each of stations) this.#free.delete(each);
      if (kind === "bad-sum") this.#wrong.add(station.district);
      return { district: station.district, stations };
    }
    return null;
  }

  #canLeaveOut({ district }: Station): boolean {
    return district.stations.length > 1 && !this.#wrong.has(district);
  }

  #neighbour(station: Station): Station | undefined {
    return station.district.stations.find((each) => each !== station && this.#free.has(each));
  }
}
