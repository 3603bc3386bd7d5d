import { isDay } from "../../nomination/list/days.ts";
import type { Rules } from "../../rules/index.ts";
import type { Authority } from "../fill/assign.ts";
import { finding } from "../findings.ts";
import { nameOf } from "../look.ts";
import { type MandateFinding, refuse, type Step, taken } from "../step.ts";
import { checkAssembly } from "./check.ts";
import { type AssemblyCount, countAssembly } from "./elect.ts";
import type { AssemblyProtocol } from "./protocol.ts";
import { type AssemblyCandidate, type AssemblyState, freeSeats, standing } from "./state.ts";

/** Candidates as the council of an assembly nominated them; how many of its members were for it, where that is known. */
export interface AssemblyNomination {
  readonly council?: { readonly members: number; readonly inFavour: number };
  readonly candidates: readonly AssemblyCandidate[];
}

/**
 * The council nominates by a majority of its members: for the first vote, or anew for a repeat election.
 * @param sitting - people who hold a mandate of a list: nobody has two.
 * @law Arts. 87(4), 96(2) of the Constitutional Act on Elections of Kazakhstan
 */
export function nominateForAssembly(
  rules: Rules,
  state: AssemblyState,
  { council, candidates }: AssemblyNomination,
  sitting: readonly string[] = [],
): Step<AssemblyState> {
  const rule = rules.assembly;
  if (rule === undefined) return refuse("no-assembly");
  if (state.next === "complete") return refuse("assembly-complete", { seats: state.seats });
  if (state.next === "vote") return refuse("assembly-nominated", {}, rule.article);
  if (council !== undefined && council.inFavour > council.members)
    return refuse("council-numbers", { ...council }, rule.article);
  if (council !== undefined && council.inFavour * 2 <= council.members)
    return refuse("council-majority", { ...council }, rule.article);
  const seen = new Set(state.deputies.map(({ person }) => person));
  for (const candidate of candidates) {
    if (sitting.includes(candidate.person)) return refuse("sits-already", { person: nameOf(candidate), list: "—" });
    if (seen.has(candidate.person)) return refuse("named-twice", { person: nameOf(candidate) });
    seen.add(candidate.person);
  }
  return candidates.length === 0
    ? refuse("people-missing")
    : taken({ ...state, nominated: [...candidates], next: "vote" });
}

/** What decides where the law does not: who of those who are level gets the seats, and where that is from. */
export interface AssemblyAnswer extends Authority {
  readonly people: readonly string[];
}

/**
 * The assembly votes. A protocol with an error of the checks is refused; one whose figures are not known elects only whom it
 * names itself, and that is said. A tie that the law does not break is a question, answered by `answer`.
 * @param sitting - people who hold a mandate of a list: nobody has two.
 */
export function voteInAssembly(
  rules: Rules,
  state: AssemblyState,
  protocol: AssemblyProtocol,
  answer?: AssemblyAnswer,
  sitting: readonly string[] = [],
): Step<AssemblyState> {
  const rule = rules.assembly;
  if (rule === undefined) return refuse("no-assembly");
  if (!isDay(protocol.date)) return refuse("no-day", { day: protocol.date });
  if (state.next === "complete") return refuse("assembly-complete", { seats: state.seats });
  const due = protocol.round === "vote" ? state.next === "vote" : state.next === "repeat";
  if (!due) return refuse("assembly-turn", {}, rule.article);
  if (protocol.round === "repeat-vote" && rule.repeatVote === undefined) return refuse("no-repeat-rule");
  const twice = standing(state).find(({ person }) => sitting.includes(person));
  if (twice !== undefined) return refuse("sits-already", { person: nameOf(twice), list: "—" });
  const wrong = checkAssembly(rules, state, protocol).find(({ severity }) => severity === "error");
  if (wrong !== undefined) return refuse("assembly-protocol", { problem: wrong.text }, wrong.article);
  const count = countAssembly(rule, protocol, freeSeats(state));
  if (count.status === "unknown") return byDeclaration(state, protocol);
  const elected = electedBy(rules, count, protocol, freeSeats(state), answer);
  if (!elected.ok) return elected;
  const differs = protocol.elected !== undefined && !samePeople(protocol.elected, elected.people);
  if (differs) return refuse("assembly-differs", { computed: namesOf(state, elected.people) }, rule.elected.article);
  return taken(withElected(state, protocol, elected.people, true));
}

/** The id of this silence in the rules, and the reason of the refusal. */
const OVERFLOW = "assembly-overflow";

type Known = Exclude<AssemblyCount, { readonly status: "unknown" }>;

type Elected = { readonly ok: true; readonly people: readonly string[] } | Extract<Step<never>, { readonly ok: false }>;

/**
 * In a first vote more candidates than seats may have enough votes: where the rules say that the law is silent on it, or
 * where nothing orders who is level, only an answer from outside decides.
 */
function electedBy(
  rules: Rules,
  count: Known,
  { round }: AssemblyProtocol,
  seats: number,
  answer?: AssemblyAnswer,
): Elected {
  const silence = rules.silent.find(({ id }) => id === OVERFLOW);
  const passed = count.rows.flatMap((row) => (row.enough === true ? [row.person] : []));
  const asked = passed.length > seats && (count.status === "tie" || (round === "vote" && silence !== undefined));
  if (answer === undefined) {
    if (asked) return refuse(OVERFLOW, { passed: passed.length, seats }, silence?.article ?? null);
    return { ok: true, people: count.elected };
  }
  if (!asked || answer.question !== OVERFLOW) return refuse("nothing-to-answer", { question: answer.question });
  const { people } = answer;
  const stranger = people.find((person, i) => !passed.includes(person) || people.indexOf(person) < i);
  if (stranger !== undefined) return refuse("not-nominated", { person: stranger });
  return people.length === seats ? { ok: true, people } : refuse("too-many", { named: people.length, open: seats });
}

/** Figures are missing: whom the protocol itself names is taken over, and said not to be counted. */
function byDeclaration(state: AssemblyState, protocol: AssemblyProtocol): Step<AssemblyState> {
  const { elected } = protocol;
  if (elected === undefined) return refuse("assembly-unknown");
  const stand = new Set(standing(state).map(({ person }) => person));
  const stranger = elected.find((person) => !stand.has(person));
  if (stranger !== undefined) return refuse("not-nominated", { person: stranger });
  if (new Set(elected).size !== elected.length || elected.length > freeSeats(state))
    return refuse("too-many", { named: elected.length, open: freeSeats(state) });
  const note: MandateFinding = finding("not-counted", { elected: elected.length });
  return taken(withElected(state, protocol, elected, false), [note]);
}

function withElected(
  state: AssemblyState,
  { round, date, votes }: AssemblyProtocol,
  people: readonly string[],
  counted: boolean,
): AssemblyState {
  const votesOf = new Map(votes.map((row) => [row.person, row.votes]));
  const more = state.nominated
    .filter(({ person }) => people.includes(person))
    .map(({ person, name }) => ({ person, name, votes: votesOf.get(person) ?? null, round, date, counted }));
  const next = { ...state, deputies: [...state.deputies, ...more] };
  if (freeSeats(next) === 0) return { ...next, next: "complete" };
  return { ...next, next: round === "vote" && standing(next).length > 0 ? "repeat" : "nominate-again" };
}

function samePeople(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.toSorted().join() === b.toSorted().join();
}

function namesOf(state: AssemblyState, people: readonly string[]): string {
  const names = state.nominated.filter(({ person }) => people.includes(person)).map((one) => nameOf(one).kk);
  return names.join(", ") || "—";
}
