import { type Fraction, fractionText } from "../../exact/index.ts";
import type { Cited, Trilingual } from "../../rules/index.ts";
import type { ListFinding, ListOperand, ListSeverity, ListSubject } from "./finding.ts";
import { ADVICE } from "./texts/advice.ts";
import { CATALOGUE, type ListCheckCode } from "./texts/catalogue.ts";
import { OPERANDS, type OperandName } from "./texts/operands.ts";
import { fill } from "./write.ts";

/** The texts that the check with this number has. */
type Variant<C extends ListCheckCode> = keyof (typeof CATALOGUE)[C]["texts"] & string;

/** What a finding is made of beside its number. */
export interface FindingParts {
  readonly severity: ListSeverity;
  readonly about: ListSubject;
  /** The clause of the law; left out where papers contradict themselves. */
  readonly clause?: Cited | undefined;
  /** What is compared and written into the text. */
  readonly operands: Partial<Readonly<Record<OperandName, number | string | Fraction>>>;
  /** What is written into the text in the reader's language, such as the name of a document. */
  readonly words?: Readonly<Record<string, Trilingual>>;
  readonly personal?: boolean;
}

/** The whole list as what a finding is about. */
export const ABOUT_LIST: ListSubject = { of: "list" };

/** A finding of one check in the words of its variant. */
export function makeFinding<C extends ListCheckCode>(code: C, variant: Variant<C>, parts: FindingParts): ListFinding {
  const check = CATALOGUE[code];
  const texts: Readonly<Record<string, Trilingual>> = check.texts;
  const filling = { ...parts.operands, ...parts.words };
  return {
    code,
    severity: parts.severity,
    about: parts.about,
    text: fill(texts[variant] as Trilingual, filling),
    operands: operandsOf(parts.operands),
    advice: ADVICE[check.advice],
    article: parts.clause?.article ?? null,
    status: parts.clause === undefined ? null : (parts.clause.status ?? "read"),
    personal: parts.personal ?? false,
  };
}

function operandsOf(operands: FindingParts["operands"]): readonly ListOperand[] {
  return Object.entries(operands).map(([name, value]) => ({
    name,
    label: OPERANDS[name as OperandName],
    value: typeof value === "object" ? fractionText(value) : value,
  }));
}
