import { formatInteger, type Lang, message, type Trilingual } from "@dauys/language";
import type { ComponentChildren, JSX } from "preact";
import { queueTexts, stateTexts } from "../../texts/queues.ts";
import { unitTexts } from "../../texts/queues-unit.ts";
import type { PageContext } from "../page-context.ts";
import { PaperLinks } from "../papers/paper-links.tsx";
import { History } from "./unit-history.tsx";
import { Protocol } from "./unit-protocol.tsx";
import { Sums } from "./unit-sums.tsx";
import type { UnitView } from "./unit-view.ts";

/** One unit: where it stands, its protocol and its history, and what can be done. */
export function UnitPage({ lang, view }: PageContext & { readonly view: UnitView }): JSX.Element {
  const { protocol, sums, history, links } = view;
  return (
    <>
      <Path lang={lang} view={view} />
      {view.standing !== null && <Standing lang={lang} view={view} />}
      {links.length > 0 && (
        <nav class="to-do" aria-label={queueTexts["to-do"][lang]}>
          {links.map(({ path, label }, i) => (
            <a
              key={path}
              class="button"
              href={`/${lang}${path}`}
              autofocus={i === 0 && (view.standing?.links.length ?? 0) > 0}
            >
              {label[lang]}
            </a>
          ))}
        </nav>
      )}
      {protocol === null ? (
        <p>{unitTexts["none-public"][lang]}</p>
      ) : (
        <Section id="protocol" title={unitTexts.protocol} lang={lang}>
          <Protocol lang={lang} protocol={protocol} />
        </Section>
      )}
      {sums !== null && (
        <Section id="sums" title={unitTexts.sums} lang={lang}>
          <Sums lang={lang} sums={sums} />
        </Section>
      )}
      {history.length > 0 && (
        <Section id="history" title={unitTexts.history} lang={lang}>
          <History lang={lang} unit={view.unit} history={history} clock={view.clock} />
        </Section>
      )}
      <PaperLinks lang={lang} unit={view.unit} papers={view.papers} />
      {view.below.length > 0 && (
        <Section id="below" title={unitTexts.below} lang={lang}>
          <Below lang={lang} view={view} />
        </Section>
      )}
    </>
  );
}

interface ShownProps {
  readonly lang: Lang;
  readonly view: UnitView;
}

function Path({ lang, view: { path, registered, delivered } }: ShownProps): JSX.Element {
  const number = (label: Trilingual, n: number | null): string =>
    n === null ? "" : `${label[lang]}: ${formatInteger(n, lang)}. `;
  return (
    <p class="soft">
      {path.map(({ unit, label }, i) => (
        <span key={unit}>
          {i > 0 && " · "}
          <a href={`/${lang}/units/${encodeURIComponent(unit)}`}>{label?.[lang] ?? unit}</a>
        </span>
      ))}
      {path.length > 0 && <br />}
      {number(unitTexts.registered, registered)}
      {number(unitTexts.delivered, delivered)}
    </p>
  );
}

function Standing({ lang, view: { standing } }: ShownProps): JSX.Element | null {
  if (standing === null) return null;
  const { state, since, by, late } = standing;
  return (
    <p class="standing">
      <i class={`dot state-${state}`} />
      <b>{stateTexts[state][lang]}</b>
      {late && <b class="late"> {queueTexts.late[lang]}</b>}
      {since !== null && <span> · {since}</span>}
      {by !== null && <span> · {by}</span>}
    </p>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: Trilingual;
  readonly lang: Lang;
  readonly children: ComponentChildren;
}

function Section({ id, title, lang, children }: SectionProps): JSX.Element {
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title[lang]}</h2>
      {children}
    </section>
  );
}

function Below({ lang, view: { below } }: ShownProps): JSX.Element {
  return (
    <div class="scroll">
      <table class="below">
        <caption class="unseen">{message(queueTexts, "list", lang, { total: below.length })}</caption>
        <tbody>
          {below.map(({ unit, label, standing }) => (
            <tr key={unit} class={standing?.late === true ? "late" : undefined}>
              <th scope="row">
                <a href={`/${lang}/units/${encodeURIComponent(unit)}`}>
                  {label === null ? unit : `${label[lang]} (${unit})`}
                </a>
              </th>
              <td>
                {standing !== null && (
                  <>
                    <i class={`dot state-${standing.state}`} />
                    {stateTexts[standing.state][lang]}
                  </>
                )}
              </td>
              <td>{standing?.since ?? ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
