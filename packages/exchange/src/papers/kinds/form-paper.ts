import { type Fold, isStation, type UnitState } from "@dauys/core/election";
import type { Form } from "@dauys/core/protocol";
import { type Lang, message } from "@dauys/language";
import { type Draft, type Made, type PaperInput, refuse, unitOf } from "../input.ts";
import { cited, common, headFacts, langsOf, noticeBlocks } from "../parts/frame.ts";
import { listOrder, unitLabel } from "../parts/labels.ts";
import { recordBlock } from "../parts/proof.ts";
import { type Blank, type Block, heading, type Signer, text } from "../print/sheet.ts";
import { PROTOCOL } from "../texts/protocol.ts";

/** Digits that fit the boxes: a station's figures, and those of a territory. */
const BOXES = { station: 6, territorial: 9 } as const;
/** So many lines for the things of a collection of which nobody knows before the day how many there are. */
const SPARE = { members: 11, others: 3 } as const;

interface Page {
  readonly fold: Fold;
  readonly form: Form;
  readonly kind: "station" | "territorial";
  readonly unit: UnitState | undefined;
  readonly langs: readonly [Lang, ...Lang[]];
}

/** The protocol form to be filled in by hand: a box for each digit, a rule for the words, who signs, stage by stage. */
export function formPaper(input: PaperInput): Made<Draft> {
  const { fold } = input;
  const unit = input.unit === undefined ? undefined : unitOf(input);
  if (unit !== undefined && !unit.ok) return unit;
  if (fold.opened === null) return refuse("not-opened");
  // The form of the law and not of the layout: that one begins with the first figures, and this paper is for before.
  const form = fold.form?.form.form;
  if (form === undefined || fold.lists.length === 0) return refuse("no-form");
  const own = unit?.value;
  const kind = own === undefined || isStation(own) ? "station" : "territorial";
  const page: Page = { fold, form, kind, unit: own, langs: langsOf(input) };
  const [lang] = page.langs;
  return {
    ok: true,
    value: {
      title: titleIn(page, lang),
      date: `${fold.opened.date}T00:00:00Z`,
      blocks: [...headBlocks(input, page), ...stageBlocks(page), ...signingBlocks(page), recordBlock(input, lang)],
      data: {
        unit: own?.name ?? null,
        kind,
        lists: listOrder(fold).map((place) => fold.lists[place]?.list ?? ""),
      },
    },
  };
}

function titleIn({ kind, unit }: Page, lang: Lang): string {
  if (unit === undefined) return message(PROTOCOL, "stationBlank", lang);
  return message(PROTOCOL, kind, lang, { unit: unitLabel(unit, lang) });
}

function headBlocks(input: PaperInput, page: Page): readonly Block[] {
  const { form, langs, unit } = page;
  const { corrections, title } = form;
  return [
    ...langs.map((lang) => heading(titleIn(page, lang), 1)),
    ...noticeBlocks(input, langs),
    ...langs.map((lang) => text(title[lang])),
    {
      kind: "facts",
      rows: langs.flatMap((lang) => [
        ...headFacts(input, lang, unit),
        ...(unit === undefined ? [[message(PROTOCOL, "blankUnit", lang), "_".repeat(50)] as const] : []),
      ]),
    },
    ...langs.flatMap((lang) => [
      text(message(PROTOCOL, "fillIn", lang), "small"),
      ...(corrections?.inPaper === "forbidden"
        ? [text(message(PROTOCOL, "forbidden", lang, { article: cited(corrections.article, lang) }), "small")]
        : []),
    ]),
  ];
}

/** The figures stage by stage, in the order in which the law has them found. */
function stageBlocks(page: Page): readonly Block[] {
  const { form, langs } = page;
  return form.stages.flatMap((stage) => {
    const rows = blanksOf(page, stage.id);
    if (rows.length === 0) return [];
    const named = langs.map((lang) => stage.label[lang]).join(" / ");
    const sealed = stage.sealed === true;
    return [
      heading(named),
      ...(sealed
        ? langs.map((lang) => text(message(PROTOCOL, "sealed", lang, { article: cited(stage.article, lang) }), "small"))
        : []),
      { kind: "blanks", heads: headsOf(langs), rows } as const,
      text(`${langs.map((lang) => message(PROTOCOL, "stageAt", lang)).join(" / ")}: ____ : ____`, "small"),
    ];
  });
}

function headsOf(langs: readonly Lang[]): readonly string[] {
  const keys = ["number", "figure", "digits", "words"] as const;
  return keys.map((key) => [...new Set(langs.map((lang) => common(key, lang)))].join(" / "));
}

function blanksOf({ fold, form, kind, unit, langs }: Page, stage: string): readonly Blank[] {
  const [lang] = langs;
  const boxes = BOXES[kind];
  const blank = (symbol: string, label: (lang: Lang) => string, article: string): Blank => ({
    ...{ symbol, boxes, article: cited(article, lang) },
    label: langs.map(label),
  });
  const fields = form.fields.filter((field) => field.stage === stage);
  const things = (form.collections ?? []).filter(({ kinds }) => kinds === undefined || kinds.includes(kind));
  const votes = form.votes.stage === stage ? form.votes.series : [];
  return [
    ...fields.map(({ symbol, label, article }) => blank(symbol ?? "", (own) => label[own], article)),
    ...things.flatMap((collection) => {
      const own = collection.fields.filter((field) => field.stage === stage);
      const lines = own.length === 0 ? 0 : linesOf(collection.id, unit);
      return Array.from({ length: lines }, (_, i) => i + 1).flatMap((n) =>
        own.map(({ symbol, label, article }) =>
          blank(`${symbol ?? ""} ${n}`.trim(), (each) => `${collection.item[each]} ${n}: ${label[each]}`, article),
        ),
      );
    }),
    ...votes.flatMap((series) =>
      listOrder(fold).map((place, i) => {
        const name = fold.lists[place]?.name;
        const prefix = (own: Lang): string => (votes.length > 1 ? `${series.label[own]}: ` : "");
        return blank(String(i + 1), (own) => `${prefix(own)}${name?.[own] ?? ""}`, form.votes.article);
      }),
    ),
  ];
}

/** A line for each member where the commission's seats are known. */
function linesOf(collection: string, unit: UnitState | undefined): number {
  if (collection !== "members") return SPARE.others;
  return unit?.commission?.seats.length ?? SPARE.members;
}

function signingBlocks(page: Page): readonly Block[] {
  const { langs } = page;
  const heads = (["seat", "role", "name", "signature"] as const).map((key) =>
    [...new Set(langs.map((lang) => common(key, lang)))].join(" / "),
  );
  return [
    heading(langs.map((lang) => message(PROTOCOL, "signing", lang)).join(" / ")),
    { kind: "signing", heads, rows: signersOf(page) },
    ...langs.map((lang) => text(message(PROTOCOL, "handed", lang))),
  ];
}

/** The seats of the commission by their roles; where they are not known, the roles of the form and room for members. */
function signersOf({ form, unit, langs }: Page): readonly Signer[] {
  const known = unit?.commission?.seats.map(({ role }) => role);
  const roles = (form.signatures ?? []).map(({ id }) => id);
  const spare = Array.from({ length: 4 }, () => roles.at(-1) ?? "");
  return (known ?? [...roles, ...spare]).map((role, i) => {
    const label = form.signatures?.find(({ id }) => id === role)?.label;
    return { seat: String(i + 1), role: langs.map((lang) => label?.[lang] ?? role) };
  });
}
