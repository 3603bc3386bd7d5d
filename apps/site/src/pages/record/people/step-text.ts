import { formatDate, formatInteger, type Lang, pick } from "@dauys/language";
import type { SeatStepView } from "../../../records/people-view-seats.ts";
import { peopleStepsTexts } from "../../../texts/people-steps.ts";
import { speak } from "../../../texts/speak.ts";
import { listIn, personIn, wordingOf, writtenIn } from "../../../view/people-words.ts";
import { reasonIn } from "../../../view/reason.ts";
import type { PeopleProps } from "./people-parts.tsx";

interface StepContext extends PeopleProps {
  readonly lang: Lang;
}

type StepOf<T extends SeatStepView["type"]> = Extract<SeatStepView, { readonly type: T }>["body"];
type Decision = NonNullable<StepOf<"mandates-assigned">["decision"]>;

/** What a step says, in one sentence. */
export function stepText(step: SeatStepView, at: StepContext): string {
  const t = speak(peopleStepsTexts, at.lang);
  const { reason, person, list, ground } = words(at);
  switch (step.type) {
    case "result-published":
      return t("result-published", { where: reason(step.body.where) });
    case "result-referred":
      return referred(step.body, at);
    case "referral-decided":
      return decided(step.body, at);
    case "mandates-assigned":
      return assigned(step.body, at);
    case "deputies-registered":
      return registered(step.body, at);
    case "post-given-up":
      return t("post-given-up", { person: person(step.body.person), post: writtenIn(step.body.post, at.lang) });
    case "list-left": {
      const { person: who, list: which, ground: why } = step.body;
      return t("list-left", { person: person(who), list: list(which), ground: ground(why) });
    }
    case "mandate-order-changed": {
      const { list: which, people, decision } = step.body;
      const names = people.map(person).join(", ");
      return t("mandate-order-changed", { list: list(which), names, ...decisionWords(decision, at) });
    }
    case "mandate-vacated": {
      const { person: who, date, ground: why, reason: because } = step.body;
      const told = { date: formatDate(date, at.lang), ground: ground(why), reason: reason(because) };
      return t("mandate-vacated", { person: person(who), ...told });
    }
    case "mandate-passed":
      return passed(step.body, at);
    case "repeat-election-ordered":
      return t("repeat-election-ordered", { ground: ground(step.body.ground) });
    case "assembly-nominated":
      return t("assembly-nominated", { n: formatInteger(step.body.candidates.length, at.lang) });
    case "assembly-voted":
      return voted(step.entry, at);
  }
}

function words({ view, people, lang }: StepContext) {
  const wording = wordingOf(people, view.rules?.document ?? null);
  return {
    // A sentence of the generator's may bring its own full stop.
    reason: (text: string) => reasonIn(view, text, lang).replace(/\.$/, ""),
    person: (id: string) => personIn(people, id, lang),
    list: (id: string) => listIn(people, id, lang),
    ground: (id: string) => pick(wording.ground(id), lang),
  };
}

function decisionWords(decision: Decision | undefined, { lang }: StepContext) {
  if (decision === undefined) return { organ: "—", date: "—" };
  return { organ: writtenIn(decision.organ, lang), date: formatDate(decision.date, lang) };
}

function referred({ by, deputies, reason }: StepOf<"result-referred">, at: StepContext): string {
  const t = speak(peopleStepsTexts, at.lang);
  const number = (value: number) => formatInteger(value, at.lang);
  const count = deputies && t("deputiesOf", { count: number(deputies.count), of: number(deputies.of) });
  return t("result-referred", { by: count ? `${t(by)}, ${count}` : t(by), reason: words(at).reason(reason) });
}

function decided({ outcome, units = [], reason }: StepOf<"referral-decided">, at: StepContext): string {
  const t = speak(peopleStepsTexts, at.lang);
  const because = words(at).reason(reason);
  if (outcome === "upheld") return t("upheld", { reason: because });
  const where = units.length === 0 ? "" : t("inUnits", { units: units.join(", ") });
  return t("annulled", { units: where, reason: because });
}

function assigned({ list: id, by, decision, people = [], authority }: StepOf<"mandates-assigned">, at: StepContext) {
  const t = speak(peopleStepsTexts, at.lang);
  const { reason, list: named } = words(at);
  const list = named(id);
  const n = formatInteger(people.length, at.lang);
  if (by === "fallback") return t("assignedFallback", { list });
  if (by === "party") return t("assignedParty", { list, n, ...decisionWords(decision, at) });
  return t("assignedAuthority", { list, n, source: authority ? reason(writtenIn(authority.source, at.lang)) : "—" });
}

/** So many people are named one by one. */
const FEW = 5;

function registered({ people }: StepOf<"deputies-registered">, at: StepContext): string {
  const t = speak(peopleStepsTexts, at.lang);
  const n = formatInteger(people.length, at.lang);
  if (people.length > FEW) return t("registeredMany", { n });
  return t("deputies-registered", { n, names: people.map(words(at).person).join(", ") });
}

function passed({ list: id, from, to, by }: StepOf<"mandate-passed">, at: StepContext): string {
  const t = speak(peopleStepsTexts, at.lang);
  const { person, list } = words(at);
  const told = { list: list(id), from: person(from) };
  if (to === null) return t("passedNobody", told);
  const key = { party: "passedParty", order: "passedOrder", authority: "passedAuthority" } as const;
  return t(key[by], { ...told, to: person(to) });
}

function voted(entry: number, at: StepContext): string {
  const t = speak(peopleStepsTexts, at.lang);
  const round = at.people.seats.assembly?.rounds.find((each) => each.entry === entry);
  const names = (round?.elected ?? []).map(words(at).person).join(", ");
  return names === "" ? t("assembly-none") : t("assembly-voted", { names });
}
