import { established } from "@dauys/core/election";
import { pick } from "@dauys/language";
import type { JSX } from "preact";
import { recordTexts } from "../../texts/record.ts";
import type { ShownElection } from "../../view/shown-election.ts";
import { usePage, useTexts } from "../page-context.ts";
import { Section } from "../parts/section.tsx";

/** What nobody can learn from this page, said as plainly as what they can. */
export function LimitsSection({ shown: { election } }: { readonly shown: ShownElection }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(recordTexts);
  const { count, protocolsAsData } = election.stations;
  const stations = established(count);
  return (
    <Section id="limits" title={t("limits")}>
      <div class="limits">
        <p>
          {stations !== null && protocolsAsData.value === 0
            ? t("limitStations", { n: stations })
            : t("limitStationsUnknown")}{" "}
          {protocolsAsData.note !== undefined && pick(protocolsAsData.note, lang)}
        </p>
        <p>{t("limitArithmetic")}</p>
        <p>{t("limitFraud")}</p>
      </div>
    </Section>
  );
}
