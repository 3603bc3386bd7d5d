import { message } from "@dauys/language";
import type { JSX } from "preact";
import { actsPageTexts } from "../../texts/acts-page.ts";
import type { ActsPart } from "./acts-part.ts";
import { ActForm, Choice, Field } from "./field.tsx";

/** As many seats as a commission of the house has at most in its forms; more come by the command line. */
const SEATS = Array.from({ length: 11 }, (_, i) => i + 1);

/** Commissions below, and the keys of their seats. */
export function KeyForms({ lang, acts, next }: ActsPart): JSX.Element | null {
  const { keys, unit } = acts;
  if (keys === null) return null;
  const t = (key: keyof typeof actsPageTexts): string => message(actsPageTexts, key as "title", lang);
  const roles = keys.roles.map(({ id, label }) => [id, label[lang]] as const);
  const shared = { unit, next, button: t("propose") };
  const place = (
    <>
      <Field label={t("commission-id")} name="commission" />
      <Field label={t("seat")} name="seat" kind="number" />
    </>
  );
  return (
    <section>
      <h2>{t("keys")}</h2>
      <details>
        <summary>{t("form-commission")}</summary>
        <ActForm {...shared} what="commission" title={t("form-commission")}>
          <Field label={t("target")} name="target" />
          <Field label={t("commission-id")} name="commission" />
          {SEATS.map((number) => (
            <fieldset key={number}>
              <Choice
                label={message(actsPageTexts, "seat-role", lang, { number })}
                name="seats[].role"
                options={[["", t("no-seat")], ...roles]}
                optional
              />
              <Field label={message(actsPageTexts, "seat-key", lang, { number })} name="seats[].key" optional />
            </fieldset>
          ))}
        </ActForm>
      </details>
      <details>
        <summary>{t("introduce-key")}</summary>
        <ActForm {...shared} what="key-introduced" title={t("introduce-key")}>
          {place}
          <Field label={t("key")} name="key" />
          <Field label={t("reason")} name="reason" kind="long" />
        </ActForm>
      </details>
      <details>
        <summary>{t("revoke-key")}</summary>
        <ActForm {...shared} what="key-revoked" title={t("revoke-key")}>
          {place}
          <Field label={t("reason")} name="reason" kind="long" />
          <Field label={t("since")} name="since" optional />
        </ActForm>
      </details>
    </section>
  );
}
