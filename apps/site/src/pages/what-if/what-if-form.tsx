import { METHOD_NAMES } from "@dauys/core/apportionment";
import { pick } from "@dauys/language";
import type { ComponentChildren, JSX } from "preact";
import type { ContestFile } from "../../data/contest-file.ts";
import { baseTexts, methodTexts, whatIfTexts } from "../../texts/what-if.ts";
import { usePage, useTexts } from "../page-context.ts";

const BASES = ["registered", "received", "in-boxes", "valid", "valid+against-all"] as const;

/** What can be chosen; each field says what it is, and is empty where the law's own condition stands. */
export function WhatIfForm({ contest }: { readonly contest: ContestFile }): JSX.Element {
  const t = useTexts(whatIfTexts);
  const b = useTexts(baseTexts);
  const m = useTexts(methodTexts);
  return (
    <form class="what-if-form" autocomplete="off">
      <Field name="threshold" label={t("threshold")} hint={t("thresholdHint")}>
        <input id="f-threshold" name="threshold" inputMode="decimal" maxLength={12} aria-describedby="h-threshold" />
      </Field>
      <Field name="base" label={t("base")}>
        <select id="f-base" name="base">
          <option value="">{t("asLaw")}</option>
          {BASES.map((base) => (
            <option key={base} value={base}>
              {b(base)}
            </option>
          ))}
        </select>
      </Field>
      <Field name="method" label={t("method")}>
        <select id="f-method" name="method">
          <option value="">{t("asLaw")}</option>
          {METHOD_NAMES.map((name) => (
            <option key={name} value={name}>
              {m(name as keyof typeof methodTexts)}
            </option>
          ))}
        </select>
      </Field>
      <Field name="seats" label={t("seats")} hint={t("seatsHint")}>
        <input id="f-seats" name="seats" inputMode="numeric" maxLength={5} aria-describedby="h-seats" />
      </Field>
      {contest.regions.length > 0 && <RegionField contest={contest} />}
      <ListFields contest={contest} />
      <p>
        <button type="reset" class="act plain">
          {t("reset")}
        </button>
      </p>
    </form>
  );
}

function Field(props: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { name, label, hint, children } = props;
  return (
    <p class="field">
      <label for={`f-${name}`}>{label}</label>
      {children}
      {hint !== undefined && (
        <span class="small soft" id={`h-${name}`}>
          {hint}
        </span>
      )}
    </p>
  );
}

function RegionField({ contest }: { readonly contest: ContestFile }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(whatIfTexts);
  return (
    <Field name="region" label={t("region")}>
      <select id="f-region" name="region">
        <option value="">{t("noRegion")}</option>
        {contest.regions.map(({ id, name }) => (
          <option key={id} value={id}>
            {name === null ? id : pick(name, lang)}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** For each list whether it stands on its own, not at all, or together with another one. */
function ListFields({ contest }: { readonly contest: ContestFile }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(whatIfTexts);
  const lists = contest.lists.map(({ id, name }) => ({ id, name: pick(name, lang) }));
  return (
    <fieldset>
      <legend>{t("lists")}</legend>
      {lists.map(({ id, name }) => (
        <Field key={id} name={`list-${id}`} label={name}>
          <select id={`f-list-${id}`} name={`list-${id}`}>
            <option value="">{t("stands")}</option>
            <option value="out">{t("leftOut")}</option>
            {lists
              .filter((other) => other.id !== id)
              .map((other) => (
                <option key={other.id} value={other.id}>
                  {t("joins", { list: other.name })}
                </option>
              ))}
          </select>
        </Field>
      ))}
    </fieldset>
  );
}
