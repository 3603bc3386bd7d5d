import type { Station } from "../country/country.ts";
import { bell, below, between } from "../random/draw.ts";
import type { Random } from "../random/xoshiro.ts";
import type { Figures, MobileBox } from "./figures.ts";
import { bent, type Leaning } from "./leanings.ts";
import { split } from "./split.ts";

/** What a station's paper says when nobody made a slip: every check of the form holds, and none gives a warning. */
export function stationFigures(random: Random, station: Station, leaning: Leaning): Figures {
  const { registered, delivered } = station;
  const share = Math.max(1800, Math.min(9700, leaning.turnout + bell(random, station.district.town ? 500 : 900)));
  // Somebody always stays at home: that all voters came is what the form would ask about.
  const received = Math.max(1, Math.min(registered - 1, Math.round((registered * share) / 10_000)));
  const rate = Math.max(50, Math.min(300, leaning.invalid + bell(random, 40)));
  const [invalid = 0] = split(random, received, [rate, 10_000 - rate]);
  const votes = split(random, received - invalid, bent(random, leaning.lists, 180));
  const boxes = mobileBoxes(random, station, received);
  return {
    registered,
    received,
    delivered,
    cancelled: delivered - received,
    byCertificate: certificates(random, received),
    outside: boxes.reduce((sum, box) => sum + box.ballots, 0),
    tookPart: received - invalid,
    invalid,
    votes,
    issued: split(
      random,
      received,
      Array.from({ length: station.seats - 1 }, () => between(random, 700, 1300)),
    ),
    boxes,
  };
}

/** Mobile boxes: none in one station of six, one in most, up to three in large ones. */
function mobileBoxes(random: Random, { registered }: Station, received: number): readonly MobileBox[] {
  const count = below(random, 6) === 0 ? 0 : 1 + below(random, 1 + Math.min(2, Math.floor(registered / 900)));
  const atHome = Math.floor((received * between(random, 5, 55)) / 1000);
  if (count === 0 || atHome < count) return [];
  const rest = split(
    random,
    atHome - count,
    Array.from({ length: count }, () => between(random, 5, 15)),
  );
  return rest.map((more) => ({ applications: more + 1, ballots: more + 1 }));
}

/** Voters with a certificate from elsewhere: few, and many in one station of thirty, as near a railway station. */
function certificates(random: Random, received: number): number {
  const permille = below(random, 30) === 0 ? between(random, 10, 40) : between(random, 0, 6);
  return Math.floor((received * permille) / 1000);
}
