import type { Check, Form } from "@dauys/core/protocol";
import { formatInteger, type Lang, message } from "@dauys/language";
import { CHECKS } from "../texts/others.ts";

type Relation = Pick<Check, "left" | "compare" | "right">;
type Named = readonly {
  readonly id: string;
  readonly label: Readonly<Record<Lang, string>>;
  readonly symbol?: string | undefined;
}[];

/** A term of a formula: a sign, a factor, and what it takes its number from. */
const TERM = /^(-)?(?:([0-9]+(?:\/[0-9]+)?) \* )?(.+)$/u;
const COMPARED = { "==": "=", "!=": "≠", "<=": "≤", ">=": "≥", "<": "<", ">": ">" } as const;

/** Two sums compared, in the words of the form and with its symbols: `B (voters …) = C (ballots …), all together`. */
export function relationText(form: Form, { left, compare, right }: Relation, lang: Lang): string {
  return `${sumText(form, left, lang)} ${COMPARED[compare]} ${sumText(form, right, lang)}`;
}

function sumText(form: Form, terms: readonly string[], lang: Lang): string {
  return terms
    .map((written, i) => {
      const [, minus, factor, name = ""] = TERM.exec(written) ?? [];
      const sign = minus === undefined ? (i === 0 ? "" : " + ") : i === 0 ? "−" : " − ";
      return `${sign}${factor === undefined ? "" : `${factor} × `}${sourceText(form, name, lang)}`;
    })
    .join("");
}

/** What a formula takes a number from, as the form calls it. */
function sourceText(form: Form, source: string, lang: Lang): string {
  const [kind, tail] = source.includes(":") ? source.split(":", 2) : ["field", source];
  const [id = "", inner = ""] = (tail ?? "").split(".");
  const called = (named: Named | undefined, one = id): string => labelOf(named, one, lang);
  const within = form.collections?.find((each) => each.id === id)?.fields;
  switch (kind) {
    case "field":
      return /^[0-9]+$/u.test(source) ? formatInteger(Number(source), lang) : called(form.fields);
    case "total":
      return message(CHECKS, "total-of", lang, { field: called(within, inner) });
    case "item":
      return called(form.collections?.flatMap(({ fields }) => fields));
    case "count":
      return message(CHECKS, "count-of", lang, { field: called(form.collections) });
    case "votes":
      return message(CHECKS, "votes-of", lang, { field: called(form.votes.series) });
    case "list":
      return message(CHECKS, "list-of", lang, { field: called(form.votes.series) });
    case "stated":
      return message(CHECKS, "stated-of", lang, { field: called(form.votes.series) });
    case "signed":
      return message(CHECKS, "signed-by", lang, { field: called(form.signatures) });
    case "attached":
      return message(CHECKS, "attached-of", lang, { field: called(form.attachments) });
    default:
      return source;
  }
}

function labelOf(named: Named | undefined, id: string, lang: Lang): string {
  const found = named?.find((entry) => entry.id === id);
  if (found === undefined) return id;
  return found.symbol === undefined ? found.label[lang] : `${found.symbol} (${found.label[lang]})`;
}
