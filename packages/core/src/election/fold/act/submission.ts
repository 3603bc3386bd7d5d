import { canonicalJson, type JsonValue } from "../../../json/index.ts";
import { encodeUtf8, rootOf } from "../../../record/index.ts";
import { type Act, type Apply, notTop } from "../act.ts";
import { candidatesOf, type NominatedList } from "../nomination-state.ts";
import { type Refusal, refusal } from "../refusal.ts";
import type { Fold } from "../state.ts";

/** One more candidate of a list that is not handed in yet, at the next place. */
export const listCandidate: Apply<"candidate-listed"> = (act) => {
  const { fold, body, index } = act;
  const stop = notTop(act) ?? beforeFigures(act);
  if (stop !== null) return stop;
  const { list, number, person, papers } = body;
  const { lists } = fold.nomination;
  const bare = fold.lists.find((known) => !lists.has(known.list));
  if (bare !== undefined) return refusal("list-without-people", { list: bare.list });
  const draft = lists.get(list);
  if (draft?.submitted) return refusal("list-submitted", { list, entry: draft.submitted.entry });
  const next = (draft?.people.size ?? 0) + 1;
  if (number !== next) return refusal("candidate-number", { list, number, next });
  const same = draft?.people.get(person);
  if (same !== undefined) return refusal("candidate-known", { person, list, entry: same.entry });
  if (papers !== undefined && !fold.payloads.has(papers)) return refusal("unknown-payload", { payload: papers });
  draftOf(fold, list).people.set(person, { entry: index, body, excluded: null });
  return null;
};

/** A list as its party hands it in: its candidates are those that were listed, and no others. */
export const submitList: Apply<"list-submitted"> = (act) => {
  const { fold, body, index, entry } = act;
  const stop = notTop(act) ?? beforeFigures(act);
  if (stop !== null) return stop;
  const { list, party, submitted, candidates, root } = body;
  if (submitted > entry.at) return refusal("submitted-later", { list, time: submitted, at: entry.at });
  const known = fold.nomination.parties.get(party);
  if (known === undefined) return refusal("unknown-party", { party });
  if (known.absent !== null) return refusal("party-is-absent", { party, entry: known.absent.entry });
  const draft = fold.nomination.lists.get(list);
  if (draft?.submitted) return refusal("list-submitted", { list, entry: draft.submitted.entry });
  const found = draft?.people.size ?? 0;
  if (draft === undefined || found !== candidates) return refusal("list-size", { list, stated: candidates, found });
  const computed = candidatesRoot(fold, draft);
  if (computed !== root) return refusal("list-root", { list, stated: root, found: computed });
  draft.submitted = { entry: index, body, at: entry.at };
  return null;
};

/** SHA-256 of RFC 6962 over the canonical bodies of a list's candidates, in hexadecimal digits. */
function candidatesRoot({ hasher }: Pick<Fold, "hasher">, list: NominatedList): string {
  const leaves = candidatesOf(list).map(({ body }) =>
    hasher.leaf(encodeUtf8(canonicalJson(body as unknown as JsonValue))),
  );
  return Array.from(rootOf(hasher, leaves), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Once there are figures, who stands has been settled. */
export function beforeFigures({ fold }: Pick<Act<"list-submitted">, "fold">): Refusal | null {
  const first = fold.firstFigures ?? fold.transcribed.find(({ body }) => body.votes !== undefined)?.entry ?? null;
  return first === null ? null : refusal("too-late", { entry: first });
}

function draftOf(fold: Fold, list: string): NominatedList {
  const { lists } = fold.nomination;
  const known = lists.get(list);
  if (known !== undefined) return known;
  const made: NominatedList = {
    list,
    people: new Map(),
    submitted: null,
    refused: null,
    registered: null,
    ended: null,
  };
  lists.set(list, made);
  return made;
}
