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
import { gapped } from "./gapped.tsx";

/** The figures of a protocol, each as the form calls it. */
export function FiguresTable(props: { readonly terms: FormTerms; readonly filing: FilingView }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(stationTexts);
  const { terms, filing } = props;
  const rows = terms.columns.map(({ label }, i) => ({
    label: pick(label, lang),
    value: numberText(filing.figures[i] ?? null, lang),
  }));
  return <Figures caption={t("figuresCaption", { entry: filing.entry })} rows={rows} />;
}

const Figures = gapped<{
  readonly caption: string;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
}>(({ caption, rows }) => {
  const t = useTexts(stationTexts);
  const head = (
    <tr>
      <th scope="col">{t("figure")}</th>
      <th scope="col" class="number">
        {t("value")}
      </th>
    </tr>
  );
  return (
    <Table class="figures" caption={caption} head={head}>
      {rows.map(({ label, value }) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          <NumberCell label={t("value")}>{value}</NumberCell>
        </tr>
      ))}
    </Table>
  );
});

/** Small numbers as they are written: one page of a station has a hundred of them. */
const written: Readonly<Record<Lang, string[]>> = { kk: [], ru: [], en: [] };
const SMALL = 2 ** 14;

/** A number, or that there is none. */
export function numberText(value: number | null, lang: Lang): string {
  if (value === null) return "—";
  if (value < 0 || value >= SMALL) return formatInteger(value, lang);
  written[lang][value] ??= formatInteger(value, lang);
  return written[lang][value];
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
  const { lang } = usePage();
  const t = useTexts(stationTexts);
  const { view, terms, checks } = props;
  const count = (state: CheckView["state"]): number => checks.filter((each) => each.state === state).length;
  const numbers = { all: checks.length, holds: count("holds"), fails: count("fails") };
  const intro = t("checksIntro", { ...numbers, unknown: count("unknown"), idle: count("idle") });
  return <Checks intro={intro} rows={checks.map((check) => checkWords(view, terms, check, lang))} />;
}

const SIGN: Readonly<Record<CheckTerms["compare"], string>> = {
  "==": "=",
  "!=": "≠",
  "<=": "≤",
  ">=": "≥",
  "<": "<",
  ">": ">",
};

interface CheckWords {
  readonly [name: string]: string | number | null | { readonly is: string };
  readonly check: string;
  readonly item: string | null;
  readonly article: string | null;
  readonly left: string;
  readonly sign: string;
  readonly right: string;
  readonly tolerance: number;
  readonly outcome: { readonly is: "holds" | "failsError" | "failsWarning" | "unknown" | "idle" };
}

function checkWords(view: RecordView, terms: FormTerms, check: CheckView, lang: Lang): CheckWords {
  const { state, item } = check;
  const made = terms.checks[check.check];
  if (made === undefined) throw new Error(`the form has no check ${check.check}`);
  const list = item === "" || made.item !== null ? undefined : view.lists.find(({ id }) => id === item);
  const thing = made.item === null ? item : `${pick(made.item, lang)} ${item}`;
  return {
    check: numberText(check.check, lang),
    item: item === "" ? null : list === undefined ? thing : pick(list.name, lang),
    article: made.article === null ? null : articleText(made, made.article, lang),
    left: sideText(made.left, check.left, lang),
    sign: SIGN[made.compare],
    right: sideText(made.right, check.right, lang),
    tolerance: made.tolerance,
    outcome: { is: state === "fails" ? (made.severity === "error" ? "failsError" : "failsWarning") : state },
  };
}

const articles = new WeakMap<CheckTerms, Record<Lang, string>>();

/** The article of a check as it is cited: the same on the pages of all stations. */
function articleText(terms: CheckTerms, article: string, lang: Lang): string {
  const cited = (each: Lang): string => citationText(article, each);
  const known = articles.get(terms) ?? { kk: cited("kk"), ru: cited("ru"), en: cited("en") };
  articles.set(terms, known);
  return known[lang];
}

const Checks = gapped<{ readonly intro: string; readonly rows: readonly CheckWords[] }>(({ intro, rows }) => {
  const t = useTexts(stationTexts);
  const head = (
    <tr>
      {[t("check"), t("compared"), t("outcome")].map((text) => (
        <th key={text} scope="col">
          {text}
        </th>
      ))}
    </tr>
  );
  return (
    <>
      <p>{intro}</p>
      <Table class="words" caption={t("checksCaption")} head={head}>
        {rows.map((row, i) => (
          <CheckRow key={i} {...row} />
        ))}
      </Table>
    </>
  );
});

function CheckRow({ check, item, article, left, sign, right, tolerance, outcome: { is } }: CheckWords): JSX.Element {
  const t = useTexts(stationTexts);
  const fails = is === "failsError" || is === "failsWarning";
  return (
    <tr class={fails ? "differs" : undefined}>
      <th scope="row">
        {t("number", { n: check })}
        {item !== null && <span class="origin">{item}</span>}
        {article !== null && <span class="origin">{article}</span>}
      </th>
      <td data-label={t("compared")}>
        {`${left} `}
        <b>{sign}</b>
        {` ${right}`}
        {tolerance > 0 && <span class="origin">{t("tolerance", { n: tolerance })}</span>}
      </td>
      <td data-label={t("outcome")}>{fails ? <strong class="differs">{t(is)}</strong> : t(is)}</td>
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
  const { view, terms, paper } = props;
  const seats = paper.map(({ role, state, dissent, reason }) => {
    const label = terms.roles[role];
    return {
      role: label === undefined ? role : pick(label, lang),
      state: { is: state },
      dissent,
      reason: reason === null ? "—" : reasonIn(view, reason, lang),
    };
  });
  return <Signatures seats={seats} />;
}

const Signatures = gapped<{
  readonly seats: readonly {
    readonly role: string;
    readonly state: { readonly is: PaperSeat["state"] };
    readonly dissent: boolean;
    readonly reason: string;
  }[];
}>(({ seats }) => {
  const t = useTexts(stationTexts);
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
      {seats.map(({ role, state: { is }, dissent, reason }, i) => (
        <tr key={i}>
          <th scope="row">{i + 1}</th>
          <td data-label={t("role")}>{role}</td>
          <td data-label={t("signature")}>
            {is === "signed" ? t("signed") : <strong class="differs">{t(is)}</strong>}
            {dissent && <span class="origin">{t("dissent")}</span>}
          </td>
          <td data-label={t("reason")}>{reason}</td>
        </tr>
      ))}
    </Table>
  );
});

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
  const figures = terms.columns.flatMap(({ label: name }, i) => {
    const value = seal.figures[i] ?? null;
    return value === null ? [] : [{ name: pick(name, lang), value: numberText(value, lang) }];
  });
  return <Sealed head={t("sealHead", head)} shows={seal.shows && { is: seal.shows }} figures={figures} />;
}

const Sealed = gapped<{
  readonly head: string;
  readonly shows: { readonly is: NonNullable<SealView["shows"]> } | null;
  readonly figures: readonly { readonly name: string; readonly value: string }[];
}>(({ head, shows, figures }) => {
  const t = useTexts(stationTexts);
  return (
    <>
      <h3>{head}</h3>
      {shows !== null && <p>{t(shows.is)}</p>}
      <dl class="sealed">
        {figures.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt> <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
});
