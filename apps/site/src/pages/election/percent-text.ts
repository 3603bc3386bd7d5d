import { formatPercent, type Lang } from "@dauys/language";
import { printedPercent } from "../../view/printed-percent.ts";

/** A percentage as a source prints it (`"71.09"`), with the same digits, in the writing of a language. */
export function printedText(printed: string, lang: Lang): string {
  const { share, digits } = printedPercent(printed);
  return formatPercent(share.num, share.den, digits, lang);
}
