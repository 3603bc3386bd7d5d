import { isStation, levelFindings, type UnitState } from "@dauys/core/election";
import type { Form } from "@dauys/core/protocol";
import { formatSigned, type Lang, message } from "@dauys/language";
import { type Draft, type Made, type PaperInput, refuse, unitOf } from "../input.ts";
import { type BelowSum, belowBlocks, stationsOf, sumsBelow } from "../parts/below.ts";
import { figureCells } from "../parts/figure-rows.ts";
import { common, headFacts, noticeBlocks } from "../parts/frame.ts";
import { count, listOrder, unitLabel } from "../parts/labels.ts";
import { entryFile, recordBlock } from "../parts/proof.ts";
import { type Block, type Column, heading, type Row, table, text } from "../print/sheet.ts";
import { PROTOCOL } from "../texts/protocol.ts";
import { TERRITORY } from "../texts/territory.ts";
import { filedData, filedHead, filedOf, paperBlocks } from "./protocol-paper.ts";

/**
 * The protocol of a territory, or of the nation, beside the sum of what lies below it; where no protocol of it was filed,
 * the sum alone, and the paper says so.
 */
export function territorialPaper(input: PaperInput): Made<Draft> {
  const { fold } = input;
  const found = unitOf(input);
  if (!found.ok) return found;
  const unit = found.value;
  if (isStation(unit)) return refuse("a-station", { unit: unit.name });
  const form = fold.form?.form.form;
  if (form === undefined) return refuse("no-form");
  return unit.filing === null ? sumPaper(input, unit, form) : filedPaper(input, unit, form);
}

/** A line of the comparison: a field or a list, with its column in the layout. */
interface Line {
  readonly symbol: string;
  readonly label: string;
  readonly column: number;
  readonly compared: boolean;
}

function linesOf({ fold }: PaperInput, form: Form, lang: Lang): readonly Line[] {
  const { layout } = fold;
  const fields = form.fields.map(({ symbol, label, kind, sums }, column) => ({
    ...{ symbol: symbol ?? "", label: label[lang], column },
    compared: kind !== "flag" && sums !== false,
  }));
  const votes = form.votes.series.flatMap((series, s) =>
    listOrder(fold).map((place, i) => {
      const name = fold.lists[place]?.name[lang] ?? "";
      const label = form.votes.series.length > 1 ? `${series.label[lang]}: ${name}` : name;
      return { symbol: String(i + 1), label, column: (layout?.series[s] ?? 0) + place, compared: true };
    }),
  );
  return [...fields, ...votes];
}

function filedPaper(input: PaperInput, unit: UnitState, form: Form): Made<Draft> {
  const { lang, fold } = input;
  const found = filedOf(input);
  if (!found.ok) return found;
  const filed = found.value;
  const { figures, at } = filed.filing;
  const sums = sumsBelow(fold, unit);
  const title = message(PROTOCOL, "territorial", lang, { unit: unitLabel(unit, lang) });
  const lines = linesOf(input, form, lang);
  const differing = lines.filter(({ column, compared }) => compared && figures[column] !== sums[column]?.sum);
  return {
    ok: true,
    value: {
      title,
      date: at,
      blocks: [
        ...filedHead(input, filed, title),
        heading(message(TERRITORY, "beside", lang)),
        table(
          besideColumns(lang),
          lines.map((line) => besideRow(line, figures[line.column] ?? null, sums[line.column], lang)),
        ),
        ...verdictBlocks(input, unit, differing.length),
        ...belowBlocks(fold, unit, message(TERRITORY, "below", lang), lang),
        ...paperBlocks(input, filed),
      ],
      data: { ...filedData(input, filed), sums: sumsData(input, sums) },
      files: [entryFile(filed.entry)],
    },
  };
}

function besideColumns(lang: Lang): readonly Column[] {
  return [
    { header: common("number", lang), align: "start" },
    { header: common("figure", lang), align: "start", share: 4 },
    { header: message(TERRITORY, "own", lang), align: "end" },
    { header: common("words", lang), align: "start", share: 4 },
    { header: message(TERRITORY, "sum", lang), align: "end" },
    { header: message(TERRITORY, "difference", lang), align: "end" },
  ];
}

