import { message } from "@dauys/language";
import type { ComponentChildren, JSX } from "preact";
import { scanTexts } from "../../texts/entry-scan.ts";
import type { PageContext } from "../page-context.ts";
import type { CustodyPageView } from "./entry-views.ts";

type Say = (key: keyof typeof SAID) => string;
const SAID = scanTexts as Omit<typeof scanTexts, "round" | "picture" | "copy-recorded">;

/** Where seals, hand-overs and receipts are written down, and all that was. */
export function CustodyPage({ lang, view }: PageContext & { readonly view: CustodyPageView }): JSX.Element {
  const { unit, typing, notes } = view;
  const t: Say = (key) => message(SAID, key, lang);
  return (
    <>
      <p>{t("custody-about")}</p>
      {notes.length === 0 ? (
        <p>{t("custody-none")}</p>
      ) : (
        <ul>
          {notes.map(({ kind, text, at }) => (
            <li key={`${at} ${text}`}>
              <strong>{t(kind)}</strong>: {text} <span class="soft">{at}</span>
            </li>
          ))}
        </ul>
      )}
      {typing && <Forms unit={unit} places={view.places} t={t} />}
    </>
  );
}

interface FormsProps {
  readonly unit: string;
  readonly places: CustodyPageView["places"];
  readonly t: Say;
}

function Forms({ unit, places, t }: FormsProps): JSX.Element {
  return (
    <>
      {places.length > 0 && (
        <NoteForm unit={unit} kind="seal" t={t}>
          <label for="seal-place">{t("place")}</label>
          <select id="seal-place" name="place">
            {places.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
          <Text id="seal-thing" name="thing" label={t("thing")} optional />
          <label for="seal-when">{t("when")}</label>
          <select id="seal-when" name="when">
            <option value="closed">{t("closed")}</option>
            <option value="opened">{t("opened")}</option>
          </select>
          <Text id="seal-number" name="number" label={t("number")} />
        </NoteForm>
      )}
      <NoteForm unit={unit} kind="hand-over" t={t}>
        <Text id="over-thing" name="thing" label={t("what")} />
        <Text id="over-from" name="from" label={t("from")} />
        <Text id="over-to" name="to" label={t("to")} />
      </NoteForm>
      <NoteForm unit={unit} kind="receipt" t={t}>
        <Text id="receipt-thing" name="thing" label={t("what")} />
        <Text id="receipt-to" name="to" label={t("to")} />
        <label for="receipt-copies">{t("copies")}</label>
        <input id="receipt-copies" name="copies" inputMode="numeric" pattern="[0-9]{1,4}" required data-kind="number" />
      </NoteForm>
    </>
  );
}

interface NoteFormProps {
  readonly unit: string;
  readonly kind: "seal" | "hand-over" | "receipt";
  readonly t: Say;
  readonly children: ComponentChildren;
}

function NoteForm({ unit, kind, t, children }: NoteFormProps): JSX.Element {
  return (
    <details>
      <summary>{t(kind)}</summary>
      <form class="note-form" data-api={`post /api/v1/units/${encodeURIComponent(unit)}/custody`}>
        <input type="hidden" name="kind" value={kind} />
        {children}
        <button type="submit" class="first">
          {t("note")}
        </button>
      </form>
    </details>
  );
}

interface TextProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly optional?: boolean;
}

function Text({ id, name, label, optional }: TextProps): JSX.Element {
  return (
    <>
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        maxLength={120}
        required={optional !== true}
        data-optional={optional === true ? "" : undefined}
      />
    </>
  );
}
