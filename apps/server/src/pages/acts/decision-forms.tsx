import { message } from "@dauys/language";
import type { JSX } from "preact";
import { actsPageTexts } from "../../texts/acts-page.ts";
import type { ActsPart } from "./acts-part.ts";
import { ActForm, Choice, Field } from "./field.tsx";
import { LotForm } from "./lot-form.tsx";
import { Present } from "./present.tsx";
import { VoidForms } from "./void-forms.tsx";

/** So many open stations can be named with a reason each; with more, a final result is not what is at hand. */
const MOST_NAMED = 200;

/** What the commission at the top decides: results, void results, repeat voting, lots. */
export function DecisionForms({ lang, acts, next }: ActsPart): JSX.Element | null {
  const { decisions, unit, commission } = acts;
  if (decisions === null || commission === null) return null;
  const t = (key: keyof typeof actsPageTexts): string => message(actsPageTexts, key as "title", lang);
  const shared = { unit, next, button: t("propose") };
  return (
    <section>
      <ActForm {...shared} what="result" title={t("result")}>
        <Standing lang={lang} decisions={decisions} />
        <Choice
          label={t("series")}
          name="series"
          options={[
            ["preliminary", t("preliminary")],
            ["final", t("final")],
          ]}
        />
        <Present lang={lang} commission={commission} />
        <Reasons lang={lang} decisions={decisions} />
      </ActForm>
      {decisions.standing.question === null ? (
        <>
          <h2>{t("lot")}</h2>
          <p>{t("lot-none")}</p>
        </>
      ) : (
        <LotForm lang={lang} acts={acts} next={next} question={decisions.standing.question} />
      )}
      <VoidForms lang={lang} acts={acts} next={next} />
    </section>
  );
}

interface DecisionPart {
  readonly lang: ActsPart["lang"];
  readonly decisions: NonNullable<ActsPart["acts"]["decisions"]>;
}

/** How things stand before a result is declared, and whether what is out can still change a seat. */
function Standing({ lang, decisions }: DecisionPart): JSX.Element {
  const { stations, verdicts, question, declared } = decisions.standing;
  const open = verdicts.find((one) => one.verdict === "open");
  const last = declared.at(-1);
  return (
    <>
      <p>{message(actsPageTexts, "counted", lang, stations)}</p>
      {question !== null && <p class="caution">{message(actsPageTexts, "question-open", lang)}</p>}
      {question === null && verdicts.length > 0 && (
        <p class={open === undefined ? undefined : "caution"}>
          {open === undefined ? message(actsPageTexts, "decided", lang) : openText(open, lang)}
        </p>
      )}
      {last !== undefined && (
        <p>
          {message(actsPageTexts, "declared-before", lang, {
            series: message(actsPageTexts, last.series, lang),
            entry: last.entry,
          })}
        </p>
      )}
    </>
  );
}

type Open = Extract<DecisionPart["decisions"]["standing"]["verdicts"][number], { readonly verdict: "open" }>;

function openText(open: Open, lang: ActsPart["lang"]): string {
  if (!("nearest" in open)) return message(actsPageTexts, "not-proved", lang);
  return message(actsPageTexts, "undecided", lang, { votes: open.nearest.votes });
}

/** A place for the reason of each station that is open, and of each territorial protocol that differs. */
function Reasons({ lang, decisions }: DecisionPart): JSX.Element {
  const { open, levels } = decisions.standing;
  return (
    <>
      {open.length > MOST_NAMED && (
        <p class="caution">{message(actsPageTexts, "without-many", lang, { count: open.length })}</p>
      )}
      {open.length > 0 && open.length <= MOST_NAMED && (
        <details>
          <summary>{message(actsPageTexts, "without", lang)}</summary>
          {open.map(({ unit, reason }) => (
            <p key={unit}>
              <input type="hidden" name="without[].unit" value={unit} />
              <Field label={reason === null ? unit : `${unit}: ${reason}`} name="without[].reason" optional />
            </p>
          ))}
        </details>
      )}
      {levels.length > 0 && (
        <details>
          <summary>{message(actsPageTexts, "differences", lang)}</summary>
          {levels.map(({ unit, comparison }) => (
            <p key={unit}>
              <input type="hidden" name="differences[].unit" value={unit} />
              <Field label={`${unit}: ${differencesText(comparison, lang)}`} name="differences[].reason" optional />
            </p>
          ))}
        </details>
      )}
    </>
  );
}

type Comparison = DecisionPart["decisions"]["standing"]["levels"][number]["comparison"];

function differencesText({ differences }: Comparison, lang: ActsPart["lang"]): string {
  return differences.map(({ label, own, sum }) => `${label[lang]} ${own} ≠ ${sum}`).join("; ");
}
