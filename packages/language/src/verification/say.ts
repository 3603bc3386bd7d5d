import type { Failure, Note, Place, Step, Value } from "@dauys/core/election";
import type { Lang } from "../lang.ts";
import { type Catalogue, type MessageParam, message } from "../messages.ts";
import { FAIL_TEXTS } from "./fail-texts.ts";
import { NOTE_TEXTS } from "./note-texts.ts";
import { STEP_TEXTS } from "./step-texts.ts";
import { VERDICT_TEXTS } from "./verdict-texts.ts";

// Numbers of entries name a place and are no counts: they are written without separators.
const NAMES: ReadonlySet<string> = new Set(["entry", "erased"]);

/** The values of a sentence in one language. */
function valuesIn(values: Readonly<Record<string, Value>>, lang: Lang): Readonly<Record<string, MessageParam>> {
  const said = Object.entries(values).map(([name, value]): readonly [string, MessageParam] => {
    if (typeof value === "object") return [name, value[lang]];
    return [name, NAMES.has(name) ? String(value) : value];
  });
  return Object.fromEntries(said);
}

/** A note in words. */
export function noteText({ reason, values }: Note, lang: Lang): string {
  return message(NOTE_TEXTS as Catalogue, reason, lang, valuesIn(values, lang));
}

/** What failed in words, without its place: the fold's own sentence where it has one. */
export function failureText({ reason, values, message: own }: Failure, lang: Lang): string {
  return own === null ? message(FAIL_TEXTS as Catalogue, reason, lang, valuesIn(values, lang)) : own[lang];
}

/** Where something failed: entry, unit, figure, file. */
export function placeText(place: Place, lang: Lang): string {
  const { entry, type, by, file, unit, about, payload, list } = place;
  const who =
    type === undefined ? "" : ` (${by === undefined ? type : message(VERDICT_TEXTS, "by", lang, { type, by })})`;
  const parts = [
    entry === undefined ? null : `${message(VERDICT_TEXTS, "place", lang, { entry: String(entry) })}${who}`,
    unit === undefined ? null : message(VERDICT_TEXTS, "unit", lang, { unit }),
    about ?? null,
    payload ?? null,
    list ?? null,
    file ?? null,
  ];
  return parts.filter((part) => part !== null).join(", ");
}

/** What a step rests on, in one line; `null` where it rests on nothing. */
export function factsText({ id, figures, result }: Step, lang: Lang): string | null {
  if (result === "not-run" && (id === "growth" || id === "kind" || Object.keys(figures).length === 0)) return null;
  const found = (name: string): MessageParam => figures[name] ?? "—";
  const all = id === "sums" ? { all: found("stations-all"), counted: found("stations-counted") } : {};
  const kind = id === "kind" ? { kind: kindText(figures.kind, lang) } : {};
  const values = { ...Object.fromEntries(WANTED[id].map((name) => [name, found(name)])), ...all, ...kind };
  return message(STEP_TEXTS as Catalogue, `${id}.facts`, lang, { ...values, absent: found("not-at-hand") });
}

const WANTED: Readonly<Record<Step["id"], readonly string[]>> = {
  kind: ["origin"],
  signatures: ["signatures"],
  tree: ["entries", "tiles", "root"],
  growth: ["from", "to"],
  entries: ["admitted"],
  sums: ["territorial", "declared", "units"],
  seats: ["seats", "certificates"],
  payloads: ["matches", "erased", "differs"],
};

function kindText(kind: number | string | null | undefined, lang: Lang): string {
  return kind === "official" || kind === "transcribed" || kind === "rehearsal" ? message(STEP_TEXTS, kind, lang) : "—";
}
