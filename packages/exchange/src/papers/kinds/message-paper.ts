import { type Fold, isStation, peopleOf, tallyOf, type UnitState } from "@dauys/core/election";
import { totalsOf } from "@dauys/core/tally";
import { type Lang, message } from "@dauys/language";
import type { Draft, Made, PaperInput } from "../input.ts";
import { belowBlocks } from "../parts/below.ts";
import { cited, common, headFacts, noticeBlocks } from "../parts/frame.ts";
import { count, listOrder, unitLabel } from "../parts/labels.ts";
import { recordBlock } from "../parts/proof.ts";
import { type Block, heading, table, text } from "../print/sheet.ts";
import { MESSAGE } from "../texts/others.ts";
import { type Scope, scopeOf } from "./message-scope.ts";
import { dateOf, stationsFact } from "./territorial-paper.ts";

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
  const { unit, figures, votes } = scope;
  const nation = unit.parent === null;
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
        ...standingBlocks(input, scope),
        ...contentBlocks(fold, lang),
        heading(message(MESSAGE, "voters", lang)),
        { kind: "facts", rows: figures.map(({ label, value }) => [label, count(value, lang)]) },
        ...partyBlocks(input, scope),
        ...unitBlocks(fold, scope, lang),
        ...(nation ? [] : invalidBlocks(fold, unit, lang)),
        recordBlock(input, lang),
      ],
      data: {
        unit: unit.name,
        figures: Object.fromEntries(figures.map(({ name, value }) => [name, value])),
        votes: Object.fromEntries(fold.lists.map(({ list }, place) => [list, votes[place] ?? null])),
      },
    },
  };
}

/** Which result it is: preliminary, final, published by others, or none declared yet. */
function standingBlocks({ fold, lang }: PaperInput, { unit, transcribed }: Scope): readonly Block[] {
  if (transcribed) {
    const last = fold.published.at(-1);
    const said =
      last === undefined ? [] : [text(message(MESSAGE, "published", lang, { entry: `${last.entry}` }), "boxed")];
    return [...said, text(message(MESSAGE, "transcribed", lang))];
  }
  const declared = fold.final ?? fold.declared.at(-1);
  if (declared === undefined) return [text(message(MESSAGE, "none-declared", lang), "boxed")];
  const said = message(MESSAGE, declared.body.series, lang, { entry: String(declared.entry) });
  const later = Array.from(fold.units.values()).some(({ filing }) => (filing?.entry ?? -1) > declared.entry);
  const tone = unit.parent === null ? "boxed" : "plain";
  return [text(said, tone), ...(later ? [text(message(MESSAGE, "since", lang))] : [])];
}

function unitBlocks(fold: Fold, { unit, transcribed }: Scope, lang: Lang): readonly Block[] {
  const title = message(MESSAGE, "byUnit", lang);
  if (transcribed) return [heading(title), text(message(MESSAGE, "notByUnit", lang))];
  return belowBlocks(fold, unit, title, lang);
}

function contentBlocks({ rules }: Fold, lang: Lang): readonly Block[] {
  const article = rules?.rules.deadlines?.find(({ id }) => id === "preliminary-result")?.article;
  if (article === undefined) return [];
  return [text(message(MESSAGE, "contents", lang, { article: cited(article, lang) }), "small")];
}

function partyBlocks({ fold, lang }: PaperInput, { votes }: Scope): readonly Block[] {
  const people = new Map(peopleOf(fold)?.lists.map(({ list, statistics }) => [list, statistics.people]));
  const candidates = fold.lists.map(({ list, candidates }) => people.get(list) ?? candidates ?? null);
  const all = candidates.includes(null) ? null : candidates.reduce<number>((sum, n) => sum + (n ?? 0), 0);
  const rows = listOrder(fold).map((place, i) => {
    const name = fold.lists[place]?.name[lang] ?? "";
    return { cells: [String(i + 1), name, count(candidates[place], lang), count(votes[place], lang)] };
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
