import { type ProtocolBatch, unitsAtLevel } from "../columns/batch.ts";
import { countedVotes } from "../columns/counted-votes.ts";
import type { Form } from "../form/form.ts";
import { type CrossFinding, crossFinding, placeOf } from "./cross-finding.ts";

const TEXT = {
  kk: "{unit}: «{list}» тізіміне {total} дауыстың {votes} берілген; ауданның қалған учаскелерінде {otherTotal} дауыстың {otherVotes}.",
  ru: "{unit}: за список «{list}» {votes} из {total} голосов; в остальных участках района {otherVotes} из {otherTotal}.",
  en: "{unit}: the list “{list}” has {votes} of {total} votes; in the other stations of the district it has {otherVotes} of {otherTotal}.",
};

/** An exact share. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/** How far is far. No law says it: the limits are published with what they find. */
export interface FarShareOptions {
  /** The level of the districts; null: the whole file is one. */
  readonly within: string | null;
  /** The distance of the two shares above which a list is named. 40/100 when left out. */
  readonly limit?: Share;
  /** Rows with fewer votes are passed over. 100 when left out. */
  readonly minimumVotes?: number;
}

/** Compares the lists' shares with those in the rest of their district: first all batches to `add`, then each to `find`. */
export interface FarShare {
  readonly add: (batch: ProtocolBatch) => void;
  readonly find: (batch: ProtocolBatch) => readonly CrossFinding[];
}

/** A finder of shares far from those of the district. Linear in the rows, two passes. */
export function farShare(form: Form, options: FarShareOptions): FarShare {
  const { limit = { numerator: 40, denominator: 100 }, minimumVotes = 100 } = options;
  const totals = new Map<number, number[]>();
  const each = (
    batch: ProtocolBatch,
    visit: (row: number, votes: readonly number[], district: number[]) => void,
  ): void => {
    const columns = countedVotes(form, batch);
    const districts = unitsAtLevel(batch.units, options.within);
    for (let row = 0; row < batch.rows; row += 1) {
      const parent = batch.parents[row] ?? -1;
      const index = options.within === null ? 0 : parent < 0 ? -1 : (districts[parent] ?? -1);
      const district = totals.get(index) ?? [];
      totals.set(index, district);
      visit(
        row,
        columns.map((column) => Math.max(0, column[row] ?? 0)),
        district,
      );
    }
  };
  return {
    add: (batch) =>
      each(batch, (_, votes, district) => {
        votes.forEach((value, list) => {
          district[list] = (district[list] ?? 0) + value;
        });
      }),
    find: (batch) => {
      const findings: CrossFinding[] = [];
      each(batch, (row, votes, district) => {
        const total = sumOf(votes);
        if (total < minimumVotes) return;
        const otherTotal = sumOf(district) - total;
        votes.forEach((value, list) => {
          const numbers = { votes: value, total, otherVotes: (district[list] ?? 0) - value, otherTotal };
          if (otherTotal > 0 && isFar(numbers, limit)) findings.push(finding(batch, row, list, numbers));
        });
      });
      return findings;
    },
  };
}

type Numbers = Readonly<Record<"votes" | "total" | "otherVotes" | "otherTotal", number>>;

/** Whether two shares lie further apart than the limit, by cross-multiplication. */
function isFar({ votes, total, otherVotes, otherTotal }: Numbers, { numerator, denominator }: Share): boolean {
  const [v, t, ov, ot] = [votes, total, otherVotes, otherTotal].map(BigInt) as [bigint, bigint, bigint, bigint];
  const apart = v * ot - ov * t;
  return (apart < 0n ? -apart : apart) * BigInt(denominator) > BigInt(numerator) * t * ot;
}

function sumOf(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

function finding(batch: ProtocolBatch, row: number, list: number, numbers: Numbers): CrossFinding {
  const place = placeOf(batch, row);
  const words = { unit: place.unit, list: batch.lists[list] ?? "" };
  return crossFinding("far-share", "warning", [place], numbers, TEXT, words);
}
