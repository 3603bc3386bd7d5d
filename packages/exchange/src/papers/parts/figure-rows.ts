import type { Fold } from "@dauys/core/election";
import type { Form, Protocol } from "@dauys/core/protocol";
import { formatInteger, type Lang, message } from "@dauys/language";
import type { Column, Row } from "../print/sheet.ts";
import { PROTOCOL } from "../texts/protocol.ts";
import { numberWords } from "../words/number-words.ts";
import { common } from "./frame.ts";
import { listOrder } from "./labels.ts";

type Cell = Protocol["fields"][string];

/** The columns of figures: their number in the form, what they are, in digits and in words. */
export function figureColumns(lang: Lang): readonly Column[] {
  return [
    { header: common("number", lang), align: "start" },
    { header: common("figure", lang), align: "start", share: 5 },
    { header: common("digits", lang), align: "end" },
    { header: common("words", lang), align: "start", share: 4 },
  ];
}

/** A figure in digits and in words. Where the words on the paper say something else, what they say stands there. */
export function figureCells(value: Cell | undefined, lang: Lang): readonly [digits: string, words: string] {
  if (value === undefined) return ["—", message(PROTOCOL, "notStated", lang)];
  if (typeof value === "number") return [formatInteger(value, lang), inWords(value, lang)];
  const { read, words } = value;
  const said =
    words === undefined ? message(PROTOCOL, "otherNumber", lang) : message(PROTOCOL, "wordsDiffer", lang, { words });
  return [formatInteger(read, lang), `${inWords(read, lang)}; ${said}`];
}

/** Figures above nine digits fit no form; they are repeated in digits rather than left out. */
function inWords(value: number, lang: Lang): string {
  return value > 999_999_999 ? formatInteger(value, lang) : numberWords(value, lang);
}

/** The fields of a protocol in the order of the form. */
export function fieldRows(form: Form, protocol: Protocol, lang: Lang): readonly Row[] {
  return form.fields.map(({ id, symbol, label }) => ({
    cells: [symbol ?? "", label[lang], ...figureCells(protocol.fields[id], lang)],
  }));
}

/** The votes of each list, series by series. */
export function voteRows(fold: Fold, form: Form, protocol: Protocol, lang: Lang): readonly Row[] {
  const several = form.votes.series.length > 1;
  return form.votes.series.flatMap((series) => {
    const own = protocol.votes.find((entry) => entry.series === series.id)?.lists ?? [];
    const stated = new Map(own.map(({ list, votes }) => [list, votes]));
    return listOrder(fold).map((place, i) => {
      const list = fold.lists[place];
      const name = list?.name[lang] ?? "";
      const label = several ? `${series.label[lang]}: ${name}` : name;
      return { cells: [String(i + 1), label, ...figureCells(stated.get(list?.list ?? ""), lang)] };
    });
  });
}

/** The figures of each thing of a collection: of each mobile box, of each member. */
export function collectionRows(
  { id, item, fields }: NonNullable<Form["collections"]>[number],
  protocol: Protocol,
  lang: Lang,
): readonly Row[] {
  return (protocol.collections?.[id] ?? []).flatMap((thing) =>
    fields.map((field) => ({
      cells: [
        field.symbol ?? "",
        `${item[lang]} ${thing.id}: ${field.label[lang]}`,
        ...figureCells(thing.fields[field.id], lang),
      ],
    })),
  );
}
