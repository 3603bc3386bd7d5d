import type { WhatIf } from "@dauys/core/apportionment";
import type { Base } from "@dauys/core/rules";

/** What was chosen on the page, as texts: the same in the form and in the address. Empty: as in the law. */
export interface Settings {
  readonly threshold: string;
  readonly base: string;
  readonly method: string;
  readonly seats: string;
  readonly region: string;
  /** By list: `""` stands on its own, `out` is left out, another list's id: stands together with that one. */
  readonly lists: Readonly<Record<string, string>>;
}

const PLAIN = ["threshold", "base", "method", "seats", "region"] as const;
const LIST = "list-";
const OUT = "out";

/** The settings that a form holds. */
export function readForm(form: HTMLFormElement): Settings {
  const data = new FormData(form);
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  const [threshold, base, method, seats, region] = PLAIN.map(text) as [string, string, string, string, string];
  const lists = [...data.keys()]
    .filter((name) => name.startsWith(LIST))
    .map((name) => [name.slice(LIST.length), text(name)]);
  return { threshold, base, method, seats, region, lists: Object.fromEntries(lists) };
}

/** Puts the settings of an address into a form; returns the names of those that the form has no room for. */
export function fillForm(form: HTMLFormElement, search: string): readonly string[] {
  const unknown: string[] = [];
  for (const [name, value] of new URLSearchParams(search)) {
    if (name === OUT) for (const list of value.split(",")) put(form, LIST + list, OUT, unknown);
    else if (name === "with") {
      for (const pair of value.split(",")) {
        const [list = "", head = ""] = pair.split(":");
        put(form, LIST + list, head, unknown);
      }
    } else put(form, name, value, unknown);
  }
  return unknown;
}

function put(form: HTMLFormElement, name: string, value: string, unknown: string[]): void {
  const control = form.elements.namedItem(name);
  if (control instanceof HTMLInputElement) control.value = value;
  else if (control instanceof HTMLSelectElement && [...control.options].some((option) => option.value === value)) {
    control.value = value;
  } else unknown.push(`${name}=${value}`.slice(0, 60));
}

/** The settings as the search part of an address; empty for the law itself. */
export function searchOf(settings: Settings): string {
  const params = new URLSearchParams();
  for (const name of PLAIN) if (settings[name] !== "") params.set(name, settings[name]);
  const chosen = Object.entries(settings.lists).filter(([, choice]) => choice !== "");
  const out = chosen.filter(([, choice]) => choice === OUT).map(([list]) => list);
  const together = chosen.filter(([, choice]) => choice !== OUT).map(([list, head]) => `${list}:${head}`);
  if (out.length > 0) params.set(OUT, out.join(","));
  if (together.length > 0) params.set("with", together.join(","));
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}

/** What the engine is asked for; the region is left out of the votes before. */
export function wishesOf({ threshold, base, method, seats, lists }: Settings): WhatIf {
  const without = Object.entries(lists).flatMap(([list, choice]) => (choice === OUT ? [list] : []));
  return {
    ...(threshold === "" ? {} : { threshold: percentOf(threshold) }),
    ...(base === "" ? {} : { base: base as Base }),
    ...(method === "" ? {} : { method }),
    ...(seats === "" ? {} : { seats: /^\d+$/.test(seats) ? Number(seats) : Number.NaN }),
    ...(without.length === 0 ? {} : { without }),
    merged: groupsOf(lists),
  };
}

/** `5` and `3,5` as people write percentages, `5%` and `7/100` as they are. */
function percentOf(text: string): string {
  const plain = text.replace(",", ".").replaceAll(/\s/g, "");
  return /^\d+(\.\d+)?$/.test(plain) && Number(plain) !== 0 ? `${plain}%` : plain;
}

/** Lists that stand together: whoever joins a list that joins another one is in one group with both. */
export function groupsOf(lists: Settings["lists"]): readonly (readonly string[])[] {
  const headOf = (list: string): string => {
    const way: string[] = [];
    let at = list;
    while (!way.includes(at)) {
      way.push(at);
      const next = lists[at] ?? "";
      if (next === "" || next === OUT) return at;
      at = next;
    }
    // Lists that join each other in a circle: whoever of it comes first is the head for all.
    return way.slice(way.indexOf(at)).sort()[0] as string;
  };
  const groups = new Map<string, string[]>();
  for (const list of Object.keys(lists)) {
    if (lists[list] === OUT) continue;
    const head = headOf(list);
    if (lists[head] === OUT) continue;
    const group = groups.get(head) ?? [head];
    if (list !== head) group.push(list);
    groups.set(head, group);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
