import { type RefusalReply, refuse } from "../http/index.ts";
import { entryRefusalTexts } from "../texts/entry-refusals.ts";
import { inAll } from "../texts/in-all.ts";
import { refusalTexts } from "../texts/refusals.ts";

type Plain = {
  [K in keyof typeof entryRefusalTexts]: (typeof entryRefusalTexts)[K]["en"] extends `${string}{${string}` ? never : K;
}[keyof typeof entryRefusalTexts];

/** Refuses because of where a paper stands; the word for programs is the key of the sentence. */
export function conflict(code: Plain, details?: unknown): RefusalReply {
  return refuse(409, code, inAll(entryRefusalTexts, code), details === undefined ? {} : { details });
}

/** Refuses what was sent because of what it says. */
export function unfit(code: Plain, details?: unknown): RefusalReply {
  return refuse(422, code, inAll(entryRefusalTexts, code), details === undefined ? {} : { details });
}

/** Says that there is no such thing. */
export function missing(): RefusalReply {
  return refuse(404, "not-found", inAll(refusalTexts, "not-found"));
}
