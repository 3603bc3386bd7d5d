import { type Fold, isStation, peopleOf, tallyOf, type UnitState } from "@dauys/core/election";
import type { Form } from "@dauys/core/protocol";
import { type ColumnTotal, totalsOf } from "@dauys/core/tally";
import { type Lang, message } from "@dauys/language";
import { type Draft, type Made, type PaperInput, refuse, unitOf } from "../input.ts";
import { belowBlocks } from "../parts/below.ts";
import { cited, common, headFacts, noticeBlocks } from "../parts/frame.ts";
import { count, listOrder, unitLabel } from "../parts/labels.ts";
import { recordBlock } from "../parts/proof.ts";
import { type Block, heading, table, text } from "../print/sheet.ts";
import { MESSAGE } from "../texts/others.ts";
import { dateOf, stationsFact } from "./territorial-paper.ts";

/** The message of the nation, or of the territory that the input names. */
interface Scope {
  readonly unit: UnitState;
  readonly nation: boolean;
  readonly form: Form;
  readonly totals: readonly ColumnTotal[];
}

/**
 * The message on the results: voters registered, who took part, by certificate, outside the premises, candidates and lists,
 * votes of each list in each administrative unit; of a territory also the invalid ballots of each station.
 * @law Kazakhstan: Constitutional Act on Elections, Art. 44(5)
 */
export function messagePaper(input: PaperInput): Made<Draft> {
  const found = scopeOf(input);
  if (!found.ok) return found;
  const { lang, fold } = input;
  const scope = found.value;
  const { unit, nation } = scope;
  const title = nation
    ? message(MESSAGE, "title", lang)
    : message(MESSAGE, "titleOf", lang, { unit: unitLabel(unit, lang) });
  return {
    ok: true,
    value: {
      title,
      date: dateOf(input),
      blocks: [
        heading(title, 1),
        ...noticeBlocks(input, [lang]),
        { kind: "facts", rows: [...headFacts(input, lang, unit), stationsFact(input, unit)] },
        ...standingBlocks(input, nation),
        ...contentBlocks(fold, lang),
        heading(message(MESSAGE, "voters", lang)),
        { kind: "facts", rows: voterFacts(scope, lang) },
        ...partyBlocks(input, scope),
        ...belowBlocks(fold, unit, message(MESSAGE, "byUnit", lang), lang),
        ...(nation ? [] : invalidBlocks(fold, unit, lang)),
        recordBlock(input, lang),
      ],
      data: { unit: unit.name, totals: totalsData(scope) },
    },
  };
}

function scopeOf(input: PaperInput): Made<Scope> {
  const { fold } = input;
  const found =
    input.unit === undefined && fold.root !== null ? unitOf({ ...input, unit: fold.root.name }) : unitOf(input);
  if (!found.ok) return found;
  const unit = found.value;
  const tally = tallyOf(fold);
  const index = tally?.units.indices.get(unit.name);
  if (isStation(unit)) return refuse("a-station", { unit: unit.name });
  if (fold.layout === null) return refuse("no-form");
  if (tally === null || index === undefined) return refuse("no-counts");
  return {
    ok: true,
    value: { unit, nation: unit.parent === null, form: fold.layout.form, totals: totalsOf(tally, index) },
  };
}

/** Which result it is: preliminary, final, or none declared yet. */
function standingBlocks({ fold, lang }: PaperInput, nation: boolean): readonly Block[] {
  const declared = fold.final ?? fold.declared.at(-1);
  if (declared === undefined) return [text(message(MESSAGE, "none-declared", lang), "boxed")];
  const said = message(MESSAGE, declared.body.series, lang, { entry: String(declared.entry) });
  const later = Array.from(fold.units.values()).some(({ filing }) => (filing?.entry ?? -1) > declared.entry);
  return [text(said, nation ? "boxed" : "plain"), ...(later ? [text(message(MESSAGE, "since", lang))] : [])];
}

function contentBlocks({ rules }: Fold, lang: Lang): readonly Block[] {
  const article = rules?.rules.deadlines?.find(({ id }) => id === "preliminary-result")?.article;
  if (article === undefined) return [];
  return [text(message(MESSAGE, "contents", lang, { article: cited(article, lang) }), "small")];
}

