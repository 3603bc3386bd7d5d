import { established, type FindingId } from "@dauys/core/election";
import type { Base } from "@dauys/core/rules";
import { citationText, formatDecimal, formatInteger, pick } from "@dauys/language";
import type { JSX } from "preact";
import type { RecordView } from "../../records/record-view.ts";
import { logTexts } from "../../texts/log.ts";
import { resultTexts } from "../../texts/result.ts";
import { houseOf } from "../../view/house.ts";
import { differingLists } from "../../view/record-agreement.ts";
import { type ResultRow, type ResultView, resultOf } from "../../view/result-view.ts";
import type { ShownElection } from "../../view/shown-election.ts";
import { usePage, useTexts } from "../page-context.ts";
import { Section } from "../parts/section.tsx";
import { SourceRefs } from "../parts/source-refs.tsx";
import { ChamberFigure } from "./chamber-figure.tsx";
import { ResultTable } from "./result-table.tsx";
import { thresholdText } from "./threshold-text.ts";
import { yearOf } from "./year-of.ts";

/** The result as a table, then as a picture of the chamber, with what the figures rest on. */
export function ResultSection(props: {
  readonly shown: ShownElection;
  readonly record: RecordView | null;
}): JSX.Element {
  const { shown, record } = props;
  const t = useTexts(resultTexts);
  const result = resultOf(shown);
  const house = houseOf(shown);
  return (
    <Section id="result" title={t("title")}>
      <div class="beside">
        <div class="beside-main">
          <ResultTable shown={shown} result={result} house={house} />
          <ul class="notes">
            <ThresholdNote result={result} />
            <Continued shown={shown} />
            <Gone shown={shown} />
            <Bases shown={shown} />
            <Houses shown={shown} />
            <Cautions shown={shown} />
            <Agreement rows={result.rows} />
            {record !== null && <RecordAgreement shown={shown} record={record} />}
          </ul>
        </div>
        {house !== null && (
          <ChamberFigure house={house} majorities={shown.majorities} assembly={shown.election.assembly} />
        )}
      </div>
    </Section>
  );
}

function ThresholdNote({ result }: { readonly result: ResultView }): JSX.Element | null {
  const { lang } = usePage();
  const t = useTexts(resultTexts);
  const { threshold } = result;
  if (threshold === null) return null;
  const { at, exact, needed, baseValue, article } = threshold;
  return (
    <li>
      {t("thresholdNote", {
        at: thresholdText(at, lang),
        base: baseValue,
        exact: formatDecimal(exact.num, exact.den, exact.den === 1n ? 0 : 2, lang),
        needed,
        article: citationText(article, lang),
      })}
    </li>
  );
}

/** Lists that are compared with another one of the election before, whose successors they are. */
function Continued({ shown: { before, election } }: { readonly shown: ShownElection }): JSX.Element | null {
  const { lang } = usePage();
  const t = useTexts(resultTexts);
  const pairs = (before?.comparison.lists ?? []).flatMap(({ list, from }) => {
    const now = election.lists.find(({ id }) => id === list);
    const then = before?.election.lists.filter(({ id }) => id !== list && from.includes(id)) ?? [];
    return now === undefined || then.length === 0 ? [] : [{ now, then }];
  });
  if (pairs.length === 0) return null;
  return (
    <li>
      {pairs.map(({ now, then }) => (
        <span key={now.id} class="sentence">
          {t("continues", { list: pick(now.name, lang), before: then.map(({ name }) => pick(name, lang)).join(", ") })}
          <SourceRefs ids={(now.predecessors ?? []).flatMap(({ source }) => source ?? [])} />{" "}
        </span>
      ))}
    </li>
  );
}

