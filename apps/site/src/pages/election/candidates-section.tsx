import { established, PART_NAMES, STEP_NAMES } from "@dauys/core/election";
import { formatDate, pick } from "@dauys/language";
import type { JSX } from "preact";
import { peopleTexts } from "../../texts/people.ts";
import { hasPeople, type PeopleRow, peopleRows } from "../../view/people.ts";
import type { ShownElection } from "../../view/shown-election.ts";
import { usePage, useTexts } from "../page-context.ts";
import { Figure } from "../parts/figure.tsx";
import { Section } from "../parts/section.tsx";
import { SourceRefs } from "../parts/source-refs.tsx";
import { CandidatesTable } from "./candidates-table.tsx";
import { LawOfLists } from "./law-of-lists.tsx";
import { StatisticText } from "./statistic-text.tsx";

/** The lists and their people: numbers, what the law asks of a list, and what else the sources say. */
export function CandidatesSection({ shown }: { readonly shown: ShownElection }): JSX.Element | null {
  const { lang } = usePage();
  const t = useTexts(peopleTexts);
  if (!hasPeople(shown)) return null;
  const { election } = shown;
  const rows = peopleRows(shown);
  const missing = election.unknowns.filter(({ id }) => MISSING.includes(id));
  return (
    <Section id="candidates" title={t("people")}>
      <p class="key-fact">
        {t("total")} <Figure figure={election.candidates} />
      </p>
      <LawOfLists shown={shown} />
      <CandidatesTable rows={rows} />
      <Stated shown={shown} rows={rows} />
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

/** Unknowns of an election file that are about candidates. */
const MISSING: readonly string[] = ["candidate-names", "candidates-ages", "auyl-groups", "list-groups"];

/** What sources say of all lists together, and of each list beside its length and quota. */
function Stated({
  shown,
  rows,
}: {
  readonly shown: ShownElection;
  readonly rows: readonly PeopleRow[];
}): JSX.Element | null {
  const { lang } = usePage();
  const t = useTexts(peopleTexts);
  const { people = [], candidates } = shown.election;
  const told = rows.filter(({ list }) => list.people !== undefined && isMore(list.people));
  if (people.length === 0 && told.length === 0) return null;
  return (
    <>
      <h3>{t("stated")}</h3>
      <dl class="stated">
        {people.length > 0 && (
          <div>
            <dt>{t("allLists")}</dt>
            {people.map((each) => (
              <dd key={each.what}>
                <StatisticText stated={each} total={established(candidates)} />
              </dd>
            ))}
          </div>
        )}
        {told.map(({ list, facts }) => (
          <div key={list.id}>
            <dt>{pick(list.name, lang)}</dt>
            <ListStated people={list.people ?? {}} size={facts.size} />
          </div>
        ))}
      </dl>
    </>
  );
}

type People = NonNullable<ShownElection["election"]["lists"][number]["people"]>;

/** Whether anything is stated that the table does not show. */
function isMore({ registered, steps, parts, statistics = [] }: People): boolean {
  return (
    registered !== undefined ||
    steps !== undefined ||
    parts !== undefined ||
    statistics.some(({ what }) => what !== "quota-groups")
  );
}

function ListStated({ people, size }: { readonly people: People; readonly size: number | null }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peopleTexts);
  const { registered, steps = [], parts = [], statistics = [] } = people;
  const counted = [
    ...steps.map(({ step, count }) => ({ name: STEP_NAMES[step], count })),
    ...parts.map(({ by, count }) => ({ name: PART_NAMES[by], count })),
  ];
  return (
    <>
      {registered !== undefined && (
        <dd>
          {t("registered", { date: formatDate(registered.date, lang) })}
          <SourceRefs ids={[registered.source]} />
        </dd>
      )}
      {counted.length > 0 && (
        <dd>
          {counted.map(({ name, count }, i) => (
            <span key={name.en}>
              {i > 0 && "; "}
              {pick(name, lang)}: <Figure figure={count} />
            </span>
          ))}
        </dd>
      )}
      {statistics
        .filter(({ what }) => what !== "quota-groups")
        .map((each) => (
          <dd key={each.what}>
            <StatisticText stated={each} total={size} />
          </dd>
        ))}
    </>
  );
}
