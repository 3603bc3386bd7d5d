import { removalState, removalTime } from "../../../nomination/index.ts";
import { type Act, type Apply, notTop } from "../act.ts";
import type { EntryType } from "../body/bodies.ts";
import { dayAtTop } from "../list-findings.ts";
import { type NominatedList, standing } from "../nomination-state.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { beforeFigures } from "./submission.ts";

/** A list that its party takes back. */
export const withdrawList: Apply<"list-withdrawn"> = (act) => {
  const found = openList(act, act.body.list);
  if ("refused" in found) return found.refused;
  end(act, found.list, "withdrawn", act.body.reason);
  return null;
};

/** A person taken off a list that was handed in. */
export const excludeCandidate: Apply<"candidate-excluded"> = (act) => {
  const { body, index } = act;
  const found = openList(act, body.list);
  if ("refused" in found) return found.refused;
  const candidate = found.list.people.get(body.person);
  if (candidate === undefined) return refusal("unknown-candidate", { person: body.person, list: body.list });
  if (candidate.excluded !== null)
    return refusal("candidate-gone", { person: body.person, entry: candidate.excluded.entry });
  candidate.excluded = { entry: index, body };
  return null;
};

/** A registration that is cancelled: too many are gone, or a decision outside this record says so. */
export const cancelList: Apply<"list-cancelled"> = (act) => {
  const { fold, body } = act;
  const found = openList(act, body.list);
  if ("refused" in found) return found.refused;
  const { size } = found.list.people;
  const gone = size - standing(found.list).length;
  const few = fold.rules !== null && removalState(fold.rules.rules, size, gone).state === "cancelled";
  if (!few && body.authority === undefined) return refusal("list-still-stands", { list: body.list });
  end(act, found.list, "cancelled", body.reason);
  return null;
};

type Removing = Act<"list-withdrawn" | "candidate-excluded" | "list-cancelled">;

function openList(act: Removing, id: string): { readonly list: NominatedList } | { readonly refused: Refusal } {
  const { fold, entry } = act;
  const stop = notTop(act as Act<EntryType>) ?? beforeFigures(act);
  if (stop !== null) return { refused: stop };
  const list = fold.nomination.lists.get(id);
  if (list === undefined || list.submitted === null) return { refused: refusal("not-submitted", { list: id }) };
  if (list.ended !== null) return { refused: refusal("list-ended", { list: id, entry: list.ended.entry }) };
  if (fold.rules === null) return { list };
  const time = removalTime(fold.rules.rules, fold.opened?.date ?? "", dayAtTop(fold, entry.at));
  if (time.state === "frozen" || time.state === "over")
    return { refused: refusal("lists-frozen", { since: time.from ?? "" }) };
  return { list };
}

function end({ fold, index }: Removing, list: NominatedList, how: "withdrawn" | "cancelled", reason: string): void {
  list.ended = { entry: index, how, reason };
  const at = fold.lists.findIndex((known) => known.list === list.list);
  if (at >= 0) fold.lists.splice(at, 1);
}
