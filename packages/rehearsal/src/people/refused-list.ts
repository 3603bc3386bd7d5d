import type { Candidate, CandidateList } from "@dauys/core/nomination";
import { timeText } from "../time.ts";
import { adoptionOf, LIST_PAPERS, type ListMaking, MINIMUM_WAGE } from "./make-list.ts";
import { ALDER, SPRUCE } from "./parties.ts";
import { personOf } from "./person.ts";
import { SPRUCE_PROFILE } from "./profiles.ts";

/**
 * The list that is refused. Fewer than half of the congress voted for it, a paper is missing, it misses the quota, and on it
 * stand a member of another party, somebody too young, and somebody who is on another list.
 */
export function refusedList({ random, country, deck, name }: ListMaking, elsewhere: Candidate): CandidateList {
  const { submitted, people, organ } = SPRUCE_PROFILE;
  const candidates = Array.from({ length: people }, (_, i): Candidate => {
    const number = i + 1;
    // Six of twenty would be needed; two more may come to these, the one who is too young and the one of another list.
    const sex = number % 6 === 0 ? "woman" : "man";
    const settled = { ...deck.next(), number, party: SPRUCE, sex, young: false, sits: false } as const;
    return personOf(random, country, settled);
  });
  const with7 = candidates.with(6, { ...candidates[6]!, party: ALDER });
  const young = with7[10]!;
  const with11 = with7.with(10, { ...young, born: 2008, examined: { ...young.examined, born: "2008-02-17" } });
  const adoption = adoptionOf(random, organ, submitted);
  return {
    ...{ list: SPRUCE, party: SPRUCE, name, submitted: timeText(submitted) },
    adoption: { ...adoption, inFavour: Math.floor(organ / 2) - 3 },
    signed: true,
    deposit: { paid: 15 * MINIMUM_WAGE * people, minimumWage: MINIMUM_WAGE },
    documents: LIST_PAPERS.filter((paper) => paper !== "party-registration"),
    candidates: with11.with(13, { ...elsewhere, number: 14, party: SPRUCE }),
  };
}
