import type { Finding, Operand } from "../../protocol/index.ts";
import type { Rules, Trilingual } from "../../rules/index.ts";
import { nameOf } from "../look.ts";
import { filled, type Word } from "../step.ts";
import { CHECKS, FIGURES, VOTES_OF } from "../text/assembly.ts";
import { type AssemblyFigure, type AssemblyProtocol, validBallots } from "./protocol.ts";
import { type AssemblyState, standing } from "./state.ts";

interface Sides {
  readonly left: Operand;
  readonly right: Operand;
}

/**
 * The numbered checks of an assembly's protocol, as those of a polling station's: with the numbers compared. A check whose
 * numbers are not all known finds nothing; that they are missing is a warning of its own.
 *
 * 1. present ≤ members; 2. received ≤ present; 3. in boxes ≤ received; 4. valid + invalid = in boxes; 5. votes of a candidate
 * ≤ valid; 6. all votes together ≤ valid × marks that a ballot may carry; 7. all votes together ≥ valid.
 */
export function checkAssembly(rules: Rules, state: AssemblyState, protocol: AssemblyProtocol): readonly Finding[] {
  return [
    ...missing(state, protocol),
    ...people(state, protocol),
    ...figures(state, protocol),
    ...marks(rules, state, protocol),
  ];
}

const PAIRS: readonly [check: 1 | 2 | 3, smaller: AssemblyFigure, larger: AssemblyFigure][] = [
  [1, "present", "members"],
  [2, "received", "present"],
  [3, "inBoxes", "received"],
];

function figures(state: AssemblyState, protocol: AssemblyProtocol): readonly Finding[] {
  const found = PAIRS.flatMap(([check, smaller, larger]) => {
    const [left, right] = [protocol[smaller], protocol[larger]];
    if (left === null || right === null || left <= right) return [];
    return [
      broken(state, check, smaller, { left: operand("left", smaller, left), right: operand("right", larger, right) }),
    ];
  });
  const { valid, invalid, inBoxes } = protocol;
  if (invalid === null || inBoxes === null) return found;
  const sum = (valid ?? 0) + invalid;
  if (valid === null ? sum <= inBoxes : sum === inBoxes) return found;
  const left: Operand = { name: "left", label: FIGURES.validAndInvalid, value: sum };
  return [...found, broken(state, 4, "inBoxes", { left, right: operand("right", "inBoxes", inBoxes) })];
}

function marks(rules: Rules, state: AssemblyState, protocol: AssemblyProtocol): readonly Finding[] {
  const valid = validBallots(protocol);
  if (valid === null || valid < 0) return [];
  const right = operand("right", "valid", valid);
  const each = protocol.votes.flatMap(({ person, votes }) => {
    if (votes === null || votes <= valid) return [];
    const left: Operand = { name: "left", label: filled(VOTES_OF, { person: nameIn(state, person) }), value: votes };
    return [broken(state, 5, `votes/${person}`, { left, right })];
  });
  const votes = protocol.votes.map((row) => row.votes);
  if (votes.some((own) => own === null)) return each;
  const all = votes.reduce<number>((sum, own) => sum + (own ?? 0), 0);
  const left: Operand = { name: "left", label: FIGURES.allVotes, value: all };
  const several = rules.assembly?.marks === "several";
  const most = several ? valid * state.seats : valid;
  const limit: Operand = { name: "right", label: several ? FIGURES.validTimesSeats : FIGURES.valid, value: most };
  return [
    ...each,
    // Up to how many marks a ballot may carry, the law need not say: where it allows several, the limit only warns.
    ...(all > most ? [broken(state, 6, "votes", { left, right: limit }, several ? "warning" : "error")] : []),
    ...(all < valid ? [broken(state, 7, "votes", { left, right }, "warning")] : []),
  ];
}

function people(state: AssemblyState, { votes }: AssemblyProtocol): readonly Finding[] {
  const stand = standing(state);
  const named = votes.map(({ person }) => person);
  const strangers = named.filter((person) => !stand.some((one) => one.person === person));
  const twice = named.filter((person, i) => named.indexOf(person) < i);
  const missed = stand.filter(({ person }) => !named.includes(person));
  const say = (code: "list-unknown" | "stands-twice" | "list-missing", person: string, severity: Finding["severity"]) =>
    plain(state, code, severity, `votes/${person}`, { person: nameIn(state, person) });
  // In a repeat vote not all who were not elected need stand: the law does not say who does.
  const severity = state.next === "repeat" ? "warning" : "error";
  return [
    ...strangers.map((person) => say("list-unknown", person, "error")),
    ...twice.map((person) => say("stands-twice", person, "error")),
    ...missed.map(({ person }) => say("list-missing", person, severity)),
  ];
}

const STATED: readonly AssemblyFigure[] = ["members", "present", "received", "inBoxes", "invalid"];

function missing(state: AssemblyState, protocol: AssemblyProtocol): readonly Finding[] {
  const absent = STATED.filter((name) => protocol[name] === null);
  const noVotes = protocol.votes.filter(({ votes }) => votes === null);
  return [
    ...absent.map((name) => plain(state, "missing", "warning", name, { what: FIGURES[name] })),
    ...noVotes.map(({ person }) => {
      const what = filled(VOTES_OF, { person: nameIn(state, person) });
      return plain(state, "missing", "warning", `votes/${person}`, { what });
    }),
  ];
}

function operand(name: "left" | "right", figure: AssemblyFigure, value: number): Operand {
  return { name, label: FIGURES[figure], value };
}

function broken(
  state: AssemblyState,
  check: keyof typeof CHECKS,
  about: string,
  { left, right }: Sides,
  severity: Finding["severity"] = "error",
): Finding {
  const words = { what: left.label, left: left.value, other: right.label, right: right.value };
  const text = filled(CHECKS[check].text, words);
  const own = { code: "check", check, article: CHECKS[check].article, operands: [left, right] } as const;
  return { ...own, severity, unit: state.part, about, text, advice: null, derived: true, consequence: null };
}

const PLAIN: Readonly<Record<"missing" | "list-unknown" | "stands-twice" | "list-missing", Trilingual>> = {
  missing: { kk: "Белгісіз: {what}.", ru: "Неизвестно: {what}.", en: "Not known: {what}." },
  "list-unknown": {
    kk: "{person} бұл дауыс беруде кандидат емес.",
    ru: "{person}: в этом голосовании не кандидат.",
    en: "{person} does not stand in this vote.",
  },
  "stands-twice": { kk: "{person} екі рет жазылған.", ru: "{person}: указано дважды.", en: "{person} stands twice." },
  "list-missing": {
    kk: "{person}: дауыстары хаттамада жоқ.",
    ru: "{person}: голоса в протоколе не указаны.",
    en: "{person}: the protocol has no votes.",
  },
};

function plain(
  state: AssemblyState,
  code: keyof typeof PLAIN,
  severity: Finding["severity"],
  about: string,
  words: Readonly<Record<string, Word>>,
): Finding {
  const rest = { operands: [], advice: null, article: null, derived: true, consequence: null };
  return { code, check: null, severity, unit: state.part, about, text: filled(PLAIN[code], words), ...rest };
}

function nameIn(state: AssemblyState, person: string): Trilingual {
  const found = state.nominated.find((one) => one.person === person);
  return found === undefined ? { kk: person, ru: person, en: person } : nameOf(found);
}
