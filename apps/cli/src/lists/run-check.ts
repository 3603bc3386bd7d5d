import { type CandidateList, checkList } from "@dauys/core/nomination";
import { type Call, optionOf } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { loadRules } from "../input/load-rules.ts";
import { told } from "../keys/told.ts";
import { reportTrouble } from "../report.ts";
import { good, type Result, refused, refusedTogether } from "../trouble.ts";
import { showChecked } from "./check-output.ts";
import type { ListRole } from "./checked-list.ts";
import { contextOf } from "./context.ts";
import { type LoadedList, loadLists } from "./load-lists.ts";
import { LIST_TROUBLES } from "./trouble-texts.ts";

/** `dauys lists check`: what the law does not allow in candidate lists, or what cannot be told. */
export async function runListsCheck(call: Call): Promise<number> {
  const role = roleOf(call);
  const [rules, loaded] = [await loadRules(call.io, optionOf(call, "rules") ?? ""), await loadLists(call)];
  const context = rules.ok ? await contextOf(call, rules.value.rules) : rules;
  if (!role.ok || !rules.ok || !loaded.ok || !context.ok) {
    return reportTrouble(call, refusedTogether([role, rules, loaded, ...(rules.ok ? [context] : [])]));
  }
  const lists = loaded.value.map((each, i) => {
    const others = before(loaded.value, i);
    return { ...each, findings: checkList(rules.value.rules, each.list, context.value.of(each.list), others) };
  });
  showChecked(call, { rules: rules.value, context: context.value, lists, role: role.value });
  const failed = lists.some(({ findings }) => findings.some(({ severity }) => severity === "error"));
  return failed ? EXIT.checkFailed : EXIT.decided;
}

/** The lists handed in before one, and of those handed in at the same second those named before it. */
function before(all: readonly LoadedList[], at: number): readonly CandidateList[] {
  const time = all[at]?.list.submitted ?? "";
  return all.flatMap(({ list }, i) => (list.submitted < time || (list.submitted === time && i < at) ? [list] : []));
}

function roleOf(call: Call): Result<ListRole> {
  const role = optionOf(call, "role") ?? "commission";
  if (role === "party" || role === "commission") return good(role);
  return refused([told(LIST_TROUBLES, "unknown-role", { value: JSON.stringify(role) })]);
}
