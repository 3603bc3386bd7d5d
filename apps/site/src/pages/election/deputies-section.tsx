import { PART_NAMES } from "@dauys/core/election";
import { citationText, formatDate, pick } from "@dauys/language";
import type { JSX } from "preact";
import { peopleTexts } from "../../texts/people.ts";
import { hasDeputies } from "../../view/people.ts";
import type { ShownElection } from "../../view/shown-election.ts";
import { usePage, useTexts } from "../page-context.ts";
import { Figure } from "../parts/figure.tsx";
import { Section } from "../parts/section.tsx";
import { SourceRefs } from "../parts/source-refs.tsx";
import { NumberCell, Table } from "../parts/table.tsx";
import { AssemblyPart } from "./assembly-part.tsx";
import { StatisticText } from "./statistic-text.tsx";

type List = ShownElection["election"]["lists"][number];

/** Who took the seats: whom the parties named, whom the assembly elected, and what is not known of it. */
export function DeputiesSection({ shown }: { readonly shown: ShownElection }): JSX.Element | null {
  const { lang } = usePage();
  const t = useTexts(peopleTexts);
  if (!hasDeputies(shown)) return null;
  const { election, rules } = shown;
  const order = rules.lists?.order;
  const missing = election.unknowns.filter(({ id }) => id === "deputy-names");
  return (
    <Section id="deputies" title={t("deputies")}>
      {election.registeredDeputies !== undefined && (
        <p class="key-fact">
          {t("registeredDeputies", { date: formatDate(election.registeredDeputies.date, lang) })}{" "}
          <Figure figure={election.registeredDeputies.count} />
        </p>
      )}
      {order?.decidedBy === "party-after" && <p>{t("order", { article: citationText(order.article, lang) })}</p>}
      <SeatsTable lists={election.lists} />
      <AssemblyPart shown={shown} />
      {missing.length > 0 && (
        <>
          <h3>{t("names")}</h3>
          <ul class="notes">
            {missing.map(({ id, what }) => (
              <li key={id}>{pick(what, lang)}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function SeatsTable({ lists }: { readonly lists: readonly List[] }): JSX.Element | null {
  const t = useTexts(peopleTexts);
  const seated = lists
    .filter(({ seats, mandates }) => mandates !== undefined && seats.value !== 0)
    .sort((a, b) => (b.seats.value ?? 0) - (a.seats.value ?? 0));
  if (seated.length === 0) return null;
  const head = (
    <tr>
      <th scope="col">{t("list")}</th>
      <th scope="col" class="number">
        {t("seats")}
      </th>
      <th scope="col">{t("decided")}</th>
      <th scope="col">{t("filled")}</th>
    </tr>
  );
  return (
    <Table class="deputies" caption={t("seatsCaption")} head={head}>
      {seated.map((list) => (
        <SeatsRow key={list.id} list={list} />
      ))}
    </Table>
  );
}

function SeatsRow({ list: { name, seats, mandates = {} } }: { readonly list: List }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peopleTexts);
  const { decided, parts = [], statistics = [], note } = mandates;
  return (
    <tr>
      <th scope="row">{pick(name, lang)}</th>
      <NumberCell label={t("seats")}>
        <Figure figure={seats} />
      </NumberCell>
      <td data-label={t("decided")}>
        {decided === undefined ? (
          <span class="soft">{t("unknown")}</span>
        ) : (
          <>
            {pick(decided.by, lang)}
            <SourceRefs ids={[decided.source]} />
            {decided.date !== undefined && <span class="distance">{formatDate(decided.date, lang)}</span>}
          </>
        )}
      </td>
      <td data-label={t("filled")} class="why">
        {parts.map(({ by, count }) => (
          <div key={by}>
            {pick(PART_NAMES[by], lang)}: <Figure figure={count} />
          </div>
        ))}
        {statistics.map((each) => (
          <div key={each.what}>
            <StatisticText stated={each} total={seats.value} />
          </div>
        ))}
        {note !== undefined && <span class="soft">{pick(note, lang)}</span>}
      </td>
    </tr>
  );
}
