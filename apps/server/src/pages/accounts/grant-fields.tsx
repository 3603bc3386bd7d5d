import { message } from "@dauys/language";
import type { JSX } from "preact";
import { ROLES } from "../../access/index.ts";
import { roleTexts } from "../../texts/roles.ts";
import type { PageContext } from "../page-context.ts";
import { plainTexts } from "./plain-text.ts";
import type { GrantChoices } from "./views.ts";

/** The fields of a role: for which unit it is held, on which seat, for which party. */
export function GrantFields({ lang, root, parties }: GrantChoices & Pick<PageContext, "lang">): JSX.Element {
  const t = plainTexts(lang);
  return (
    <>
      <label for="grant-role">{t("role")}</label>
      <select id="grant-role" name="role" required>
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {message(roleTexts, role, lang)}
          </option>
        ))}
      </select>
      <label for="grant-unit">{t("unit")}</label>
      <input id="grant-unit" name="unit" value={root} maxLength={200} spellcheck={false} required={root !== ""} />
      <label for="grant-seat">{t("seat-number")}</label>
      <input
        id="grant-seat"
        name="seat"
        inputMode="numeric"
        pattern="[0-9]*"
        data-kind="number"
        data-optional=""
        aria-describedby="seat-hint"
      />
      <p id="seat-hint" class="soft hint">
        {t("seat-hint")}
      </p>
      <label for="grant-party">{t("party-name")}</label>
      <select id="grant-party" name="party" data-optional="" aria-describedby="party-hint">
        <option value="">{t("no-party")}</option>
        {parties.map(({ list, name }) => (
          <option key={list} value={list}>
            {name}
          </option>
        ))}
      </select>
      <p id="party-hint" class="soft hint">
        {t("party-hint")}
      </p>
    </>
  );
}
