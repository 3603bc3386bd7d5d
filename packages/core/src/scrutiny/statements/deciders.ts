import { decidesAlone, house, majority, nominatedBy, seats } from "./decide/chamber.ts";
import { sameListsSeated, seatChange, shareChange } from "./decide/change.ts";
import { fact, factBeforeDecision, notAnnounced, primaryPeriod } from "./decide/dates.ts";
import { boycotted, predecessor } from "./decide/parties.ts";
import { averageAgeChange, listPeople, quotaIntroduced } from "./decide/people.ts";
import { quotation } from "./decide/quotation.ts";
import { belowThreshold, othersOverThreshold } from "./decide/thresholds.ts";
import { first, heldOn, listsStood, share, turnout, turnoutAmongEarlier } from "./decide/votes.ts";
import type { Decide, Decision, StatementsContext } from "./decision.ts";
import type { Predicate } from "./predicate.ts";
import type { Statements } from "./statements-file.ts";

/** What decides each kind of predicate. */
const DECIDERS: { readonly [T in Predicate["test"]]: Decide<T> } = {
  "held-on": heldOn,
  share,
  first,
  seats,
  house,
  "nominated-by": nominatedBy,
  majority,
  "decides-alone": decidesAlone,
  "share-change": shareChange,
  "seat-change": seatChange,
  predecessor,
  "same-lists-seated": sameListsSeated,
  "others-over-threshold": othersOverThreshold,
  "below-threshold": belowThreshold,
  turnout,
  "turnout-among-earlier": turnoutAmongEarlier,
  "primary-period": primaryPeriod,
  "lists-stood": listsStood,
  boycotted,
  "not-announced": notAnnounced,
  "quota-introduced": quotaIntroduced,
  quotation,
  fact,
  "fact-before-decision": factBeforeDecision,
  "list-people": listPeople,
  "average-age-change": averageAgeChange,
};

/** Holds one predicate against record and law. */
export function decide(test: Predicate, context: StatementsContext, report: Statements["reports"][number]): Decision {
  // The table's type has paired each predicate with its own decider; for one predicate of any kind that is lost.
  const decider = DECIDERS[test.test] as (one: Predicate, ...rest: [StatementsContext, typeof report]) => Decision;
  return decider(test, context, report);
}
