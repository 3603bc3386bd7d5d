import { message } from "@dauys/language";
import type { JSX } from "preact";
import { ROLES } from "../../access/index.ts";
import { roleTexts } from "../../texts/roles.ts";
import type { PageContext } from "../page-context.ts";
import { grantText } from "./grant-text.ts";
import { plainTexts } from "./plain-text.ts";
import type { PeopleView } from "./views.ts";

type Part = PageContext & { readonly view: PeopleView };

/** The accounts: found by name, role or unit. */
export function PeoplePage(props: Part): JSX.Element {
  const { lang, view } = props;
  const t = plainTexts(lang);
  return (
    <>
      <p>
        <a class="button" href={`/${lang}/accounts/new`}>
          {t("new-account")}
        </a>
      </p>
      <Filter {...props} />
      {view.people.length === 0 ? <p>{t("nobody-found")}</p> : <List {...props} />}
      <p class="row">
        {view.page > 0 && <a href={pageOf(props, view.page - 1)}>{t("back")}</a>}
        {view.more && <a href={pageOf(props, view.page + 1)}>{t("more")}</a>}
      </p>
      <details>
        <summary>{t("end-all")}</summary>
        <p>{t("end-all-text")}</p>
        <form data-api="post /api/v1/sessions/end">
          <button type="submit">{t("end-all")}</button>
        </form>
      </details>
    </>
  );
}

function pageOf({ url }: Part, page: number): string {
  const query = new URLSearchParams(url.search);
  query.set("page", String(page));
  return `?${query}`;
}

function Filter({ lang, view }: Part): JSX.Element {
  const t = plainTexts(lang);
  return (
    <search>
      <form method="get" class="filter">
        <div>
          <label for="search">{t("search")}</label>
          <input id="search" name="search" value={view.search} maxLength={100} />
        </div>
        <div>
          <label for="role">{t("role")}</label>
          <select id="role" name="role">
            <option value="">{t("any-role")}</option>
            {ROLES.map((role) => (
              <option key={role} value={role} selected={role === view.role}>
                {message(roleTexts, role, lang)}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label for="unit">{t("unit")}</label>
          <input id="unit" name="unit" value={view.unit} maxLength={200} />
        </div>
        <button type="submit">{t("find")}</button>
      </form>
    </search>
  );
}

function List({ lang, view }: Part): JSX.Element {
  const t = plainTexts(lang);
  return (
    <section class="scroll" aria-label={t("accounts")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("name")}</th>
            <th scope="col">{t("sign-in-name")}</th>
            <th scope="col">{t("roles")}</th>
            <th scope="col">{t("state")}</th>
          </tr>
        </thead>
        <tbody>
          {view.people.map(({ id, signInName, name, state, grants }) => (
            <tr key={id}>
              <td>
                <a href={`/${lang}/accounts/${id}`}>{name}</a>
              </td>
              <td>{signInName}</td>
              <td>{grants.map((grant) => grantText(grant, lang)).join("; ")}</td>
              <td>{t(state)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
