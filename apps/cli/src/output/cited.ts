import { citationText, type Lang } from "@dauys/language";
import { type Paragraph, paragraphsToText } from "@dauys/language/explanation";

/** Paragraphs as plain text, their articles cited in the words of the language; `--json` keeps them as the rules have them. */
export function citedText(paragraphs: readonly Paragraph[], lang: Lang): string {
  return paragraphsToText(
    paragraphs.map((each) =>
      each.kind === "text" && each.article !== undefined
        ? { ...each, article: citationText(each.article, lang) }
        : each,
    ),
  );
}
