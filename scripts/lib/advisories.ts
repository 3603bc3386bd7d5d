/** A known weakness of a package that is shipped. */
export interface Advisory {
  /** Its number at GitHub, such as `GHSA-…`; where there is none, the package's name. */
  readonly id: string;
  readonly name: string;
  readonly severity: string;
  readonly title: string;
  readonly url: string;
}

/** What `npm audit --json` came to: what is known, or why nobody could be asked. */
export type Audit =
  | { readonly asked: true; readonly advisories: readonly Advisory[] }
  | { readonly asked: false; readonly why: string };

/** A weakness that somebody has judged: until which day it may stay, and why. */
export interface Judged {
  readonly id: string;
  readonly until: string;
  readonly why: string;
}

/** Reads what `npm audit --json` wrote. A registry that is out of reach, or does not know advisories, was not asked. */
export function readAudit(stdout: string): Audit {
  const said = parsed(stdout);
  const { message, error } = said as { readonly message?: unknown; readonly error?: { readonly summary?: unknown } };
  if (typeof said.vulnerabilities !== "object" || said.vulnerabilities === null) {
    const why = [message, error?.summary].find((one) => typeof one === "string" && one !== "");
    return { asked: false, why: typeof why === "string" ? why : "no answer" };
  }
  const found = Object.values(said.vulnerabilities).flatMap((one: { readonly via?: readonly unknown[] }) =>
    (one.via ?? []).flatMap(advisoryOf),
  );
  return { asked: true, advisories: [...new Map(found.map((one) => [`${one.id} ${one.name}`, one])).values()] };
}

/** Those that nobody has judged, or whose time is over on a day (`YYYY-MM-DD`). */
export function overdue(advisories: readonly Advisory[], judged: readonly Judged[], day: string): readonly Advisory[] {
  return advisories.filter(({ id }) => !judged.some((one) => one.id === id && one.until >= day));
}

/** One weakness; a package that only brings another one in names it and says nothing itself. */
function advisoryOf(via: unknown): readonly Advisory[] {
  if (typeof via !== "object" || via === null) return [];
  const { name, title, url, severity } = via as Readonly<Record<string, unknown>>;
  const [id = String(name)] = /GHSA(-[0-9a-z]{4}){3}/.exec(String(url)) ?? [];
  return [{ id, name: String(name), severity: String(severity), title: String(title), url: String(url) }];
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}
