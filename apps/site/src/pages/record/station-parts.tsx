import { citationText, formatDateTime, formatInteger, formatSigned, type Lang, pick, UTC } from "@dauys/language";
import type { JSX } from "preact";
import type {
  CheckTerms,
  CheckView,
  FilingView,
  FormTerms,
  PaperSeat,
  SealView,
  SideNumbers,
  SideTerms,
} from "../../publish/stations/station-view.ts";
import type { RecordView } from "../../records/record-view.ts";
import { stationTexts } from "../../texts/station.ts";
import { reasonIn } from "../../view/reason.ts";
import { usePage, useTexts } from "../page-context.ts";
import { NumberCell, Table } from "../parts/table.tsx";

/** The figures of a protocol, each as the form calls it. */
export function FiguresTable(props: { readonly terms: FormTerms; readonly filing: FilingView }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(stationTexts);
  const { terms, filing } = props;
  const head = (
    <tr>
      <th scope="col">{t("figure")}</th>
      <th scope="col" class="number">
        {t("value")}
      </th>
    </tr>
  );
  return (
    <Table class="figures" caption={t("figuresCaption", { entry: filing.entry })} head={head}>
      {terms.columns.map(({ about, label }, i) => (
        <tr key={about}>
          <th scope="row">{pick(label, lang)}</th>
          <NumberCell label={t("value")}>{numberText(filing.figures[i] ?? null, lang)}</NumberCell>
        </tr>
      ))}
    </Table>
  );
}

/** A number, or that there is none. */
export function numberText(value: number | null, lang: Lang): string {
  return value === null ? "—" : formatInteger(value, lang);
}

/** A time to the second, or that there is none. */
export function timeText(value: string | null, lang: Lang): string {
  return value === null ? "—" : formatDateTime(value, UTC, lang, "second");
}

/** Every check of the form with the numbers that it compared. */
export function ChecksTable(props: {
  readonly view: RecordView;
  readonly terms: FormTerms;
  readonly checks: readonly CheckView[];
}): JSX.Element {
  const t = useTexts(stationTexts);
  const { view, terms, checks } = props;
  const count = (state: CheckView["state"]): number => checks.filter((each) => each.state === state).length;
  const labels = { compared: t("compared"), outcome: t("outcome"), holds: t("holds") };
  const head = (
    <tr>
      {[t("check"), labels.compared, labels.outcome].map((text) => (
        <th key={text} scope="col">
          {text}
        </th>
      ))}
    </tr>
  );
  return (
    <>
      <p>
        {t("checksIntro", {
          all: checks.length,
          holds: count("holds"),
          fails: count("fails"),
          unknown: count("unknown"),
          idle: count("idle"),
        })}
      </p>
      <Table class="words" caption={t("checksCaption")} head={head}>
        {checks.map((check) => (
          <CheckRow key={`${check.check} ${check.item}`} view={view} terms={terms} check={check} labels={labels} />
        ))}
      </Table>
    </>
  );
}

const SIGN: Readonly<Record<CheckTerms["compare"], string>> = {
  "==": "=",
  "!=": "≠",
  "<=": "≤",
  ">=": "≥",
  "<": "<",
  ">": ">",
};

interface CheckRowProps {
  readonly view: RecordView;
  readonly terms: FormTerms;
  readonly check: CheckView;
  readonly labels: { readonly compared: string; readonly outcome: string; readonly holds: string };
}

