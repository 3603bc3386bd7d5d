import { formatInteger, type Lang, message } from "@dauys/language";
import type { JSX } from "preact";
import { heldTexts, queueTexts } from "../../texts/queues.ts";
import type { PageContext } from "../page-context.ts";
import type { HeldView, ShownVerdict } from "./held-view.ts";

/** What does not count for now, and what all that is out could still change. */
export function HeldPage({ lang, view }: PageContext & { readonly view: HeldView }): JSX.Element {
  const t = (key: keyof typeof heldTexts): string => heldTexts[key][lang];
  const { at, clock, held, out, verdicts } = view;
  const number = (n: number | null): string => (n === null ? t("unknown") : formatInteger(n, lang));
  return (
    <>
      <p class="soft">
        {message(queueTexts, "as-of", lang, { time: at })} {clock}
      </p>
      <section aria-labelledby="change-title">
        <h2 id="change-title">{t("change")}</h2>
        {out === null ? (
          <p>{t("no-verdict")}</p>
        ) : (
          <p>
            {message(heldTexts, "out", lang, {
              outstanding: out.outstanding,
              held: out.held,
              ballots: number(out.ballots),
            })}
          </p>
        )}
        {out !== null && verdicts.length === 0 && <p>{t("no-verdict")}</p>}
        {verdicts.map((verdict) => (
          <p key={verdict.unit?.en ?? ""}>
            {verdict.unit !== null && <b>{verdict.unit[lang]}: </b>}
            {verdictText(verdict, lang)}
          </p>
        ))}
      </section>
      <section aria-labelledby="held-title">
        <h2 id="held-title">{t("held-list")}</h2>
        {held.length === 0 ? <p>{t("none")}</p> : <HeldTable lang={lang} view={view} />}
      </section>
    </>
  );
}

function verdictText(verdict: ShownVerdict, lang: Lang): string {
  switch (verdict.says) {
    case "decided":
      return heldTexts.decided[lang];
    case "question":
      return heldTexts["open-question"][lang];
    case "law":
      return heldTexts["open-law"][lang];
    default: {
      const { votes, what, lists, says } = verdict;
      const named = { votes, what: heldTexts[what][lang], lists: lists.map((list) => list[lang]).join(", ") };
      return message(heldTexts, says === "votes" ? "open" : "open-bound", lang, named);
    }
  }
}

function HeldTable({ lang, view: { held } }: { readonly lang: Lang; readonly view: HeldView }): JSX.Element {
  const t = (key: keyof typeof heldTexts): string => heldTexts[key][lang];
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col" class="number">
              {queueTexts.number[lang]}
            </th>
            <th scope="col">{queueTexts.unit[lang]}</th>
            <th scope="col">{t("reason")}</th>
            <th scope="col" class="number">
              {t("this-many")}
            </th>
            <th scope="col" class="number">
              {t("entry")}
            </th>
          </tr>
        </thead>
        <tbody>
          {held.map(({ unit, number, above, reason, entry, ballots }) => (
            <tr key={unit}>
              <td class="number">{number ?? ""}</td>
              <td>
                <a href={`/${lang}/units/${encodeURIComponent(unit)}`}>{unit}</a>{" "}
                <span class="soft">{above?.[lang] ?? ""}</span>
              </td>
              <td>{reason}</td>
              <td class="number">{ballots === null ? t("unknown") : formatInteger(ballots, lang)}</td>
              <td class="number">{entry}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
