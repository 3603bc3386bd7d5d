import type { JSX } from "preact";
import { peopleListsTexts } from "../../../texts/people-lists.ts";
import { peopleRecordTexts } from "../../../texts/people-record.ts";
import { peopleAddress } from "../../address.ts";
import { usePage, useTexts } from "../../page-context.ts";
import { Section } from "../../parts/section.tsx";
import { CandidatesTable } from "./candidates-table.tsx";
import { ListFindings } from "./list-findings.tsx";
import { ListPath } from "./list-path.tsx";
import type { ListProps } from "./list-props.ts";
import { ListRegions } from "./list-regions.tsx";

/** A list: what became of it, what the law's checks find in it, and its people. */
export function ListParts(props: ListProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peopleListsTexts);
  const r = useTexts(peopleRecordTexts);
  const { view, list } = props;
  return (
    <>
      <div class="wide">
        <p class="way-back">
          <a href={peopleAddress(view.id, "lists", lang)}>{t("allLists")}</a>
        </p>
      </div>
      <Section id="path" title={t("stages")}>
        <p class="key-fact">{r(list.state)}</p>
        <ListPath {...props} />
      </Section>
      <Section id="findings" title={t("findings")}>
        <ListFindings {...props} />
      </Section>
      <Section id="candidates" title={t("candidates")}>
        <CandidatesTable {...props} />
      </Section>
      <Section id="regions" title={t("regions")}>
        <ListRegions {...props} />
      </Section>
    </>
  );
}
