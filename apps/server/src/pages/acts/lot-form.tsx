import { message } from "@dauys/language";
import type { JSX } from "preact";
import type { LotQuestion } from "../../acts/result.ts";
import { actsPageTexts } from "../../texts/acts-page.ts";
import type { ActsPart } from "./acts-part.ts";
import { ActForm, Choice, Field } from "./field.tsx";

const WITNESSES = [1, 2, 3] as const;

/** The question that the distribution asks, and the form that answers it. */
export function LotForm({ lang, acts, next, question }: ActsPart & { readonly question: LotQuestion }): JSX.Element {
  const { kind, article, seats, among } = question;
  const t = (key: keyof typeof actsPageTexts): string => message(actsPageTexts, key as "title", lang);
  const names = acts.decisions?.lists ?? {};
  const asked = message(actsPageTexts, kind === "lot" ? "lot-draw" : "lot-decide", lang, { article, seats });
  const decision = ["decision", t("by-decision")] as const;
  return (
    <ActForm unit={acts.unit} what="lot" next={next} title={t("lot")} button={t("propose")}>
      <p>{asked}</p>
      <fieldset>
        <legend>{t("winners")}</legend>
        {among.map((list) => (
          <label key={list} class="tick">
            <input type="checkbox" name="winners[]" value={list} /> {names[list]?.[lang] ?? list}
          </label>
        ))}
      </fieldset>
      <Choice label={t("by")} name="by" options={kind === "lot" ? [["lot", t("by-lot")], decision] : [decision]} />
      <Field label={t("source")} name="source" kind="long" />
      {WITNESSES.map((number) => (
        <Field key={number} label={message(actsPageTexts, "witness", lang, { number })} name="witnesses[]" optional />
      ))}
    </ActForm>
  );
}
