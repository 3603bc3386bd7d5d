import type { Mission, Statements } from "@dauys/core/scrutiny";
import { pick } from "@dauys/language";
import type { JSX } from "preact";
import { statementsTexts } from "../../texts/statements.ts";
import { usePage, useTexts } from "../page-context.ts";
import { Figure } from "../parts/figure.tsx";
import { Section } from "../parts/section.tsx";
import { SourceRefs } from "../parts/source-refs.tsx";
import { NumberCell, Table } from "../parts/table.tsx";

const COLUMNS = ["mission", "observers", "stations", "systematic", "countData"] as const;

/** The missions of observers: how many people, how many stations, and what kind of observation. */
export function MissionsSection({ statements }: { readonly statements: Statements }): JSX.Element | null {
  const { lang } = usePage();
  const t = useTexts(statementsTexts);
  const { missions, accredited } = statements;
  if (missions.length === 0) return null;
  const head = (
    <tr>
      {COLUMNS.map((key) => (
        <th key={key} scope="col" class={key === "observers" || key === "stations" ? "number" : undefined}>
          {t(key)}
        </th>
      ))}
    </tr>
  );
  return (
    <Section id="missions" title={t("missions")}>
      {accredited !== undefined && (
        <p class="key-fact">
          <Figure figure={accredited.count} /> {pick(accredited.note, lang)}
        </p>
      )}
      <Table class="missions" caption={t("missionsCaption")} head={head}>
        {missions.map((mission) => (
          <MissionRow key={mission.id} mission={mission} />
        ))}
      </Table>
    </Section>
  );
}

function MissionRow({ mission }: { readonly mission: Mission }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(statementsTexts);
  const { name, observers, stations, where, systematic, countData, note, sources } = mission;
  const further = sources.filter((id) => id !== observers.source && id !== stations.source && id !== systematic.source);
  return (
    <tr>
      <th scope="row">
        {pick(name, lang)}
        {note !== undefined && (
          <span class="distance">
            {pick(note, lang)}
            <SourceRefs ids={further} />
          </span>
        )}
      </th>
      <NumberCell label={t("observers")}>
        <Figure figure={observers} />
      </NumberCell>
      <NumberCell label={t("stations")}>
        <Figure figure={stations} />
        {where !== undefined && <span class="distance">{pick(where, lang)}</span>}
      </NumberCell>
      <td data-label={t("systematic")}>
        {t(systematic.value)}
        {systematic.source !== undefined && <SourceRefs ids={[systematic.source]} />}
      </td>
      <td data-label={t("countData")}>{t(countData.value)}</td>
    </tr>
  );
}
