import type { Check, Form } from "@dauys/core/protocol";
import { LANGS, type Trilingual } from "@dauys/language";
import { PROTOCOLS_CHECK } from "../messages/protocols-check.ts";
import type { Failures } from "./failures.ts";

/** One line of the table of checks. `number`: the form's own; `null` for what is demanded of every protocol. */
export interface CheckRow {
  readonly number: number | null;
  readonly code: "check" | "missing" | "out-of-range" | "duplicate-station";
  readonly severity: "error" | "warning";
  readonly text: Trilingual;
  readonly failing: number;
  readonly article: string | null;
  readonly derived: boolean;
}

/** Every check asked for with the protocols that fail it, then what is demanded of every protocol. */
export function checkRows(form: Form, found: Failures, twice: number, only: number | null): readonly CheckRow[] {
  const rows = form.checks.flatMap((check, i): readonly CheckRow[] => {
    if (only !== null && check.number !== only) return [];
    return [{ ...ownOf(check), failing: found.failing[i] ?? 0 }];
  });
  if (only !== null) return rows;
  const common = (code: Exclude<CheckRow["code"], "check">, text: Trilingual, failing: number): CheckRow => {
    return { number: null, code, severity: "error", text, failing, article: null, derived: false };
  };
  return [
    ...rows,
    common("missing", PROTOCOLS_CHECK.missing, found.missing),
    common("out-of-range", PROTOCOLS_CHECK["out-of-range"], found.outOfRange),
    common("duplicate-station", PROTOCOLS_CHECK.twice, twice),
  ];
}

function ownOf({ number, severity, text, article, derived }: Check): Omit<CheckRow, "failing"> {
  return { number, code: "check", severity, text: withoutNumbers(text), article, derived: derived === true };
}

/** A check's text where no protocol fills it in yet: an ellipsis for each number. */
function withoutNumbers(text: Trilingual): Trilingual {
  const bare = (one: string): string => one.replace(/\{[^{}]+\}/gu, "…");
  return Object.fromEntries(LANGS.map((lang) => [lang, bare(text[lang])])) as unknown as Trilingual;
}
