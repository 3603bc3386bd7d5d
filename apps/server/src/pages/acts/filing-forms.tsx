import { message } from "@dauys/language";
import type { JSX } from "preact";
import { actsPageTexts } from "../../texts/acts-page.ts";
import { valueNames } from "../../texts/signing-words.ts";
import type { ActsPart } from "./acts-part.ts";
import type { ReadyPaper } from "./acts-view.ts";
import { ActForm, Choice, Field } from "./field.tsx";

/** Agreed papers to be filed, and protocols to be held back or released. */
export function FilingForms({ lang, acts, next }: ActsPart): JSX.Element | null {
  const { filing, unit } = acts;
  if (filing === null) return null;
  const t = (key: keyof typeof actsPageTexts): string => message(actsPageTexts, key as "title", lang);
  return (
    <section>
      {filing.papers.length === 0 ? (
        <>
          <h2>{t("filing")}</h2>
          <p>{t("filing-none")}</p>
        </>
      ) : (
        <ActForm unit={unit} what="filing" next={next} title={t("filing")} button={t("filing-do")}>
          <ul class="papers">
            {filing.papers.map((paper) => (
              <li key={paper.unit}>
                <label class="tick">
                  <input type="checkbox" name="units[]" value={paper.unit} checked /> {paper.unit},{" "}
                  {paperText(paper, lang)}
                </label>
              </li>
            ))}
          </ul>
          <Field label={t("note")} name="note" optional />
        </ActForm>
      )}
      {filing.leftOut.length > 0 && (
        <details>
          <summary>{t("left-out")}</summary>
          <ul>
            {filing.leftOut.map(({ unit: paper, message: why }) => (
              <li key={paper}>{why[lang]}</li>
            ))}
          </ul>
        </details>
      )}
      <CopiesForm lang={lang} acts={acts} next={next} />
      <ActForm unit={unit} what="standing" next={next} title={t("standing")} button={t("propose")}>
        <p>{t("standing-hint")}</p>
        <Choice
          label={t("act")}
          name="act"
          options={[
            ["hold", t("hold")],
            ["release", t("release")],
          ]}
        />
        <Field label={t("station")} name="station" />
        <Field label={t("reason")} name="reason" kind="long" />
      </ActForm>
    </section>
  );
}

/** Redacted copies of scans that are to be public; those of a paper that is filed go with it by themselves. */
function CopiesForm({ lang, acts: { filing, unit }, next }: ActsPart): JSX.Element | null {
  const copies = filing?.copies ?? [];
  if (copies.length === 0) return null;
  const t = (key: keyof typeof actsPageTexts): string => message(actsPageTexts, key as "title", lang);
  return (
    <ActForm unit={unit} what="copies" next={next} title={t("copies")} button={t("copies-do")}>
      <p>{t("copies-hint")}</p>
      <ul class="papers">
        {copies.map((copy) => (
          <li key={copy.scan}>
            <a href={`/api/v1/units/${encodeURIComponent(copy.unit)}/scans/${copy.scan}/redacted`}>{copy.unit}</a>:{" "}
            {copy.covered} <span class="soft">({copy.by})</span>
          </li>
        ))}
      </ul>
    </ActForm>
  );
}

function paperText({ kind, stage, correction, held }: ReadyPaper, lang: ActsPart["lang"]): string {
  const parts = [message(actsPageTexts, `kind-${kind}`, lang)];
  if (stage !== null) parts.push(message(actsPageTexts, "seal", lang, { stage: stage[lang] }));
  if (correction !== null) parts.push(valueNames[correction as "recount"][lang]);
  if (held !== null) parts.push(message(actsPageTexts, "held", lang));
  return parts.join(", ");
}
