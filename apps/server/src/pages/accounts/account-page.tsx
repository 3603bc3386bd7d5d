import { formatDateTime, LANG_NAMES, LANGS, message, UTC } from "@dauys/language";
import type { JSX } from "preact";
import { accountTexts } from "../../texts/accounts.ts";
import { signInTexts } from "../../texts/sign-in.ts";
import type { PageContext } from "../page-context.ts";
import { agentName } from "./agent-name.ts";
import { momentText } from "./moment-text.ts";
import { plainTexts } from "./plain-text.ts";
import { RecoveryCodes } from "./recovery-codes.tsx";
import { TotpChoice } from "./totp-choice.tsx";
import type { AccountView } from "./views.ts";

type Part = PageContext & { readonly view: AccountView };

/** One's own account: how one signs in, and where one is signed in. */
export function AccountPage(props: Part): JSX.Element {
  const { lang, session, view } = props;
  const t = plainTexts(lang);
  return (
    <div id="own-account">
      <p>
        {session?.person.name} · {t("sign-in-name")}: <strong id="who">{view.signInName}</strong>
      </p>
      <form data-api="put /api/v1/account/lang" class="filter">
        <div>
          <label for="lang">{t("own-lang")}</label>
          <select id="lang" name="lang">
            {LANGS.map((one) => (
              <option key={one} value={one} selected={one === session?.person.lang}>
                {LANG_NAMES[one]}
              </option>
            ))}
          </select>
        </div>
        <button type="submit">{t("choose")}</button>
      </form>
      {!view.fresh && (
        <p class="caution">
          {t("sign-in-again")} <a href={`/${lang}/sign-in?to=/${lang}/account`}>{t("sign-in-now")}</a>
        </p>
      )}
      <Factors {...props} />
      <RecoveryCodes lang={lang} next={`/${lang}/account`} />
      <Password {...props} />
      <Sessions {...props} />
      <Events {...props} />
    </div>
  );
}

function Factors({ lang, view }: Part): JSX.Element {
  const t = plainTexts(lang);
  const say = (key: keyof typeof signInTexts): string => message(signInTexts, key, lang);
  return (
    <section>
      <h2>{t("factors")}</h2>
      <h3>{t("authenticator")}</h3>
      <p>{t(view.totp ? "has-authenticator" : "no-authenticator")}</p>
      {view.fresh && (
        <div class="row">
          <button type="button" id="begin-totp">
            {t("new-authenticator")}
          </button>
          {view.totp && <Remove path="/api/v1/account/totp" label={t("remove")} />}
        </div>
      )}
      <div id="totp-place" hidden>
        <TotpChoice lang={lang} />
      </div>
      <h3>{t("keys")}</h3>
      {view.keys.length === 0 && <p>{t("no-keys")}</p>}
      <ul>
        {view.keys.map(({ id, label, addedAt, usedAt }) => (
          <li key={id} class="row">
            <strong>{label}</strong>
            <span class="soft">
              {t("key-added")}: {momentText(addedAt, lang)}
              {usedAt !== null && `; ${t("key-used")}: ${momentText(usedAt, lang)}`}
            </span>
            {view.fresh && <Remove path={`/api/v1/account/keys/${encodeURIComponent(id)}`} label={t("remove")} />}
          </li>
        ))}
      </ul>
      {view.fresh && view.keysWork && (
        <form id="key-step" class="stacked">
          <label for="key-label">{say("key-label")}</label>
          <input id="key-label" name="label" value={say("key-label-first")} maxLength={120} required />
          <button type="submit">{say("add-key")}</button>
        </form>
      )}
      <h3>{say("recovery-codes")}</h3>
      <p>{message(accountTexts, "codes-left", lang, { left: view.recoveryCodes })}</p>
      {view.fresh && (
        <button type="button" id="new-codes">
          {t("new-codes")}
        </button>
      )}
    </section>
  );
}

function Password({ lang, view }: Part): JSX.Element | null {
  const t = plainTexts(lang);
  const say = (key: keyof typeof signInTexts): string => message(signInTexts, key, lang);
  if (!view.fresh) return null;
  return (
    <section>
      <h2>{t("change-password")}</h2>
      <form id="password-step" class="stacked" data-done={t("password-changed")}>
        <input hidden autocomplete="username" value={view.signInName} readOnly />
        <label for="current">{t("current-password")}</label>
        <input id="current" type="password" autocomplete="current-password" required />
        <label for="password">{say("new-password")}</label>
        <input id="password" type="password" autocomplete="new-password" aria-describedby="password-hint" required />
        <p id="password-hint" class="soft hint">
          {say("password-hint")}
        </p>
        <label for="password-again" data-differ={say("passwords-differ")}>
          {say("password-again")}
        </label>
        <input id="password-again" type="password" autocomplete="new-password" required />
        <button type="submit">{t("change-password")}</button>
      </form>
    </section>
  );
}

function Sessions({ lang, view }: Part): JSX.Element {
  const t = plainTexts(lang);
  return (
    <section>
      <h2 id="sessions">{t("sessions")}</h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t("session-begun")}</th>
              <th scope="col">{t("session-seen")}</th>
              <th scope="col">{t("browser")}</th>
              <th scope="col">{t("end")}</th>
            </tr>
          </thead>
          <tbody>
            {view.sessions.map(({ id, madeAt, seenAt, agent, here }) => (
              <tr key={id}>
                <td>{momentText(madeAt, lang)}</td>
                <td>{momentText(seenAt, lang)}</td>
                <td title={agent}>{agentName(agent)}</td>
                <td>
                  {here ? t("session-here") : <Remove path={`/api/v1/account/sessions/${id}`} label={t("end")} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <form data-api="post /api/v1/sign-out-everywhere" data-next={`/${lang}/sign-in`}>
        <button type="submit">{t("sign-out-everywhere")}</button>
      </form>
    </section>
  );
}

function Remove({ path, label }: { readonly path: string; readonly label: string }): JSX.Element {
  return (
    <form data-api={`delete ${path}`} class="inline">
      <button type="submit">{label}</button>
    </form>
  );
}

function Events({ lang, view }: Part): JSX.Element {
  const t = plainTexts(lang);
  return (
    <section>
      <h2>{t("events")}</h2>
      <p>{t("events-text")}</p>
      <ul>
        {view.events.map(({ at, deed, failed }, index) => (
          <li key={`${at} ${index}`}>
            {formatDateTime(at, UTC, lang, "second")}: {t(`event-${deed}`)}
            {failed !== null && failed > 0 && (
              <strong>; {message(accountTexts, "failed-before", lang, { failed })}</strong>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
