import { admitBytes, type BodyOf, distribute, type Fold, tallyOf, unitTotals } from "@dauys/core/election";
import { COUNTRY, country } from "./country.ts";
import { type Figure, timeFigure } from "./rounds.ts";

const CORRECTIONS = 400;
/** What a reader would call at once, in microseconds. */
const MOST = 100;

/**
 * One correction among 100,000 stations, from its bytes to the nation's totals and seats: microseconds each. One vote goes
 * from the first list to the second in a station, and back with the next correction of the same one.
 */
export function oneCorrection(rounds: number): readonly Figure[] {
  const { fold, write } = country({ stations: COUNTRY.stations, filing: "districts", signatures: "made-up" });
  const times: number[] = [];
  let seats = 0;
  for (let round = -1; round < rounds; round += 1) {
    let taken = 0;
    for (let i = 0; i < CORRECTIONS; i += 1) {
      const bytes = write("protocol-corrected", "xr", correctionOf(fold, i, round));
      const start = performance.now();
      const admitted = admitBytes(fold, bytes);
      seats += seatsNow(fold);
      taken += performance.now() - start;
      if (!admitted.ok) throw new Error(admitted.refusal.message.en);
    }
    if (round >= 0) times.push((taken * 1000) / CORRECTIONS);
  }
  if (seats !== (rounds + 1) * CORRECTIONS * 98) throw new Error("a correction lost seats");
  const figure = timeFigure(`one correction among ${COUNTRY.stations} stations, to totals and seats`, times);
  return [{ ...figure, target: MOST, met: figure.median <= MOST }];
}

/** The totals of the nation and its seats as they stand, all of them added up so that nothing is left out. */
function seatsNow(fold: Fold): number {
  const tally = tallyOf(fold);
  if (tally === null || fold.layout === null) throw new Error("nothing is counted");
  const { votes } = unitTotals(fold.layout, tally, 0);
  const now = distribute(fold);
  if (now?.result.ok !== true || votes.length === 0) throw new Error("nothing is distributed");
  return Object.values(now.result.outcome.seats ?? {}).reduce((sum, each) => sum + each, 0);
}

function correctionOf(fold: Fold, station: number, round: number): BodyOf<"protocol-corrected"> {
  const unit = fold.units.get(`S${station + 1}`);
  if (unit === undefined || unit.filing === null) throw new Error(`station ${station} has no protocol`);
  const { body, entry } = unit.filing;
  const [first = 0, second = 0, ...others] = (body.votes[0] ?? []) as readonly number[];
  const step = round % 2 === 0 ? 1 : -1;
  return {
    ...body,
    votes: [[first - step, second + step, ...others]],
    correction: { kind: "transcription-fix", reason: "bench" },
    replaces: entry,
    authority: "bench",
  };
}
