import { message } from "@dauys/language";
import { OUTPUT } from "../messages/output.ts";
import { questionParagraphs } from "./question.ts";
import type { ResultView } from "./result-view.ts";

/** The open questions of a result, each with what would let it go on; `of` says which result, where there are two. */
export function questionLines({ outcome, explain, lang, paint }: ResultView, of = ""): readonly string[] {
  const several = outcome.units.length > 1;
  return outcome.units.flatMap(({ unit, question, status }) => {
    const where = [of, several ? unit : ""].filter((part) => part !== "").join(", ");
    if (question === undefined) {
      const prefix = where === "" ? "" : `${where}: `;
      return status === "invalid" ? ["", prefix + message(OUTPUT, "invalid", lang)] : [];
    }
    const head =
      where === "" ? message(OUTPUT, "question", lang) : message(OUTPUT, "questionIn", lang, { unit: where });
    return ["", paint("yellow", `${head}:`), ...questionParagraphs(question, explain)];
  });
}
