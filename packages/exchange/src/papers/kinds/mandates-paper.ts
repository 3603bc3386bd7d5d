import { type Fold, type People, peopleOf, type SeatedDeputy } from "@dauys/core/election";
import { explanationText, type Wording } from "@dauys/core/mandates";
import { compareText, formatDate, formatInteger, LANGS, type Lang, message, type Trilingual } from "@dauys/language";
import { type Draft, type Made, type PaperInput, refuse } from "../input.ts";
import { common, headFacts, noticeBlocks } from "../parts/frame.ts";
import { count, listOrder } from "../parts/labels.ts";
import { recordBlock } from "../parts/proof.ts";
import { type Block, heading, table, text } from "../print/sheet.ts";
import { MANDATES } from "../texts/others.ts";
import { jsonOf } from "./protocol-paper.ts";
import { dateOf } from "./territorial-paper.ts";

type Written = People["assembly"][number]["name"];

/** Who holds the mandates, list by list, since when and why; which seats are free; whom the assembly elected. */
export function mandatesPaper(input: PaperInput): Made<Draft> {
  const { fold, lang } = input;
  if (input.unit !== undefined) return refuse("whole-record", { unit: input.unit });
  const people = peopleOf(fold);
  if (people === null || people.deputies.length + people.assembly.length + people.free.length === 0) {
    return refuse("nobody-seated");
  }
  const title = message(MANDATES, "title", lang);
  const wording = wordingOf(people, fold);
  return {
    ok: true,
    value: {
      title,
      date: dateOf(input),
      blocks: [
        heading(title, 1),
        ...noticeBlocks(input, [lang]),
        { kind: "facts", rows: headFacts(input, lang) },
        ...listOrder(fold).flatMap((place) => listBlocks(fold, people, fold.lists[place]?.list ?? "", wording, lang)),
        ...freeBlocks(fold, people, lang),
        ...assemblyBlocks(people, lang),
        ...notesBlocks(people, lang),
        recordBlock(input, lang),
      ],
      data: {
        deputies: people.deputies.map(({ candidate, list, since, registered }) => ({
          ...{ person: candidate.person, number: candidate.number, list, since, registered },
        })),
        free: jsonOf(people.free),
        assembly: jsonOf(people.assembly),
      },
    },
  };
}

function listBlocks(fold: Fold, people: People, list: string, wording: Wording, lang: Lang): readonly Block[] {
  const own = people.deputies.filter((deputy) => deputy.list === list);
  if (own.length === 0) return [];
  const columns = [
    { header: "", align: "end" },
    { header: message(MANDATES, "deputy", lang), align: "start", share: 3 },
    { header: message(MANDATES, "place", lang), align: "end" },
    { header: message(MANDATES, "since", lang), align: "start" },
    { header: message(MANDATES, "registered", lang), align: "start" },
    { header: message(MANDATES, "why", lang), align: "start", share: 4 },
  ] as const;
  const rows = own
    .map((deputy) => deputyCells(deputy, wording, lang))
    .toSorted((a, b) => compareText(a[0], b[0], lang));
  const name = nameOfList(fold, list, lang);
  return [
    heading(message(MANDATES, "listHead", lang, { list: name, n: own.length })),
    table(
      columns,
      rows.map((cells, i) => ({ cells: [String(i + 1), ...cells] })),
    ),
  ];
}

function deputyCells(
  { candidate, since, registered, how }: SeatedDeputy,
  wording: Wording,
  lang: Lang,
): readonly [name: string, ...string[]] {
  return [
    writtenIn(candidate.name, lang),
    formatInteger(candidate.number, lang),
    formatDate(since, lang),
    registered === null ? "—" : formatDate(registered, lang),
    explanationText(how, wording)[lang],
  ];
}

function nameOfList({ lists }: Fold, list: string, lang: Lang): string {
  return lists.find((own) => own.list === list)?.name[lang] ?? list;
}

function freeBlocks(fold: Fold, { free }: People, lang: Lang): readonly Block[] {
  if (free.length === 0) return [];
  const rows = free.map(({ list, mandate }) => {
    const why = mandate.status === "open" ? "open" : mandate.why;
    return { cells: [nameOfList(fold, list, lang), formatInteger(mandate.seat, lang), message(MANDATES, why, lang)] };
  });
  const columns = [
    { header: common("list", lang), align: "start", share: 2 },
    { header: common("seat", lang), align: "end" },
    { header: common("reason", lang), align: "start", share: 2 },
  ] as const;
  return [heading(message(MANDATES, "free", lang)), table(columns, rows)];
}

function assemblyBlocks({ assembly }: People, lang: Lang): readonly Block[] {
  if (assembly.length === 0) return [];
  const rows = assembly
    .map(({ name, votes, date }) => [writtenIn(name, lang), count(votes, lang), formatDate(date, lang)] as const)
    .toSorted((a, b) => compareText(a[0], b[0], lang))
    .map((cells) => ({ cells }));
  const columns = [
    { header: message(MANDATES, "deputy", lang), align: "start", share: 2 },
    { header: message(MANDATES, "votes", lang), align: "end" },
    { header: message(MANDATES, "date", lang), align: "start", share: 1 },
  ] as const;
  return [heading(message(MANDATES, "assembly", lang)), table(columns, rows)];
}

function notesBlocks({ notes }: People, lang: Lang): readonly Block[] {
  if (notes.length === 0) return [];
  const said = notes.map(({ entry, finding }) =>
    text(`${formatInteger(entry, lang)}: ${finding.message[lang]}`, "small"),
  );
  return [heading(message(MANDATES, "notes", lang)), ...said];
}

/** A name in a language; where it is not written in that one, as it is written in another. */
function writtenIn(name: Written, lang: Lang): string {
  return name[lang] ?? name.kk ?? name.ru ?? name.en ?? "";
}

function eachLang(textIn: (lang: Lang) => string): Trilingual {
  return Object.fromEntries(LANGS.map((lang) => [lang, textIn(lang)])) as unknown as Trilingual;
}

/** How names, days and grounds are written in the reasons of mandates. */
function wordingOf({ lists }: People, { rules }: Fold): Wording {
  const people = lists.flatMap((list) => list.people.map(({ candidate }) => candidate));
  const names = new Map(people.map(({ person, name }) => [person, eachLang((lang) => writtenIn(name, lang))]));
  const losses = new Map((rules?.rules.mandates?.losses ?? []).map(({ id, what }) => [id, what]));
  const plainly: Readonly<Record<string, Trilingual>> = { death: MANDATES.death, resignation: MANDATES.resignation };
  return {
    person: (id) => names.get(id) ?? eachLang(() => id),
    day: (day) => eachLang((lang) => formatDate(day, lang)),
    ground: (id) => losses.get(id) ?? plainly[id] ?? eachLang(() => id),
  };
}
