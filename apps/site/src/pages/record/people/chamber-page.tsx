import type { JSX } from "preact";
import type { RecordView } from "../../../records/record-view.ts";
import { peopleChamberTexts } from "../../../texts/people-chamber.ts";
import { powerTexts } from "../../../texts/power.ts";
import { type RecordChamber, recordChamber } from "../../../view/record-chamber.ts";
import { ChamberFigure } from "../../election/chamber-figure.tsx";
import { CoalitionsTable } from "../../election/coalitions-table.tsx";
import { IndicesTable } from "../../election/indices-table.tsx";
import { MajoritiesSection } from "../../election/majorities-section.tsx";
import { PowerTables } from "../../election/power-tables.tsx";
import { useTexts } from "../../page-context.ts";
import { Section } from "../../parts/section.tsx";
import { CompositionSection } from "./composition-section.tsx";
import type { PeopleProps } from "./people-parts.tsx";

/** The chamber follows from the result, and so from every protocol. */
interface ChamberProps extends PeopleProps {
  readonly view: RecordView;
}

/** Who the deputies are, and what their chamber can decide with whom. */
export function ChamberParts(props: ChamberProps): JSX.Element {
  const t = useTexts(peopleChamberTexts);
  const chamber = recordChamber(props.view);
  return (
    <>
      {chamber === null ? (
        <div class="wide after-head">
          <p>{t("noChamber")}</p>
        </div>
      ) : (
        <Section id="house" title={t("picture")}>
          <ChamberFigure house={chamber.house} majorities={chamber.majorities} assembly={undefined} />
        </Section>
      )}
      {props.people.composition !== null && <CompositionSection {...props} composition={props.people.composition} />}
      {chamber !== null && <Power {...props} chamber={chamber} />}
    </>
  );
}

function Power({ view, chamber }: ChamberProps & { readonly chamber: RecordChamber }): JSX.Element {
  const t = useTexts(peopleChamberTexts);
  const p = useTexts(powerTexts);
  const shown = { election: { lists: view.lists } };
  const { levels, parts, house, majorities } = chamber;
  return (
    <>
      {majorities.length > 0 && <MajoritiesSection house={house} majorities={majorities} />}
      <Section id="chamber-numbers" title={p("title")}>
        {levels === null ? (
          <p>{p("tooMany")}</p>
        ) : (
          <>
            <p>{p("intro")}</p>
            <CoalitionsTable shown={shown} levels={levels} parts={parts} />
            <PowerTables shown={shown} levels={levels} parts={parts} />
          </>
        )}
        <h3>{t("changeTitle")}</h3>
        <p>{t("noBefore")}</p>
        <IndicesTable view={chamber} />
      </Section>
    </>
  );
}