function Gone({ shown: { before } }: { readonly shown: ShownElection }): JSX.Element | null {
  const { lang } = usePage();
  const t = useTexts(resultTexts);
  const gone = before?.comparison.lists.filter(({ list }) => list === null).flatMap(({ from }) => from) ?? [];
  if (before === null || gone.length === 0) return null;
  const names = before.election.lists.filter(({ id }) => gone.includes(id)).map(({ name }) => pick(name, lang));
  return <li>{t("notOnBallotNow", { year: yearOf(before.election), lists: names.join(", ") })}</li>;
}

/** A change in shares compares like with like only if the law has not changed what they are shares of. */
function Bases({ shown: { before } }: { readonly shown: ShownElection }): JSX.Element | null {
  const t = useTexts(resultTexts);
  if (before === null || before.comparison.base.earlier === before.comparison.base.later) return null;
  const { earlier, later } = before.comparison.base;
  const named = (base: Base) => t(BASES[base] ?? "baseOther");
  return <li>{t("baseDiffers", { year: yearOf(before.election), earlier: named(earlier), later: named(later) })}</li>;
}

/** A change in seats compares like with like only if lists had as many to share before. */
function Houses({ shown: { before, outcome } }: { readonly shown: ShownElection }): JSX.Element | null {
  const t = useTexts(resultTexts);
  const then = before?.election.lists.map(({ seats }) => established(seats)) ?? [];
  if (before === null || outcome === null || !then.every((seats) => seats !== null)) return null;
  const seats = then.reduce((sum, own) => sum + own, 0);
  if (seats === outcome.house) return null;
  return <li>{t("otherSeats", { year: yearOf(before.election), before: seats, now: outcome.house })}</li>;
}

/** Findings that a reader of the seats must not miss. */
function Cautions({ shown: { findings } }: { readonly shown: ShownElection }): JSX.Element {
  const { lang } = usePage();
  const told = findings.filter(({ id }) => CAUTIONS.includes(id));
  return (
    <>
      {told.map(({ about, message }) => (
        <li key={about} class="caution">
          {pick(message, lang)}
        </li>
      ))}
    </>
  );
}

const CAUTIONS: readonly FindingId[] = ["rests-on-recalled", "sum-of-lists", "sum-with-against-all", "seats-sum"];

const BASES: Readonly<Partial<Record<Base, "baseValid" | "baseAgainstAll">>> = {
  valid: "baseValid",
  "valid+against-all": "baseAgainstAll",
};

/** Whether the seats computed are those that were published; a difference names the lists. */
function Agreement({ rows }: { readonly rows: readonly ResultRow[] }): JSX.Element | null {
  const { lang } = usePage();
  const t = useTexts(resultTexts);
  if (rows.some(({ seats }) => seats === null)) return <li>{t("notDecided")}</li>;
  if (rows.every(({ published }) => published === null)) return null;
  const differing = rows.filter(({ seats, published }) => published !== null && seats !== published);
  if (differing.length === 0) {
    const sources = rows.flatMap(({ list }) => list.seats.source ?? []);
    return (
      <li>
        {t("agrees")}
        <SourceRefs ids={[...new Set(sources)]} />
      </li>
    );
  }
  const lists = differing.map(({ list, seats, published }) =>
    t("differsRow", {
      list: pick(list.name, lang),
      computed: formatInteger(seats ?? 0, lang),
      published: formatInteger(published ?? 0, lang),
    }),
  );
  return <li class="caution">{t("differs", { lists: lists.join("; ") })}</li>;
}

/** Whether the same votes and seats follow from the signed record; a difference names the lists. */
function RecordAgreement(props: { readonly shown: ShownElection; readonly record: RecordView }): JSX.Element {
  const { shown, record } = props;
  const { lang } = usePage();
  const t = useTexts(logTexts);
  const differing = differingLists(shown, record);
  if (differing.length === 0) return <li>{t("agrees", { entries: record.checkpoint.size })}</li>;
  return <li class="caution">{t("differs", { lists: differing.map(({ name }) => pick(name, lang)).join(", ") })}</li>;
}
