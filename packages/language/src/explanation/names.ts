import { type Lang, pick } from "../lang.ts";
import type { ExplainOptions } from "./options.ts";

/**
 * The part that a list has in a sentence. Names are never inflected: in Kazakh and Russian the word "list" beside them
 * takes the ending (`«Ауыл» тізіміне`, `списку «Ауыл»`). `at` is "the list has".
 */
export type Role = "is" | "of" | "to" | "from" | "at";

type Forms = Readonly<Record<Role, string>>;
interface Nouns {
  readonly list: Forms;
  readonly lists: Forms;
  readonly group: Forms;
  readonly groups: Forms;
  readonly both: Forms;
}

function forms(is: string, of: string, to: string, from: string, at: string): Forms {
  return { is, of, to, from, at };
}

const NOUNS: Readonly<Record<"kk" | "ru", Nouns>> = {
  kk: {
    list: forms("тізімі", "тізімінің", "тізіміне", "тізімінен", "тізімінде"),
    lists: forms("тізімдері", "тізімдерінің", "тізімдеріне", "тізімдерінен", "тізімдерінде"),
    group: forms("тобы", "тобының", "тобына", "тобынан", "тобында"),
    groups: forms("топтары", "топтарының", "топтарына", "топтарынан", "топтарында"),
    both: forms(
      "тізімдері мен топтары",
      "тізімдері мен топтарының",
      "тізімдері мен топтарына",
      "тізімдері мен топтарынан",
      "тізімдері мен топтарында",
    ),
  },
  ru: {
    list: forms("список", "списка", "списку", "списка", "списка"),
    lists: forms("списки", "списков", "спискам", "списков", "списков"),
    group: forms("группа", "группы", "группе", "группы", "группы"),
    groups: forms("группы", "групп", "группам", "групп", "групп"),
    both: forms("списки и группы", "списков и групп", "спискам и группам", "списков и групп", "списков и групп"),
  },
};

const GROUP = /^(?:sub)?group:/;
/** A list that is known by a number or a letter only: English says "list 3", as the other two do anyway. */
const NUMBERED = /^(?:\d+\p{L}?|\p{L})$/u;
const AND: Readonly<Record<Lang, string>> = { kk: " және ", ru: " и ", en: " and " };

/** Whether a contender is a group of lists that stand as one. */
export function isGroup(id: string): boolean {
  return GROUP.test(id);
}

/** The name of a list or group alone, for a cell of a table. */
export function name(options: ExplainOptions, id: string): string {
  const key = id.replace(GROUP, "");
  const given = options.names !== undefined && Object.hasOwn(options.names, key) ? options.names[key] : undefined;
  return given === undefined ? key : typeof given === "string" ? given : pick(given, options.lang);
}

/** The name as it stands in a sentence without the word "list": in quotation marks in Kazakh and Russian. */
export function quoted(options: ExplainOptions, id: string): string {
  const own = name(options, id);
  if (options.lang !== "en") return /[«"„]/.test(own) ? own : `«${own}»`;
  if (isGroup(id)) return `group ${own}`;
  return NUMBERED.test(own) ? `list ${own}` : own;
}

/** As {@link quoted}, with the word "group" where it is one: for enumerations in which both can stand. */
export function standing(options: ExplainOptions, id: string): string {
  return isGroup(id) ? listed(options, id, "is") : quoted(options, id);
}

/** One list in a sentence, in its part. */
export function listed(options: ExplainOptions, id: string, role: Role): string {
  return lists(options, [id], role);
}

/** Several lists in a sentence, in their part; one alone is spoken of in the singular. */
export function lists(options: ExplainOptions, ids: readonly string[], role: Role): string {
  const { lang } = options;
  const names = joined(
    options,
    ids.map((id) => quoted(options, id)),
  );
  if (lang === "en") return names;
  const noun = NOUNS[lang][nounFor(ids)][role];
  return lang === "kk" ? `${names} ${noun}` : `${noun} ${names}`;
}

/** Lists with a number each, as in "Auyl 6, Adal 2". */
export function counts(options: ExplainOptions, of: readonly (readonly [id: string, count: string])[]): string {
  return of
    .map(([id, count]) => {
      const own = standing(options, id);
      if (options.lang !== "en") return `${own} – ${count}`;
      return /\d$/.test(own) ? `${own}: ${count}` : `${own} ${count}`;
    })
    .join(", ");
}

/** Rows by votes, most first: an order that nobody chooses. Equal votes keep the order of the input. */
export function byVotes<Row extends { readonly votes: number }>(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((a, b) => b.votes - a.votes);
}

/** Texts as a list in a sentence: "a, b and c". */
export function joined({ lang }: ExplainOptions, texts: readonly string[]): string {
  const last = texts.at(-1) ?? "–";
  return texts.length < 2 ? last : texts.slice(0, -1).join(", ") + AND[lang] + last;
}

function nounFor(ids: readonly string[]): keyof Nouns {
  const groups = ids.filter(isGroup).length;
  if (ids.length === 1) return groups === 1 ? "group" : "list";
  if (groups === 0) return "lists";
  return groups === ids.length ? "groups" : "both";
}
