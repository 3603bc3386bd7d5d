import { METHOD_NAMES, methodNamed, type UnitOutcome } from "@dauys/core/apportionment";
import type { Rules } from "@dauys/core/rules";
import { formatInteger, pick, type Trilingual } from "@dauys/language";
import type { ComponentChildren, JSX } from "preact";
import type { ContestFile } from "../../data/contest-file.ts";
import { countAgainTexts } from "../../texts/count-again.ts";
import { recordTexts } from "../../texts/record.ts";
import { baseTexts, methodTexts, whatIfTexts } from "../../texts/what-if.ts";
import { thresholdOf } from "../../view/threshold.ts";
import { thresholdText } from "../election/threshold-text.ts";
import { usePage, useTexts } from "../page-context.ts";
import { Section } from "../parts/section.tsx";
import { NumberCell, Table } from "../parts/table.tsx";
import { WhatIfForm } from "./what-if-form.tsx";

/** What the page is made from. */
export interface WhatIfPageProps {
  /** What stands first: kind of record, way back, title. */
  readonly head: ComponentChildren;
  readonly contest: ContestFile;
  /** Where the file of the contest is. */
  readonly address: string;
  /** What the law gives. */
  readonly outcome: UnitOutcome | null;
  readonly command: string;
}

/** Other rules on the same votes. Without a script: the law and its result, and the command that tries others. */
export function WhatIfPage({ head, contest, address, outcome, command }: WhatIfPageProps): JSX.Element {
  const t = useTexts(whatIfTexts);
  const r = useTexts(recordTexts);
  const c = useTexts(countAgainTexts);
  return (
    <>
      {head}
      <div class="wide after-head">
        <p>{t("intro")}</p>
        <p class="soft">{t("voters")}</p>
      </div>
      <div class="wide what-if-columns" id="what-if" data-contest={address} data-missing={c("partMissing")}>
        <section class="part" aria-labelledby="conditions-title">
          <h2 id="conditions-title">{t("conditions")}</h2>
          <div data-still>
            <p>{t("still")}</p>
            <pre>{command}</pre>
          </div>
          <div data-acts hidden>
            <WhatIfForm contest={contest} />
            <p class="out-of-sight" role="status" id="what-if-live" />
            <div id="what-if-here" />
          </div>
        </section>
        <section class="part" aria-labelledby="law-title">
          <h2 id="law-title">{t("law")}</h2>
          <LawTerms contest={contest} outcome={outcome} />
          <LawTable contest={contest} outcome={outcome} />
        </section>
      </div>
      <Section id="limits" title={r("limits")}>
        <div class="limits">
          <p>{r("limitFraud")}</p>
        </div>
      </Section>
    </>
  );
}

/** The conditions of the law that can be changed on this page. */
function LawTerms({ contest, outcome }: Pick<WhatIfPageProps, "contest" | "outcome">): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(whatIfTexts);
  const b = useTexts(baseTexts);
  const { rules } = contest;
  const threshold = thresholdOf(outcome);
  const share = rules.distribution.qualification.clauses.flatMap(({ anyOf }) => anyOf).find(({ by }) => by === "share");
  const terms: readonly (readonly [string, string])[] = [
    [
      t("lawThreshold"),
      threshold === null ? (share?.by === "share" ? share.at : t("none")) : thresholdText(threshold.at, lang),
    ],
    ...(share?.by === "share" ? [[t("lawBase"), b(share.of)] as const] : []),
    [t("lawMethod"), pick(methodOf(rules), lang)],
    [t("lawSeats"), outcome === null ? "—" : formatInteger(outcome.house, lang)],
  ];
  return (
    <>
      <p>{pick(rules.title, lang)}</p>
      <dl class="terms">
        {terms.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt> <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The law's method by the name that it has among those to be tried; that of the law where it is none of them. */
function methodOf({ distribution }: Rules): Trilingual {
  const [own] = distribution.methods;
  const name = METHOD_NAMES.find((each) => {
    const method = methodNamed(each);
    if (method?.kind === "quota" && own?.kind === "quota") {
      const plain = own.steps.length === 1 && own.steps[0]?.step === "largest-remainders";
      return plain && method.quota.name === own.quota.name;
    }
    return (
      method?.kind === "divisor" &&
      own?.kind === "divisor" &&
      JSON.stringify(method.divisors) === JSON.stringify(own.divisors)
    );
  });
  return name === undefined ? whatIfTexts.asLaw : methodTexts[name as keyof typeof methodTexts];
}

function LawTable({ contest, outcome }: Pick<WhatIfPageProps, "contest" | "outcome">): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(whatIfTexts);
  const head = (
    <tr>
      <th scope="col">{t("list")}</th>
      <th scope="col" class="number">
        {t("votes")}
      </th>
      <th scope="col" class="number">
        {t("byLaw")}
      </th>
    </tr>
  );
  const rows = contest.unit.lists.toSorted((a, b) => b.votes - a.votes);
  return (
    <Table caption={t("lawCaption")} head={head}>
      {rows.map(({ list, votes }) => (
        <tr key={list}>
          <th scope="row">
            {pick(contest.lists.find(({ id }) => id === list)?.name ?? { kk: list, ru: list, en: list }, lang)}
          </th>
          <NumberCell label={t("votes")}>{formatInteger(votes, lang)}</NumberCell>
          <NumberCell label={t("byLaw")} class="seats">
            {outcome === null || outcome.seats === null ? "—" : formatInteger(outcome.seats[list] ?? 0, lang)}
          </NumberCell>
        </tr>
      ))}
    </Table>
  );
}
