import { canonicalJson } from "../../../json/index.ts";
import { type Act, type Apply, notTop } from "../act.ts";
import { type FoundInList, findingsOfList } from "../list-findings.ts";
import { type NominatedList, standing } from "../nomination-state.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { beforeFigures } from "./submission.ts";

/** A list that stands; one that was handed in here has passed its checks. */
export const registerList: Apply<"list-registered"> = (act) => {
  const { fold, body, index, entry } = act;
  const stop = notTop(act) ?? beforeFigures(act);
  if (stop !== null) return stop;
  const { list, order } = body;
  if (fold.lists.some((known) => known.list === list)) return refusal("list-known", { list });
  const same = order === undefined ? undefined : fold.lists.find((known) => known.order === order);
  if (same !== undefined) return refusal("order-known", { order: order ?? 0, list: same.list });
  const nominated = fold.nomination.lists.get(list);
  const refused = nominated === undefined ? withoutPeople(act) : withPeople(act, nominated);
  if (refused !== null) return refused;
  if (nominated !== undefined) {
    nominated.registered = { entry: index, body, at: entry.at };
    // A decision that registers the list of a party that was not let stand: it stands after all.
    const party = fold.nomination.parties.get(nominated.submitted?.body.party ?? "");
    if (party !== undefined) party.absent = null;
  }
  fold.lists.push(body);
  return null;
};

type Registering = Act<"list-registered">;

/** Where some lists are handed in with their people, each of them is. */
function withoutPeople({ fold, body }: Registering): Refusal | null {
  const { list, accepted } = body;
  if (fold.nomination.lists.size > 0) return refusal("not-submitted", { list });
  return accepted === undefined ? null : refusal("no-such-finding", { list, code: accepted[0]?.code ?? "" });
}

function withPeople({ fold, body, entry }: Registering, nominated: NominatedList): Refusal | null {
  const { list, candidates, accepted = [], authority } = body;
  if (nominated.submitted === null) return refusal("not-submitted", { list });
  if (nominated.ended !== null) return refusal("list-ended", { list, entry: nominated.ended.entry });
  if (nominated.refused !== null && authority === undefined)
    return refusal("list-was-refused", { list, entry: nominated.refused.entry });
  if (fold.rules === null) return refusal("too-early", { what: "rules-adopted" });
  const stated = nominated.submitted.body.name;
  if (canonicalJson(body.name) !== canonicalJson(stated)) return refusal("list-name", { list, name: stated });
  const people = standing(nominated).length;
  if (candidates !== undefined && candidates !== people)
    return refusal("list-size", { list, stated: candidates, found: people });
  const findings = findingsOfList(fold, nominated, entry.at);
  const error = findings.find(({ severity }) => severity === "error");
  if (error !== undefined && authority === undefined)
    return refusal("list-errors", { list, code: error.code, finding: error.text });
  return onAnother(fold, nominated) ?? acceptance(list, findings, accepted);
}

/** Somebody who stands on a registered list too: whatever the law has or a decision says, nobody is seated for two. */
function onAnother({ nomination }: Registering["fold"], nominated: NominatedList): Refusal | null {
  const own = new Set(standing(nominated).map(({ body }) => body.person));
  for (const other of nomination.lists.values()) {
    if (other.registered === null || other.ended !== null) continue;
    const same = standing(other).find(({ body }) => own.has(body.person));
    if (same !== undefined)
      return refusal("candidate-known", { person: same.body.person, list: other.list, entry: same.entry });
  }
  return null;
}

/** Each warning is accepted with its reason, and nothing else is. */
function acceptance(
  list: string,
  findings: readonly FoundInList[],
  accepted: NonNullable<Registering["body"]["accepted"]>,
): Refusal | null {
  const named = new Set(accepted.map(nameOf));
  const warnings = findings.filter(({ severity }) => severity === "warning");
  const open = warnings.find((finding) => !named.has(nameOf(finding)));
  if (open !== undefined) return refusal("list-warnings", { list, code: nameOf(open), finding: open.text });
  const known = new Set(warnings.map(nameOf));
  const extra = accepted.map(nameOf).find((name) => !known.has(name));
  return extra === undefined ? null : refusal("no-such-finding", { list, code: extra });
}

function nameOf({ code, about }: { readonly code: string; readonly about: number | null }): string {
  return about === null ? code : `${code}/${about}`;
}

/** A list that is not registered, and on which grounds. */
export const refuseList: Apply<"list-refused"> = (act) => {
  const { fold, body, index, entry } = act;
  const stop = notTop(act) ?? beforeFigures(act);
  if (stop !== null) return stop;
  const { list, grounds } = body;
  const nominated = fold.nomination.lists.get(list);
  if (nominated === undefined || nominated.submitted === null) return refusal("not-submitted", { list });
  if (nominated.ended !== null) return refusal("list-ended", { list, entry: nominated.ended.entry });
  if (nominated.registered !== null) return refusal("list-known", { list });
  if (nominated.refused !== null) return refusal("list-was-refused", { list, entry: nominated.refused.entry });
  const codes = new Set(fold.rules === null ? [] : findingsOfList(fold, nominated, entry.at).map(({ code }) => code));
  const strange = grounds.find(({ finding }) => finding !== undefined && !codes.has(finding));
  if (strange !== undefined) return refusal("no-such-finding", { list, code: strange.finding ?? "" });
  nominated.refused = { entry: index, body };
  return null;
};
