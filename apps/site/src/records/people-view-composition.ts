import { type Counts, type Deputy, renewal } from "@dauys/core/chamber";
import type { People } from "@dauys/core/election";
import { fractionText } from "@dauys/core/exact";
import type { CompositionView, CountsView, DeputyView } from "./people-view-seats.ts";

/** Who the deputies are: the fold's composition as plain data, and how many of them sat before. */
export function compositionOf({ composition }: People, deputies: readonly DeputyView[]): CompositionView | null {
  if (composition === null) return null;
  const { seats, sexes, ages, regions, year, meanAge } = composition;
  return {
    deputies: seats,
    sexes: plain(sexes),
    ages: plain(ages),
    regions: plain(regions),
    sat: plain(renewal(deputies.map(deputyOf), null).sat),
    year,
    meanAge: meanAge === null ? null : fractionText(meanAge),
  };
}

function deputyOf({ person, list, sat }: DeputyView): Deputy {
  return { id: person, list, part: list === null ? "assembly" : "lists", ...(sat !== null && { sat }) };
}

/** Counts without their shares: these are fractions of big integers, and follow from the counts. */
function plain<Key>({ known, unknown, counts }: Counts<Key>): CountsView<Key> {
  return { known, unknown, counts: counts.map(({ key, count }) => ({ key, count })) };
}
