import type { Collection, Form } from "@dauys/core/protocol";
import type { Trilingual } from "@dauys/language";
import type { Ground } from "../../entry/ground.ts";

/** A figure to be typed, and where it stands in the protocol. */
export interface FigureCell {
  readonly kind: "figure";
  readonly place: string;
  readonly label: Trilingual;
  /** Such as `A`, as the form and the articles name it. */
  readonly symbol: string;
  readonly article: string;
  readonly optional: boolean;
}

/** What stands on a page: a figure, a list of things each with figures, or who signed. */
export type Cell =
  | FigureCell
  | { readonly kind: "items"; readonly collection: Collection }
  | { readonly kind: "seats"; readonly seats: readonly number[] | null };

/** A page of typing: what of the paper is typed before the next. */
export interface PaperPage {
  readonly stage: string;
  readonly title: Trilingual;
  readonly article: string;
  readonly cells: readonly Cell[];
}

/** How many figures a page takes before the rest of its stage goes on another one. */
const MOST_CELLS = 10;

/**
 * The pages of a paper, in the order in which the paper reads: a page a stage, more where it has many figures.
 *
 * @param stage only this stage, which is sealed alone; empty: all
 * @param only the places that were sent back; `null`: all
 */
export function pagesOf(ground: Ground, stage: string, only: readonly string[] | null): readonly PaperPage[] {
  const { form } = ground;
  if (only !== null) return pagesSentBack(ground, only);
  const stages = form.stages.filter(({ id }) => stage === "" || id === stage);
  return stages.flatMap(({ id, label, article }): PaperPage[] =>
    inPages(cellsOf(ground, id)).map((cells) => ({ stage: id, title: label, article: article ?? "", cells })),
  );
}

function cellsOf({ form, kind, lists }: Ground, stage: string): readonly Cell[] {
  const own = (form.collections ?? []).filter((one) => one.stage === stage && (one.kinds?.includes(kind) ?? true));
  return [
    ...form.fields.filter((field) => field.stage === stage).map((field) => figureOf(field, `fields/${field.id}`)),
    ...own.map((collection) => ({ kind: "items", collection }) as const),
    ...(form.votes.stage === stage
      ? form.votes.series.flatMap(({ id, label }) => lists.map((list) => voteCell(form, { series: id, label }, list)))
      : []),
    ...(form.stages.at(-1)?.id === stage ? [{ kind: "seats", seats: null } as const] : []),
  ];
}

function figureOf(field: Form["fields"][number], place: string): FigureCell {
  const { label, symbol = "", article = "", optional = false } = field;
  return { kind: "figure", place, label, symbol, article: article ?? "", optional };
}

function voteCell(
  form: Form,
  series: { readonly series: string; readonly label: Trilingual },
  { list, name }: Ground["lists"][number],
): FigureCell {
  const several = form.votes.series.length > 1;
  const label = several
    ? {
        kk: `${name.kk}: ${series.label.kk}`,
        ru: `${name.ru}: ${series.label.ru}`,
        en: `${name.en}: ${series.label.en}`,
      }
    : name;
  const { article = "" } = form.votes;
  return {
    kind: "figure",
    place: `votes/${series.series}/${list}`,
    label,
    symbol: "",
    article: article ?? "",
    optional: false,
  };
}

function inPages(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const pages: Cell[][] = [];
  for (const cell of cells) {
    const last = pages.at(-1);
    if (last === undefined || last.length >= MOST_CELLS) pages.push([cell]);
    else last.push(cell);
  }
  return pages;
}

function pagesSentBack(ground: Ground, only: readonly string[]): readonly PaperPage[] {
  const { form } = ground;
  const all = form.stages.flatMap(({ id }) => cellsOf(ground, id));
  const seats = only.filter((place) => place.startsWith("signatures/")).map((place) => Number(place.split("/")[1]));
  const cells: Cell[] = only.flatMap((place): Cell[] => {
    const known = all.find((cell) => cell.kind === "figure" && cell.place === place);
    if (known !== undefined) return [known];
    const item = itemCell(form, place);
    return item === null ? [] : [item];
  });
  const whole: Cell[] = seats.length === 0 ? cells : [...cells, { kind: "seats", seats }];
  const { id: stage = "", label: title } = form.stages.at(-1) ?? { label: form.title };
  return inPages(whole).map((cells) => ({ stage, title, article: "", cells }));
}

function itemCell(form: Form, place: string): FigureCell | null {
  const [part, collection, item = "", id] = place.split("/");
  const known = part === "collections" ? form.collections?.find((one) => one.id === collection) : undefined;
  const field = known?.fields.find((one) => one.id === id);
  if (known === undefined || field === undefined) return null;
  const named = (lang: keyof Trilingual): string => `${known.item[lang]} ${item}: ${field.label[lang]}`;
  return { ...figureOf(field, place), label: { kk: named("kk"), ru: named("ru"), en: named("en") } };
}