function besideRow(line: Line, own: number | null, below: BelowSum | undefined, lang: Lang): Row {
  const { symbol, label, compared } = line;
  const [digits, words] = figureCells(own ?? undefined, lang);
  if (!compared || below === undefined) return { cells: [symbol, label, digits, words, "", ""] };
  const open = own === null || below.unknown > 0;
  const difference = (own ?? 0) - below.sum;
  const cells = [symbol, label, digits, words, count(below.sum, lang), open ? "—" : formatSigned(difference, lang)];
  return { cells, strong: !open && difference !== 0 };
}

/** Whether all figures equal the sums, and which unit accounts for the difference where one does. */
function verdictBlocks({ fold, lang }: PaperInput, unit: UnitState, differing: number): readonly Block[] {
  if (differing === 0) return [text(message(TERRITORY, "agrees", lang))];
  const level = levelFindings(fold).find((finding) => finding.unit === unit.name);
  return [
    text(message(TERRITORY, "differs", lang, { n: differing })),
    ...(level?.comparison.explainedBy ?? []).map((each) =>
      text(message(TERRITORY, each.how, lang, { unit: each.unit })),
    ),
  ];
}

function sumPaper(input: PaperInput, unit: UnitState, form: Form): Made<Draft> {
  const { lang, fold } = input;
  if (stationsOf(fold, unit).counted === 0) return refuse("no-protocol", { unit: unit.name });
  const title = message(PROTOCOL, "territorial", lang, { unit: unitLabel(unit, lang) });
  const sums = sumsBelow(fold, unit);
  const rows = linesOf(input, form, lang)
    .filter(({ compared }) => compared)
    .map(({ symbol, label, column }) => {
      const { sum, unknown } = sums[column] ?? { sum: 0, unknown: 0 };
      const note = unknown === 0 ? "" : `; ${message(TERRITORY, "unknownIn", lang, { n: unknown })}`;
      const [digits, words] = figureCells(sum, lang);
      return { cells: [symbol, label, digits, `${words}${note}`] };
    });
  const [number, figure, , words] = besideColumns(lang);
  const columns = [number, figure, { header: message(TERRITORY, "sum", lang), align: "end" } as const, words];
  return {
    ok: true,
    value: {
      title,
      date: dateOf(input),
      blocks: [
        heading(title, 1),
        ...noticeBlocks(input, [lang]),
        { kind: "facts", rows: [...headFacts(input, lang, unit), stationsFact(input, unit)] },
        text(message(TERRITORY, "noFiling", lang), "boxed"),
        table(
          columns.filter((column) => column !== undefined),
          rows,
        ),
        ...belowBlocks(fold, unit, message(TERRITORY, "below", lang), lang),
        recordBlock(input, lang),
      ],
      data: { unit: unit.name, sums: sumsData(input, sums) },
    },
  };
}

/** How many stations of a unit are counted, as a fact. */
export function stationsFact({ fold, lang }: PaperInput, unit: UnitState): readonly [string, string] {
  const { all, counted } = stationsOf(fold, unit);
  const said =
    all === 0 ? message(TERRITORY, "noStations", lang) : message(TERRITORY, "stationsCounted", lang, { counted, all });
  return [message(TERRITORY, "stations", lang), said];
}

/** The moment of a paper that rests on all entries: when the last of them was received. */
export function dateOf({ fold }: PaperInput): string {
  return fold.received === "" ? `${fold.opened?.date ?? "2000-01-01"}T00:00:00Z` : fold.received;
}

function sumsData({ fold }: PaperInput, sums: readonly BelowSum[]): { readonly [column: string]: number | null } {
  const named = (fold.layout?.columns ?? []).map((column, i) => {
    const { sum, unknown } = sums[i] ?? { sum: 0, unknown: 1 };
    return [column, unknown > 0 ? null : sum] as const;
  });
  return Object.fromEntries(named);
}
