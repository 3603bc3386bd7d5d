import { message } from "@dauys/language";
import type { JSX } from "preact";
import { accountTexts } from "../../texts/accounts.ts";
import type { PageContext } from "../page-context.ts";
import { GrantFields } from "./grant-fields.tsx";
import { grantText } from "./grant-text.ts";
import { InvitationLetters } from "./invitation-letter.tsx";
import { momentText } from "./moment-text.ts";
import { Days } from "./new-person-page.tsx";
import { plainTexts } from "./plain-text.ts";
import type { PersonView } from "./views.ts";

type Part = PageContext & { readonly view: PersonView };

/** One account: its roles, its access, and what an administrator can do about them. */
export function PersonPage(props: Part): JSX.Element {
  const { lang, view } = props;
  const t = plainTexts(lang);
  return (
    <div id="inviting">
      <p>
        {t("sign-in-name")}: <strong>{view.signInName}</strong> · {t(view.state)}
      </p>
      {view.own && <p class="caution">{t("own-note")}</p>}
      <Roles {...props} />
      <Access {...props} />
      <InvitationLetters lang={lang} name={view.name} signInName={view.signInName} />
    </div>
  );
}

function Roles({ lang, view }: Part): JSX.Element {
  const t = plainTexts(lang);
  return (
    <section>
      <h2>{t("roles")}</h2>
      <ul>
        {view.grants.map((grant) => (
          <li key={grant.id} class="row">
            <span>{grantText(grant, lang)}</span>
            {!view.own && (
              <form data-api={`delete /api/v1/accounts/${view.id}/grants/${grant.id}`} class="inline">
                <button type="submit">{t("take-role")}</button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {!view.own && (
        <details>
          <summary>{t("add-role")}</summary>
          <form data-api={`post /api/v1/accounts/${view.id}/grants`} class="stacked narrow">
            <GrantFields lang={lang} root={view.root} parties={view.parties} />
            <button type="submit">{t("add-role")}</button>
          </form>
        </details>
      )}
    </section>
  );
}

function Access({ lang, view }: Part): JSX.Element {
  const t = plainTexts(lang);
  const facts = {
    totp: t(view.totp ? "yes" : "none"),
    keys: view.keys,
    codes: view.recoveryCodes,
    sessions: view.sessions,
  };
  return (
    <section>
      <h2>{t("access")}</h2>
      <p>{message(accountTexts, "access-text", lang, facts)}</p>
      {view.invitedUntil !== null && (
        <p>{message(accountTexts, "invited-until", lang, { until: momentText(view.invitedUntil, lang) })}</p>
      )}
      {view.waits && <p class="caution">{t("waits-second")}</p>}
      {!view.own && (
        <>
          <div class="row">
            <Deed id={view.id} deed="sign-out" label={t("sign-out-person")} />
            <Deed id={view.id} deed="lift-pause" label={t("lift-pause")} />
            {view.state === "closed" ? (
              <Deed id={view.id} deed="open" label={t("open")} />
            ) : (
              <Deed id={view.id} deed="close" label={t("close")} />
            )}
          </div>
          {view.state !== "closed" && (
            <details>
              <summary>{t("invite-again")}</summary>
              <p>{t("invite-again-text")}</p>
              <form id="invite" class="stacked narrow" data-path={`/api/v1/accounts/${view.id}/invitations`}>
                <Days lang={lang} />
                <button type="submit">{t("invite-again")}</button>
              </form>
            </details>
          )}
        </>
      )}
    </section>
  );
}

function Deed({
  id,
  deed,
  label,
}: {
  readonly id: string;
  readonly deed: string;
  readonly label: string;
}): JSX.Element {
  return (
    <form data-api={`post /api/v1/accounts/${id}/${deed}`} class="inline">
      <button type="submit">{label}</button>
    </form>
  );
}