function CheckRow({ view, terms, check, labels }: CheckRowProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(stationTexts);
  const { state, item } = check;
  const made = terms.checks[check.check];
  if (made === undefined) throw new Error(`the form has no check ${check.check}`);
  const list = view.lists.find(({ id }) => id === item);
  return (
    <tr class={state === "fails" ? "differs" : undefined}>
      <th scope="row">
        {t("number", { n: check.check })}
        {item !== "" && <span class="origin">{list === undefined ? item : pick(list.name, lang)}</span>}
        {made.article !== null && <span class="origin">{citationText(made.article, lang)}</span>}
      </th>
      <td data-label={labels.compared}>
        {`${sideText(made.left, check.left, lang)} `}
        <b>{SIGN[made.compare]}</b>
        {` ${sideText(made.right, check.right, lang)}`}
        {made.tolerance > 0 && <span class="origin">{t("tolerance", { n: made.tolerance })}</span>}
      </td>
      <td data-label={labels.outcome}>
        {state === "holds" && labels.holds}
        {state === "fails" && (
          <strong class="differs">{t(made.severity === "error" ? "failsError" : "failsWarning")}</strong>
        )}
        {(state === "unknown" || state === "idle") && t(state)}
      </td>
    </tr>
  );
}

/** `label (12) + label (3) = 15`; the sum is left out where there is one number alone. */
function sideText({ terms, plus }: SideTerms, { values, sum }: SideNumbers, lang: Lang): string {
  const [only] = terms;
  const plain = terms.length === 1 && plus === 0 && only?.numerator === 1 && only.denominator === 1;
  const parts = terms.map(({ label, numerator, denominator }, i) => {
    const size = Math.abs(numerator);
    const factor = size === 1 && denominator === 1 ? "" : `${size}${denominator === 1 ? "" : `/${denominator}`} × `;
    const sign = numerator < 0 ? "− " : i === 0 ? "" : "+ ";
    return `${sign}${factor}${pick(label, lang)} (${numberText(values[i] ?? null, lang)})`;
  });
  if (plus !== 0 || terms.length === 0)
    parts.push(terms.length === 0 ? formatInteger(plus, lang) : formatSigned(plus, lang));
  return `${parts.join(" ")}${plain || terms.length === 0 ? "" : ` = ${numberText(sum, lang)}`}`;
}

/** Seat by seat who signed the paper, and who did not and why. */
export function SignaturesTable(props: {
  readonly view: RecordView;
  readonly terms: FormTerms;
  readonly paper: readonly PaperSeat[];
}): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(stationTexts);
  const { view, terms, paper } = props;
  const head = (
    <tr>
      {[t("seat"), t("role"), t("signature"), t("reason")].map((text) => (
        <th key={text} scope="col">
          {text}
        </th>
      ))}
    </tr>
  );
  return (
    <Table class="words" caption={t("signaturesCaption")} head={head}>
      {paper.map(({ role, state, dissent, reason }, i) => {
        const label = terms.roles[role];
        return (
          <tr key={i}>
            <th scope="row">{i + 1}</th>
            <td data-label={t("role")}>{label === undefined ? role : pick(label, lang)}</td>
            <td data-label={t("signature")}>
              {state === "signed" ? t("signed") : <strong class="differs">{t(state)}</strong>}
              {dissent && <span class="origin">{t("dissent")}</span>}
            </td>
            <td data-label={t("reason")}>{reason === null ? "—" : reasonIn(view, reason, lang)}</td>
          </tr>
        );
      })}
    </Table>
  );
}

/** One stage that was sealed: when, what that shows, and the figures. */
export function Seal(props: { readonly terms: FormTerms; readonly seal: SealView }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(stationTexts);
  const { terms, seal } = props;
  const label = terms.stages[seal.stage];
  const head = {
    stage: label === undefined ? seal.stage : pick(label, lang),
    at: timeText(seal.at, lang),
    received: timeText(seal.received, lang),
    entry: formatInteger(seal.entry, lang),
  };
  const stated = terms.columns.flatMap((column, i) => {
    const value = seal.figures[i] ?? null;
    return value === null ? [] : [{ ...column, value }];
  });
  return (
    <>
      <h3>{t("sealHead", head)}</h3>
      {seal.shows !== null && <p>{t(seal.shows)}</p>}
      <dl class="sealed">
        {stated.map(({ about, label: name, value }) => (
          <div key={about}>
            <dt>{pick(name, lang)}</dt> <dd>{formatInteger(value, lang)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
