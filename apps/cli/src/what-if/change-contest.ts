import { type Contest, METHOD_NAMES, methodNamed, withSeats } from "@dauys/core/apportionment";
import { canonicalJson, type JsonValue } from "@dauys/core/json";
import type { Rules } from "@dauys/core/rules";
import { readSeatsNumber, shown } from "@dauys/exchange";
import type { Trilingual } from "@dauys/language";
import type { LoadedContest } from "../input/loaded-contest.ts";
import { sha256 } from "../input/sha256.ts";
import { WHAT_IF } from "../messages/what-if.ts";
import { suggestion } from "../parse-call.ts";
import { inAll } from "../say.ts";
import { commandLineTrouble, good, type Result, refused, refusedTogether, resultOf } from "../trouble.ts";
import { withThreshold } from "./threshold.ts";

/** What to try: as the options give it. */
export interface Wishes {
  readonly thresholds: readonly string[];
  readonly method: string | undefined;
  /** Another number of seats; absent where the seats given are those of the law. */
  readonly seats: string | undefined;
}

/** The same votes under other conditions, and what was changed, in words. */
export interface ChangedContest {
  readonly loaded: LoadedContest;
  readonly changes: readonly Trilingual[];
}

/** The contest under rules changed as wished. They bear another id, so that no result of theirs passes for the law's. */
export function changeContest(loaded: LoadedContest, wishes: Wishes): Result<ChangedContest> {
  const law = loaded.rules.rules;
  const changes: Trilingual[] = [];
  let distribution = law.distribution;
  for (const value of wishes.thresholds) {
    const changed = withThreshold(distribution, value);
    if (!changed.ok) return changed;
    distribution = { ...distribution, qualification: changed.value.qualification };
    changes.push(changed.value.change);
  }
  if (wishes.method !== undefined) {
    const method = methodNamed(wishes.method);
    if (method === null) return refused([unknownMethod(wishes.method)]);
    distribution = { ...distribution, methods: [method] };
    changes.push(inAll(WHAT_IF, "method", { method: wishes.method }));
  }
  const rules: Rules = { ...law, id: `${law.id}-what-if`, title: titleOf(law), distribution };
  const contest = withOtherSeats({ ...loaded.contest, rules }, wishes.seats);
  if (!contest.ok) return refusedTogether([contest]);
  if (wishes.seats !== undefined) changes.push(inAll(WHAT_IF, "seats", { seats: wishes.seats }));
  if (changes.length === 0) return refused([noChange()]);
  const canonical = canonicalJson(rules as unknown as JsonValue);
  return good({
    loaded: { ...loaded, rules: { ...loaded.rules, rules, sha256: sha256(canonical) }, contest: contest.value },
    changes,
  });
}

function withOtherSeats(contest: Contest, seats: string | undefined): Result<Contest> {
  if (seats === undefined) return good(contest);
  const number = resultOf(readSeatsNumber("--seats", seats));
  if (!number.ok) return number;
  const all = "all" in number.value ? number.value.all : 0;
  const sized = withSeats(contest, all);
  if (sized.ok) return good(sized.contest);
  return refused([
    commandLineTrouble("seats-for-units", inAll(WHAT_IF, "seats-for-units"), inAll(WHAT_IF, "seats-for-units.remedy")),
  ]);
}

function titleOf({ title }: Rules): Trilingual {
  return {
    kk: inAll(WHAT_IF, "title", { title: title.kk }).kk,
    ru: inAll(WHAT_IF, "title", { title: title.ru }).ru,
    en: inAll(WHAT_IF, "title", { title: title.en }).en,
  };
}

function unknownMethod(method: string): ReturnType<typeof commandLineTrouble> {
  const message = inAll(WHAT_IF, "unknown-method", { method: shown(method) });
  const known = inAll(WHAT_IF, "unknown-method.remedy", { known: METHOD_NAMES.join(", ") });
  return commandLineTrouble("unknown-method", message, suggestion(method, METHOD_NAMES) ?? known);
}

function noChange(): ReturnType<typeof commandLineTrouble> {
  return commandLineTrouble("no-change", inAll(WHAT_IF, "no-change"), inAll(WHAT_IF, "no-change.remedy"));
}
