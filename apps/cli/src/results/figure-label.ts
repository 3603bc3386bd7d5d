import type { Fold } from "@dauys/core/election";
import { placeLabel } from "@dauys/core/protocol";
import type { Trilingual } from "@dauys/core/rules";
import { eachLang, same } from "../say.ts";

/** What a column of the tally is called: as the form calls a figure, and a list by its name. */
export function figureLabel({ layout, lists }: Fold, about: string): Trilingual {
  if (layout === null) return same(about);
  const { form } = layout;
  const [part, id = "", last] = about.split("/");
  const name = lists.find(({ list }) => list === last)?.name;
  if (part === "votes" && name !== undefined) {
    const series = placeLabel(form, `votes/${id}`);
    return form.votes.series.length > 1 ? eachLang((lang) => `${series[lang]}: ${name[lang]}`) : name;
  }
  const collection = part === "totals" ? form.collections?.find((each) => each.id === id) : undefined;
  const field = collection?.fields.find((each) => each.id === last);
  if (collection === undefined || field === undefined) return placeLabel(form, about);
  return eachLang((lang) => `${collection.label[lang]}: ${field.label[lang]}`);
}
