import type { AreaCount, PrimaryCount } from "@dauys/core/nomination";
import { formatInteger, pick } from "@dauys/language";
import type { JSX } from "preact";
import { peoplePrimariesTexts } from "../../../texts/people-primaries.ts";
import { peopleRecordTexts } from "../../../texts/people-record.ts";
import { usePage, useTexts } from "../../page-context.ts";
import { NumberCell, Table } from "../../parts/table.tsx";
import { EntriesRef } from "./people-parts.tsx";
import type { PrimaryProps, StageProps } from "./primary-props.ts";

const TOTALS = ["registered", "received", "valid", "invalid"] as const;

/** The votes of a primary by region, added up from its protocols. */
export function PrimaryVotes({ stage, ...props }: StageProps): JSX.Element {
  const t = useTexts(peoplePrimariesTexts);
  if (stage.count === null) return <p>{t("notCounted")}</p>;
  return <VotesTable {...props} stage={stage} count={stage.count} />;
}

function VotesTable(props: StageProps & { readonly count: PrimaryCount }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peoplePrimariesTexts);
  const { stage, count } = props;
  const head = (
    <tr>
      <th scope="col">{t("constituency")}</th>
      {(["people", ...TOTALS] as const).map((key) => (
        <th key={key} scope="col" class="number">
          {t(key)}
        </th>
      ))}
    </tr>
  );
  const foot = (
    <tr>
      <th scope="row">{t("all")}</th>
      <AreaCells area={count.nation} />
    </tr>
  );
  return (
    <Table class="lists" caption={t("votesCaption")} head={head} foot={foot}>
      {count.constituencies.map((area) => (
        <tr key={area.constituency}>
          <th scope="row">
            {constituencyIn(props.primary, area.constituency, lang)}
            <EntriesRef entries={stage.protocols.filter(({ unit }) => unit.split("/")[0] === area.constituency)} />
          </th>
          <AreaCells area={area} />
        </tr>
      ))}
    </Table>
  );
}

function AreaCells({ area }: { readonly area: AreaCount }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peoplePrimariesTexts);
  const r = useTexts(peopleRecordTexts);
  return (
    <>
      <NumberCell label={t("people")}>{formatInteger(area.candidates.length, lang)}</NumberCell>
      {TOTALS.map((key) => {
        const value = area.totals[key];
        return (
          <NumberCell key={key} label={t(key)}>
            {value === null ? r("unknown") : formatInteger(value, lang)}
          </NumberCell>
        );
      })}
    </>
  );
}

/** What a region of a primary is called in its rules. */
export function constituencyIn({ rules }: PrimaryProps["primary"], id: string, lang: "kk" | "ru" | "en"): string {
  const found = rules.constituencies.value?.find((each) => each.id === id);
  return found === undefined ? id : pick(found.name, lang);
}