/** Every figure of the form as it adds up: registered, took part, by certificate, outside the premises, invalid. */
function voterFacts({ form, totals }: Scope, lang: Lang): readonly (readonly [string, string])[] {
  return form.fields.flatMap(({ id, label, kind, sums }) =>
    kind === "flag" || sums === false ? [] : [[label[lang], count(totalOf(totals, `fields/${id}`), lang)] as const],
  );
}

/** A total that is complete; `null` where a protocol that counts does not state it. */
function totalOf(totals: readonly ColumnTotal[], column: string): number | null {
  const total = totals.find((each) => each.column === column);
  return total === undefined || total.unknown > 0 ? null : total.known;
}

function partyBlocks({ fold, lang }: PaperInput, { form, totals }: Scope): readonly Block[] {
  const series = form.votes.series.filter(({ counts }) => counts);
  const people = new Map(peopleOf(fold)?.lists.map(({ list, statistics }) => [list, statistics.people]));
  const candidates = fold.lists.map(({ list, candidates }) => people.get(list) ?? candidates ?? null);
  const all = candidates.includes(null) ? null : candidates.reduce<number>((sum, n) => sum + (n ?? 0), 0);
  const rows = listOrder(fold).map((place, i) => {
    const list = fold.lists[place];
    const own = series.map(({ id }) => totals.find(({ column }) => column === `votes/${id}/${list?.list}`)?.known ?? 0);
    const votes = own.reduce((sum, n) => sum + n, 0);
    return { cells: [String(i + 1), list?.name[lang] ?? "", count(candidates[place], lang), count(votes, lang)] };
  });
  const columns = [
    { header: common("number", lang), align: "start" },
    { header: common("list", lang), align: "start", share: 1 },
    { header: message(MESSAGE, "candidates", lang), align: "end" },
    { header: common("votes", lang), align: "end" },
  ] as const;
  return [
    heading(message(MESSAGE, "parties", lang)),
    {
      kind: "facts",
      rows: [
        [message(MESSAGE, "lists", lang), count(fold.lists.length, lang)],
        [message(MESSAGE, "allCandidates", lang), count(all, lang)],
      ],
    },
    table(columns, rows),
  ];
}

/** The invalid ballots of each station of a territory, in as many columns as fit. */
function invalidBlocks(fold: Fold, unit: UnitState, lang: Lang): readonly Block[] {
  const tally = tallyOf(fold);
  const { layout } = fold;
  const place = layout?.form.fields.findIndex(({ id }) => id === "invalid") ?? -1;
  if (tally === null || layout === null || place < 0) return [];
  const cells = stationsBelow(unit).flatMap((station) => {
    const total = totalsOf(tally, tally.units.indices.get(station.name) ?? -1)[place];
    const counted = station.filing !== null && station.invalidated === null;
    return [unitLabel(station, lang), counted && total?.unknown === 0 ? count(total.known, lang) : "—"];
  });
  const perRow = 6;
  const rows = Array.from({ length: Math.ceil(cells.length / perRow) }, (_, i) => {
    const own = cells.slice(i * perRow, (i + 1) * perRow);
    return { cells: [...own, ...Array.from({ length: perRow - own.length }, () => "")] };
  });
  const pair = [
    { header: message(MESSAGE, "station", lang), align: "start", share: 1 },
    { header: layout.form.fields[place]?.symbol ?? "", align: "end" },
  ] as const;
  return [heading(message(MESSAGE, "invalidByStation", lang)), table([...pair, ...pair, ...pair], rows)];
}

function stationsBelow(unit: UnitState): readonly UnitState[] {
  return isStation(unit) ? [unit] : unit.children.flatMap(stationsBelow);
}

function totalsData({ totals }: Scope): { readonly [column: string]: number | null } {
  return Object.fromEntries(
    totals.map(({ column, known, unknown }) => [column, unknown > 0 && !column.startsWith("votes/") ? null : known]),
  );
}
