import type { JSX } from "preact";
import { powerTexts } from "../../texts/power.ts";
import { chamberView, hasChamber } from "../../view/chamber-view.ts";
import type { ShownElection } from "../../view/shown-election.ts";
import { useTexts } from "../page-context.ts";
import { Section } from "../parts/section.tsx";
import { ChamberChange } from "./chamber-change.tsx";
import { CoalitionsTable } from "./coalitions-table.tsx";
import { IndicesTable } from "./indices-table.tsx";
import { PowerTables } from "./power-tables.tsx";

/** The chamber in numbers: who wins with whom, what changed since the last one, and the indices. */
export function ChamberSection({ shown }: { readonly shown: ShownElection }): JSX.Element | null {
  const t = useTexts(powerTexts);
  const view = chamberView(shown);
  if (!hasChamber(view)) return null;
  return (
    <Section id="chamber-numbers" title={t("title")}>
      {view.tooMany && <p>{t("tooMany")}</p>}
      {view.levels !== null && (
        <>
          <p>{t("intro")}</p>
          <CoalitionsTable shown={shown} levels={view.levels} parts={view.parts} />
          <PowerTables shown={shown} levels={view.levels} parts={view.parts} />
        </>
      )}
      <ChamberChange shown={shown} changes={view.changes} />
      <IndicesTable view={view} />
    </Section>
  );
}
