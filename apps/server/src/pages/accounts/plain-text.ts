import { type Lang, message } from "@dauys/language";
import { accountTexts } from "../../texts/accounts.ts";

/** The texts about accounts into which nothing is to be filled. */
export type PlainKey = Exclude<
  keyof typeof accountTexts,
  | "seat"
  | "party"
  | "codes-left"
  | "failed-before"
  | "reset-of"
  | "invited-until"
  | "access-text"
  | "trail-holds"
  | "trail-broken"
>;

/** Says them in a language. */
export function plainTexts(lang: Lang): (key: PlainKey) => string {
  return (key) => message(accountTexts, key, lang);
}
