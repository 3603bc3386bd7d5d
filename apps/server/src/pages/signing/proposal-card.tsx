import { type Lang, message } from "@dauys/language";
import type { JSX } from "preact";
import { kindTexts, signPageTexts } from "../../texts/signing-page.ts";
import { EntryWords } from "./entry-words.tsx";
import type { ShownProposal, ShownSeat } from "./sign-view.ts";

interface ProposalCardProps {
  readonly lang: Lang;
  readonly proposal: ShownProposal;
}

/** One proposal: what it says, who has signed, and the box to tick. */
export function ProposalCard({ lang, proposal }: ProposalCardProps): JSX.Element {
  const t = (key: keyof typeof signPageTexts): string => message(signPageTexts, key as "title", lang);
  const { id, kind, note, at, have, need, entries } = proposal;
  const kindName = message(kindTexts, kind, lang);
  return (
    <article class="proposal" id={id} aria-labelledby={`${id}-title`}>
      <header>
        <h3 id={`${id}-title`}>{kindName}</h3>
        <p class="soft">
          {message(signPageTexts, "entries", lang, { count: entries.length })} ·{" "}
          {message(signPageTexts, "proposed", lang, { time: at })}
          {proposal.by !== null && `, ${proposal.by}`}
        </p>
        {proposal.mayTakeBack && (
          <form data-api={`delete /api/v1/proposals/${id}`}>
            <button type="submit">{t("take-back")}</button>
          </form>
        )}
      </header>
      {note !== "" && (
        <p>
          <strong>{t("note")}:</strong> {note}
        </p>
      )}
      <div data-entries={id}>
        <EntryWords lang={lang} entries={entries} />
      </div>
      <p>
        <strong>{t("fingerprint")}:</strong> <code data-fingerprint={id}>{proposal.fingerprint}</code>{" "}
        <span class="soft">{t("fingerprint-hint")}</span>
      </p>
      <p class="have">{message(signPageTexts, "progress", lang, { have, need })}</p>
      <ul class="seats">
        {proposal.seats.map((seat) => (
          <Seat key={seat.seat} lang={lang} {...seat} />
        ))}
      </ul>
      {proposal.hasSigned && <p class="signed-by-you">{t("you-signed")}</p>}
      {proposal.maySign && (
        <label class="tick">
          <input type="checkbox" name="proposal" value={id} disabled aria-describedby={`${id}-title`} /> {t("choose")}
        </label>
      )}
    </article>
  );
}

const STATES = { signed: "has-signed", "not-yet": "not-yet", "no-key": "has-no-key" } as const;

function Seat({ lang, seat, role, state }: ShownSeat & { readonly lang: Lang }): JSX.Element {
  return (
    <li class={state}>
      {message(signPageTexts, "seat", lang, { seat, role })}: {message(signPageTexts, STATES[state], lang)}
    </li>
  );
}
