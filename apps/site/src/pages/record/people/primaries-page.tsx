import { formatInteger, pick } from "@dauys/language";
import type { JSX } from "preact";
import type { PrimaryStageView } from "../../../records/people-view.ts";
import { peoplePrimariesTexts } from "../../../texts/people-primaries.ts";
import { peopleRecordTexts } from "../../../texts/people-record.ts";
import { usePage, useTexts } from "../../page-context.ts";
import { Section } from "../../parts/section.tsx";
import type { PeopleProps } from "./people-parts.tsx";
import { PrimaryChosen } from "./primary-chosen.tsx";
import type { PrimaryProps, StageProps } from "./primary-props.ts";
import { PrimaryRules } from "./primary-rules.tsx";
import { PrimaryVotes } from "./primary-votes.tsx";

/** The primaries of a record, one after the other. */
export function PrimariesParts(props: PeopleProps): JSX.Element {
  const t = useTexts(peoplePrimariesTexts);
  const { primaries } = props.people;
  if (primaries.length === 0) {
    return (
      <div class="wide after-head">
        <p>{t("none")}</p>
      </div>
    );
  }
  return (
    <>
      {primaries.map((primary) => (
        <PrimaryPart key={primary.primary} {...props} primary={primary} />
      ))}
    </>
  );
}

function PrimaryPart(props: PrimaryProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peoplePrimariesTexts);
  const r = useTexts(peopleRecordTexts);
  const { primary } = props;
  const number = (value: number) => formatInteger(value, lang);
  const total = (of: (stage: PrimaryStageView) => number) => primary.stages.reduce((sum, each) => sum + of(each), 0);
  return (
    <Section id={primary.primary} title={pick(primary.title, lang)}>
      <p class="key-fact">
        {t("summary", {
          people: number(primary.people),
          protocols: number(total(({ protocols }) => protocols.length)),
          chosen: number(total(({ selection }) => selection.chosen.length)),
          entry: r("entry", { entry: number(primary.entry) }),
        })}
      </p>
      <h3>{t("rules")}</h3>
      <PrimaryRules rules={primary.rules} />
      {primary.stages.map((stage) => (
        <StagePart key={stage.stage} {...props} stage={stage} />
      ))}
    </Section>
  );
}

function StagePart(props: StageProps): JSX.Element {
  const t = useTexts(peoplePrimariesTexts);
  return (
    <>
      <h3>{t("votes")}</h3>
      <PrimaryVotes {...props} />
      {props.stage.selection.units.map((unit) => (
        <PrimaryChosen key={`${unit.step} ${unit.unit}`} {...props} unit={unit} />
      ))}
    </>
  );
}
