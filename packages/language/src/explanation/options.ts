import type { UnitVotes } from "@dauys/core/apportionment";
import type { Rules } from "@dauys/core/rules";
import type { Lang, Trilingual } from "../lang.ts";

/** What every explanation needs to know beside the thing explained. */
export interface ExplainOptions {
  readonly lang: Lang;
  /** The rules that were applied; they hold the names of methods and the questions on which the law is silent. */
  readonly rules: Rules;
  /** Names of lists (and of groups, under the group's own name); a list without one is shown by its id. */
  readonly names?: Readonly<Record<string, Trilingual | string>>;
  /** The votes that were given in. Where a question stopped the distribution they let its numbers be shown as well. */
  readonly input?: UnitVotes;
}
