import type { WayToInvalidate } from "@dauys/core/rules";
import { citationText, type Lang, message } from "@dauys/language";
import { type Entry, repeatEntry, wayEntry } from "@dauys/language/rules-text";
import type { JSX } from "preact";
import type { NamedUnit, Voidable } from "../../acts/voidable.ts";
import { actsPageTexts } from "../../texts/acts-page.ts";
import { actsVoidTexts } from "../../texts/acts-void.ts";
import type { ActsPart } from "./acts-part.ts";
import { ActForm, Choice, Field } from "./field.tsx";
import { Present } from "./present.tsx";

/** Declaring a result void, setting that aside, and voting held again: each offers what the rules and the record allow. */
export function VoidForms({ lang, acts, next }: ActsPart): JSX.Element | null {
  const { decisions, unit, commission } = acts;
  if (decisions === null || commission === null) return null;
  const { voidable } = decisions.standing;
  const t = (key: keyof typeof actsPageTexts): string => message(actsPageTexts, key as "title", lang);
  const shared = { unit, next, button: t("propose") };
  const rest = (
    <>
      <Field label={t("ground")} name="ground" kind="long" />
      <Present lang={lang} commission={commission} />
    </>
  );
  return (
    <>
      <ActForm {...shared} what="invalidation" title={t("invalidation")}>
        <Ways lang={lang} voidable={voidable} />
        <input type="hidden" name="act" value="invalidate" />
        <Target lang={lang} units={voidable.units} />
        {rest}
      </ActForm>
      {voidable.void.length === 0 ? (
        <p>{actsVoidTexts["none-void"][lang]}</p>
      ) : (
        <>
          <ActForm {...shared} what="invalidation" id="withdraw" title={actsVoidTexts.withdraw[lang]}>
            <input type="hidden" name="act" value="withdraw" />
            <Target lang={lang} units={voidable.void} />
            {rest}
          </ActForm>
          <ActForm {...shared} what="repeat-voting" title={t("repeat-voting")}>
            <Repeat lang={lang} voidable={voidable} />
            <Target lang={lang} units={voidable.void} />
            <Field label={t("date")} name="date" kind="date" />
            {rest}
          </ActForm>
        </>
      )}
    </>
  );
}

interface TargetProps {
  readonly lang: Lang;
  readonly units: readonly NamedUnit[] | null;
}

/** The unit that is meant: one of a list, or typed where there is none. */
function Target({ lang, units }: TargetProps): JSX.Element {
  const label = actsPageTexts.target[lang];
  if (units === null) return <Field label={label} name="target" />;
  const options = units.map(({ unit, name }) => [unit, name === null ? unit : `${unit} ${name[lang]}`] as const);
  // Nobody proposes a unit because it stood first.
  return <Choice label={label} name="target" options={[["", ""], ...options]} />;
}

interface VoidableProps {
  readonly lang: Lang;
  readonly voidable: Voidable;
}

/** What the rules say of void results, article by article, or that they do not. */
function Ways({ lang, voidable: { rules, ways } }: VoidableProps): JSX.Element {
  const named = { rules: rules?.[lang] ?? "" };
  if (ways === null) return <p class="caution">{message(actsVoidTexts, "not-said", lang, named)}</p>;
  return (
    <>
      <p>{message(actsVoidTexts, "by-rules", lang, named)}</p>
      <ul>
        {ways.map((way) => (
          <li key={`${way.article} ${way.ground.en}`}>{wayText(way, lang)}</li>
        ))}
      </ul>
    </>
  );
}

function wayText(way: WayToInvalidate, lang: Lang): string {
  const said = cited(wayEntry(way, lang), lang);
  return way.spread === undefined ? said : message(actsVoidTexts, "not-counted", lang, { said });
}

function Repeat({ lang, voidable: { repeatVoting } }: VoidableProps): JSX.Element | null {
  if (repeatVoting === null || repeatVoting === undefined) return null;
  return <p>{cited(repeatEntry(repeatVoting, lang), lang)}</p>;
}

/** A sentence of the law with its article before it. */
function cited({ text, cited: { article } }: Entry, lang: Lang): string {
  if (article === undefined) return text;
  return message(actsVoidTexts, "cited", lang, { article: citationText(article, lang), said: text });
}
