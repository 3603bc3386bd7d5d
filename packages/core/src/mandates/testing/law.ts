import { readFileSync } from "node:fs";
import type { PublicCandidate } from "../../nomination/index.ts";
import { type Rules, readRules } from "../../rules/index.ts";
import { establishResult, publishResult } from "../result/establish.ts";
import { type MandateState, openMandates } from "../state.ts";
import type { Step } from "../step.ts";

/** A law version of the repository. */
export function lawOf(id: string): Rules {
  const read = readRules(readFileSync(new URL(`../../../../../rules/${id}.json`, import.meta.url), "utf8"));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.read.rules;
}

const cited = { article: "Practice Act, Art. 1" } as const;

/**
 * A law of practice in which every clause about mandates is set, so that no test hangs on what a real version has: ten days,
 * the alphabet, party's choice, five grounds, seven days, ten days, two months. `change` replaces whole clauses.
 */
export function practiceLaw(change: Partial<NonNullable<Rules["mandates"]>> = {}, lists: Rules["lists"] = {}): Rules {
  const what = { kk: "себеп", ru: "основание", en: "a ground" };
  return {
    ...lawOf("kz-2020-05"),
    lists: { order: { decidedBy: "party-after", fallback: "alphabetical-state-language", ...cited }, ...lists },
    mandates: {
      decision: { days: 10, from: "publication", ...cited },
      vacancy: { by: "party-choice", reorder: true, exhausted: "vacant", until: "next-election", ...cited },
      losses: [
        { id: "left-party", what, again: false, ...cited },
        { id: "expelled", what, again: false, ...cited },
        { id: "court", what, again: false, ...cited },
        { id: "party-ended", what, of: "party", ...cited },
        { id: "incompatible-post", what, ...cited },
      ],
      incompatible: { days: 7, from: "registration", ...cited },
      referral: {
        to: { kk: "Кеңес", ru: "Совет", en: "Council" },
        by: ["president", "fifth-of-deputies"],
        days: 10,
        ...cited,
      },
      repeats: [
        { by: "top", of: "administrative-unit", ...cited },
        { by: "top", of: "election", months: 2, ...cited },
      ],
      ...change,
    },
  };
}

/** People of an invented list, numbered in the order of their names; ids are the list and the number. */
export function people(list: string, names: readonly string[], sexes = ""): readonly PublicCandidate[] {
  return names.map((name, i) => ({
    list,
    number: i + 1,
    person: `${list}-${i + 1}`,
    name: { kk: name },
    born: 1970,
    sex: sexes[i] === "w" ? "woman" : "man",
  }));
}

/** The state after a step that must be taken. */
export function done<S>(step: Step<S>): S {
  if (!step.ok) throw new Error(`refused: ${step.refusal.reason}: ${step.refusal.message.en}`);
  return step.state;
}

/** The reason of a step that must be refused. */
export function why(step: Step<unknown>): string {
  return step.ok ? "taken" : step.refusal.reason;
}

/** Election on 10 January, result on the 12th, published on the 13th: lists with their seats, nobody assigned. */
export function resultOf(
  lists: readonly { readonly list: string; readonly seats: number; readonly candidates: readonly PublicCandidate[] }[],
): MandateState {
  return done(publishResult(done(establishResult(openMandates("2031-01-10"), lists, "2031-01-12")), "2031-01-13"));
}
