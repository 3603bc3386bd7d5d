import { placeLabel } from "@dauys/core/protocol";
import type { Lang, Trilingual } from "@dauys/language";
import { message } from "@dauys/language";
import { memberNames, readingTexts, valueNames } from "../../texts/signing-words.ts";
import type { ReadingContext } from "../context.ts";

/** In which language something is read out, and by which form and lists. */
export interface Reading {
  readonly context: ReadingContext;
  readonly lang: Lang;
}

/** What a member of an entry is called; its own name where we have no better one, so that nothing is left out. */
export function nameOf(member: string, lang: Lang): string {
  return Object.hasOwn(memberNames, member) ? memberNames[member as keyof typeof memberNames][lang] : member;
}

/** A text of an entry as it is read: words of ours in the reader's language, everything else as it was written. */
export function wordOf(member: string, text: string, { context, lang }: Reading): string {
  const { form, lists, units } = context;
  const own = (named: readonly { readonly id: string; readonly label: Trilingual }[] | undefined): string | undefined =>
    named?.find(({ id }) => id === text)?.label[lang];
  switch (member) {
    case "unit": {
      const name = Object.hasOwn(units, text) ? units[text]?.[lang] : undefined;
      return name === undefined ? text : `${text} · ${name}`;
    }
    case "role":
    case "paper":
      return own(form?.signatures) ?? text;
    case "stage":
      return own(form?.stages) ?? text;
    case "among":
    case "winners":
      return lists.find(({ list }) => list === text)?.name[lang] ?? text;
    case "about":
      return form === null || text === "" ? text : placeLabel(form, text)[lang];
    case "kind":
    case "series":
    case "state":
    case "by":
    case "when":
      return Object.hasOwn(valueNames, text) ? valueNames[text as keyof typeof valueNames][lang] : text;
    default:
      return text;
  }
}

/** The word for what is not there. */
export function noneIn(lang: Lang): string {
  return message(readingTexts, "none", lang);
}
