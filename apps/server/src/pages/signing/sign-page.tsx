import { message } from "@dauys/language";
import type { JSX } from "preact";
import { kindTexts, signPageTexts } from "../../texts/signing-page.ts";
import { ActForm, Choice, Field } from "../acts/field.tsx";
import type { PageContext } from "../page-context.ts";
import { ProposalCard } from "./proposal-card.tsx";
import type { CommissionToSign, EndedProposal, SignView } from "./sign-view.ts";

type Lang = PageContext["lang"];

/** The page on which members read what was put before their commission, and sign it in their browser. */
export function SignPage({ lang, view }: PageContext & { readonly view: SignView }): JSX.Element {
  const t = (key: keyof typeof signPageTexts): string => message(signPageTexts, key as "title", lang);
  return (
    <>
      <p>{t("intro")}</p>
      {!view.sits && <p class="caution">{t("no-seat")}</p>}
      <noscript>
        <p class="caution">{t("no-script")}</p>
      </noscript>
      {view.commissions.map((commission) => (
        <Commission key={commission.unit} lang={lang} commission={commission} />
      ))}
    </>
  );
}

function Commission({ lang, commission }: { readonly lang: Lang; readonly commission: CommissionToSign }): JSX.Element {
  const t = (key: keyof typeof signPageTexts): string => message(signPageTexts, key as "title", lang);
  const { unit, name, mine, waiting, ended } = commission;
  const toSign = waiting.some(({ maySign }) => maySign);
  return (
    <section class="to-sign" data-commission={unit} data-keys={mine.map(({ key }) => key).join(" ")}>
      <h2>{message(signPageTexts, "commission", lang, { name })}</h2>
      {waiting.length === 0 && <p>{t("nothing")}</p>}
      {toSign && waiting.length > 1 && (
        <label class="tick">
          <input type="checkbox" data-all="" disabled /> {t("choose-all")}
        </label>
      )}
      {waiting.map((proposal) => (
        <ProposalCard key={proposal.id} lang={lang} proposal={proposal} />
      ))}
      {toSign && <KeyForm lang={lang} unit={unit} />}
      {mine.length > 0 && <RotateKey lang={lang} unit={unit} mine={mine} />}
      {ended.length > 0 && <Ended lang={lang} ended={ended} />}
    </section>
  );
}

function KeyForm({ lang, unit }: { readonly lang: Lang; readonly unit: string }): JSX.Element {
  const t = (key: keyof typeof signPageTexts): string => message(signPageTexts, key as "title", lang);
  return (
    <form class="key-form" data-sign={unit} autocomplete="off">
      <p data-kept="" hidden />
      <p>
        <label for={`file-${unit}`}>{t("file-label")}</label>
        <input id={`file-${unit}`} type="file" name="file" accept=".key,application/json" />
      </p>
      <label class="tick">
        <input type="checkbox" name="keep" /> {t("file-keep")}
      </label>
      <p>
        <label for={`passphrase-${unit}`}>{t("passphrase")}</label>
        <input id={`passphrase-${unit}`} type="password" name="passphrase" autocomplete="off" maxLength={1000} />
      </p>
      <button type="submit" class="first" disabled data-submit="">
        {message(signPageTexts, "sign", lang, { count: 0 })}
      </button>
    </form>
  );
}

interface RotateKeyProps {
  readonly lang: Lang;
  readonly unit: string;
  readonly mine: CommissionToSign["mine"];
}

/** A new key for one's own seat: proposed here, and signed above with the old one alone. */
function RotateKey({ lang, unit, mine }: RotateKeyProps): JSX.Element {
  const t = (key: keyof typeof signPageTexts): string => message(signPageTexts, key as "title", lang);
  const seats = mine.map(({ seat }) => [String(seat), String(seat)] as const);
  return (
    <details>
      <summary>{t("rotate")}</summary>
      <ActForm unit={unit} what="key-rotated" next={`/${lang}/sign`} title={t("rotate")} button={t("rotate-do")}>
        <p>{t("rotate-hint")}</p>
        <Choice label={t("rotate-seat")} name="seat" options={seats} number />
        <Field label={t("rotate-key")} name="key" />
        <Field label={t("rotate-reason")} name="reason" />
      </ActForm>
    </details>
  );
}

function Ended({ lang, ended }: { readonly lang: Lang; readonly ended: readonly EndedProposal[] }): JSX.Element {
  return (
    <details class="ended">
      <summary>{message(signPageTexts, "ended", lang)}</summary>
      <ul>
        {ended.map((one) => (
          <li key={one.id} id={one.id} class={one.state}>
            {message(kindTexts, one.kind, lang)}, {message(signPageTexts, "entries", lang, { count: one.entries })},{" "}
            {one.at}: {stateOf(one, lang)}
            {one.refusal !== null && (
              <p class="caution">
                {one.about === "" ? "" : `${one.about}: `}
                {one.refusal}
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function stateOf({ state, first }: EndedProposal, lang: Lang): string {
  if (state === "recorded") return message(signPageTexts, "recorded", lang, { entry: first ?? 0 });
  return message(signPageTexts, state, lang);
}
