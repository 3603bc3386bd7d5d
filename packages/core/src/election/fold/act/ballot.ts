import { parseFraction } from "../../../exact/index.ts";
import { ballotsToPrint } from "../../../nomination/index.ts";
import { type Apply, notTop } from "../act.ts";
import { refusal } from "../refusal.ts";
import { beforeFigures } from "./submission.ts";

/** The order of the lists on the ballot as the lot drew it: each list that stands, once. Drawn anew only for one without a place. */
export const drawBallotOrder: Apply<"ballot-order-drawn"> = (act) => {
  const { fold, body, index } = act;
  const stop = notTop(act) ?? beforeFigures(act);
  if (stop !== null) return stop;
  const drawn = new Set(body.order);
  const all = fold.lists.map(({ list }) => list);
  if (drawn.size !== body.order.length || drawn.size !== all.length || all.some((list) => !drawn.has(list)))
    return refusal("ballot-order", { lists: all.join(", ") });
  const before = fold.nomination.ballotOrder;
  if (before !== null && all.every((list) => before.body.order.includes(list)))
    return refusal("ballot-drawn", { entry: before.entry });
  fold.nomination.ballotOrder = { entry: index, body };
  return null;
};

/** How many ballots are printed: what the law's reserve gives, or another number with the reason. */
export const orderBallots: Apply<"ballots-ordered"> = (act) => {
  const { fold, body, index } = act;
  const top = notTop(act);
  if (top !== null) return top;
  if (fold.rules === null) return refusal("too-early", { what: "rules-adopted" });
  const { reserve: share, rounding = "unknown" } = fold.rules.rules.lists?.ballot ?? {};
  const reserve = parseFraction(share ?? "");
  if (reserve !== null && body.note === undefined) {
    const { least, most } = ballotsToPrint(body.voters, reserve, rounding);
    if (body.ballots < least || body.ballots > most)
      return refusal("ballots-differ", { stated: body.ballots, found: least === most ? least : `${least}–${most}` });
  }
  fold.nomination.ballots = { entry: index, body };
  return null;
};
