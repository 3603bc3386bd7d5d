import { type Lang, message } from "@dauys/language";
import type { JSX } from "preact";
import type { Described } from "../../signing/words/described.ts";
import { signPageTexts } from "../../texts/signing-page.ts";

interface EntryWordsProps {
  readonly lang: Lang;
  readonly entries: readonly Described[];
}

/** Entries read out: the server draws them, and the browser again from the very entries that it signs. */
export function EntryWords({ lang, entries }: EntryWordsProps): JSX.Element {
  return (
    <div class="entry-words">
      {entries.map((entry, i) => (
        <details key={`${i} ${entry.about}`} open={entries.length === 1}>
          <summary>
            {entry.about === ""
              ? entry.title
              : message(signPageTexts, "read-entry", lang, { title: entry.title, about: entry.about })}
          </summary>
          {entry.picture !== null && (
            <p>
              <a href={entry.picture} target="_blank" rel="noopener">
                {message(signPageTexts, "see-copy", lang)}
              </a>
            </p>
          )}
          <table>
            <tbody>
              {entry.rows.map((row, r) => (
                <tr key={`${r} ${row.label}`} class={row.before === null ? undefined : "changed"}>
                  <th scope="row">{row.label}</th>
                  <td class={row.figure ? "number" : undefined}>
                    {row.value}
                    {row.before !== null && (
                      <span class="before">{message(signPageTexts, "before", lang, { value: row.before })}</span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ))}
    </div>
  );
}
