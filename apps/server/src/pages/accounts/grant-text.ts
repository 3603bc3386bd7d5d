import { type Lang, message } from "@dauys/language";
import type { Grant } from "../../access/index.ts";
import { accountTexts } from "../../texts/accounts.ts";
import { roleTexts } from "../../texts/roles.ts";

/** A grant with the name of its unit as people read it. */
export interface ReadGrant extends Grant {
  readonly unitName: string;
}

/** A grant in words: the role, the unit, and the seat or party that goes with it. */
export function grantText({ role, unitName, seat, party }: ReadGrant, lang: Lang): string {
  const parts = [
    message(roleTexts, role, lang),
    unitName,
    ...(seat === null ? [] : [message(accountTexts, "seat", lang, { seat: String(seat) })]),
    ...(party === null ? [] : [message(accountTexts, "party", lang, { party })]),
  ];
  return parts.filter((part) => part !== "").join(", ");
}
