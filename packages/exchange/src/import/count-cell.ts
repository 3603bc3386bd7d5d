import { UNKNOWN } from "@dauys/core/protocol";
import type { Place } from "../fault.ts";
import { shown } from "../shown.ts";
import type { ImportLog } from "./import-log.ts";
import type { Profile } from "./profile.ts";
import type { SlowCount } from "./slow-count.ts";

/** A number from a cell that is not digits alone, or what to log. */
export type CountRead =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly log: (log: ImportLog, place: Place, what: string) => void };

/** Reads a cell as a number, or as yes or no where its column may hold that. */
export function readCountCell(text: string, counts: SlowCount, words: Profile["words"]): CountRead {
  if (text === "" && counts.emptyIsMissing) return { ok: true, value: UNKNOWN };
  if (words?.yes.includes(text) === true) return { ok: true, value: 1 };
  if (words?.no.includes(text) === true) return { ok: true, value: 0 };
  const value = counts.read(text);
  if (typeof value === "number") return { ok: true, value };
  const seen = shown(text);
  return {
    ok: false,
    log: (log, place, what) => {
      if (words !== undefined && value === "not-a-number") {
        log.own("not-a-word", place, { what, value: seen, known: [...words.yes, ...words.no].join(", ") });
      } else if (value === "count-too-large") {
        log.own(value, place, { what, value: seen });
      } else {
        log.common(value, place, { what, value: seen, digits: text.replace(/[^0-9]/g, "").slice(0, 20) });
      }
    },
  };
}
