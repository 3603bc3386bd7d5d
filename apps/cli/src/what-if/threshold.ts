import { withThreshold as changedThreshold, type ThresholdReason } from "@dauys/core/apportionment";
import type { Qualification, Rules } from "@dauys/core/rules";
import { shown } from "@dauys/exchange";
import type { Trilingual } from "@dauys/language";
import { WHAT_IF } from "../messages/what-if.ts";
import { inAll } from "../say.ts";
import { commandLineTrouble, good, type Result, refused, type Trouble } from "../trouble.ts";

/** Another threshold: the clauses with it, and what changed, in words. */
export interface ChangedThreshold {
  readonly qualification: Qualification;
  readonly change: Trilingual;
}

/**
 * The thresholds of a law with another share. `value` is `5/100`, `5%` or `clause=5/100`; where the law has several, the
 * clause has to be named. A law without any gets one of the valid votes.
 */
export function withThreshold(
  distribution: Pick<Rules["distribution"], "qualification" | "scope">,
  value: string,
): Result<ChangedThreshold> {
  const [, named = null, written = ""] = /^(?:([a-z][a-z0-9-]*)=)?(.*)$/s.exec(value) ?? [];
  const changed = changedThreshold(distribution, written, named);
  if (!changed.ok) return refused([trouble(changed.reason, written, named ?? "", changed.clauses)]);
  const { qualification, at: to, from, clause } = changed;
  if (from === null) return good({ qualification, change: fromNone(to) });
  const change =
    clause === null
      ? inAll(WHAT_IF, "threshold", { from, to })
      : inAll(WHAT_IF, "thresholdClause", { clause, from, to });
  return good({ qualification, change });
}

function fromNone(to: string): Trilingual {
  const none = inAll(WHAT_IF, "noThreshold");
  return {
    kk: inAll(WHAT_IF, "threshold", { from: none.kk, to }).kk,
    ru: inAll(WHAT_IF, "threshold", { from: none.ru, to }).ru,
    en: inAll(WHAT_IF, "threshold", { from: none.en, to }).en,
  };
}

function trouble(code: ThresholdReason, written: string, named: string, known: readonly string[]): Trouble {
  const clauses = known.join(", ");
  const params = { value: shown(written), clause: code === "several-thresholds" ? (known[0] ?? "") : shown(named) };
  const all = { ...params, clauses: clauses === "" ? "—" : clauses };
  const message: Trilingual = inAll(WHAT_IF, code as "several-thresholds", all);
  const remedy: Trilingual = inAll(WHAT_IF, `${code}.remedy` as "several-thresholds.remedy", all);
  return commandLineTrouble(code, message, remedy);
}
