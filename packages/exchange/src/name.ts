import type { FaultLog } from "./fault-log.ts";
import { shown } from "./shown.ts";

const EDGES = /^[\s\p{Cf}]|[\s\p{Cf}]$/u;
const CONTROL = /\p{Cc}/u;

/** Whether a text can be a name as it stands; what is wrong is logged. Nothing is trimmed or changed. */
export function isName(text: string, what: string, log: FaultLog, token: number): boolean {
  const code = nameFault(text);
  if (code !== null) log.add(code, token, { what, value: shown(text) });
  return code === null;
}

function nameFault(text: string): "empty-name" | "spaces" | "control" | "damaged" | null {
  if (text === "") return "empty-name";
  if (EDGES.test(text)) return "spaces";
  if (CONTROL.test(text)) return "control";
  return text.includes("\u{fffd}") ? "damaged" : null;
}

/** The spellings of names met so far, by their Unicode form NFC: one name has one spelling. */
export class Spellings {
  private readonly byForm = new Map<string, string>();

  /** Whether a name is new or spelt as before; another spelling of a known name is logged. */
  accepts(name: string, what: string, log: FaultLog, token: number): boolean {
    const form = name.normalize("NFC");
    const known = this.byForm.get(form);
    if (known === undefined) this.byForm.set(form, name);
    if (known === undefined || known === name) return true;
    log.add("unicode-clash", token, {
      what,
      value: `${shown(name)} (${codePoints(name)})`,
      other: `${shown(known)} (${codePoints(known)})`,
    });
    return false;
  }

  /** Takes a name as known, without a check. */
  learn(name: string): void {
    const form = name.normalize("NFC");
    if (!this.byForm.has(form)) this.byForm.set(form, name);
  }

  /** The spelling known for a name that is written in other code points, or `null`. */
  other(name: string): string | null {
    const known = this.byForm.get(name.normalize("NFC"));
    return known === undefined || known === name ? null : known;
  }
}

function codePoints(name: string): string {
  const points = Array.from(name.slice(0, 24), (c) =>
    (c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0"),
  );
  return `U+${points.slice(0, 12).join(" ")}${points.length > 12 ? " …" : ""}`;
}
