import { formatInteger, formatPercent, type Lang, type Trilingual } from "@dauys/language";
import type { QueueRow, QueueState } from "../../pages/queues/queue-view.ts";
import { showTime } from "../live/show-time.ts";

/** Puts a new state into the page of the queues: counts, bar, and the rows of the list. */
export function showState(place: HTMLElement, value: unknown): void {
  const state = value as QueueState;
  const words = JSON.parse(place.dataset.words ?? "{}") as Readonly<Record<string, string>>;
  const lang = document.documentElement.lang as Lang;
  showTime(state.at);
  showCounts(state, lang);
  const title = document.getElementById("list-title");
  if (title !== null) title.textContent = (title.dataset.text ?? "").replace("{total}", numberIn(state.total, lang));
  showRows(state.rows, words, lang);
}

function showCounts({ counts, all, allRegistered, late }: QueueState, lang: Lang): void {
  let from = 0;
  for (const { state, units, registered } of counts) {
    const row = document.querySelector<HTMLElement>(`[data-count="${state}"]`);
    if (row !== null) {
      row.hidden = units === 0;
      put(row, {
        units: numberIn(units, lang),
        share: shareIn(units, all, lang),
        registered: numberIn(registered, lang),
      });
    }
    const bar = document.querySelector(`[data-bar="${state}"]`);
    const width = all === 0 ? 0 : (units * 1000) / all;
    bar?.setAttribute("x", String(from));
    bar?.setAttribute("width", String(width));
    from += width;
  }
  const whole = document.querySelector<HTMLElement>('[data-count="all"]');
  if (whole !== null) put(whole, { units: numberIn(all, lang), registered: numberIn(allRegistered, lang) });
  const behind = document.querySelector<HTMLElement>('[data-count="late"]');
  behind?.classList.toggle("late", late > 0);
  if (behind !== null) put(behind, { units: numberIn(late, lang), share: shareIn(late, all, lang) });
}

function showRows(rows: readonly QueueRow[], words: Readonly<Record<string, string>>, lang: Lang): void {
  const body = document.getElementById("rows");
  const template = document.getElementById("row");
  if (body === null || !(template instanceof HTMLTemplateElement)) return;
  const shown = [...body.querySelectorAll<HTMLTableRowElement>("tr")];
  for (const [i, row] of rows.entries()) {
    let line = shown[i];
    if (line === undefined) {
      line = (template.content.firstElementChild as HTMLTableRowElement).cloneNode(true) as HTMLTableRowElement;
      body.append(line);
    }
    showRow(line, row, words, lang);
  }
  for (const line of shown.slice(rows.length)) line.remove();
  const nothing = document.getElementById("nothing");
  if (nothing !== null) nothing.hidden = rows.length > 0;
}

function showRow(line: HTMLTableRowElement, row: QueueRow, words: Readonly<Record<string, string>>, lang: Lang): void {
  line.dataset.unit = row.unit;
  line.classList.toggle("late", row.late);
  put(line, {
    number: row.number === null ? "" : String(row.number),
    unit: row.label === null ? row.unit : `${row.label[lang]} (${row.unit})`,
    above: row.above?.[lang] ?? "",
    state: words[row.state] ?? row.state,
    late: row.late ? (words["is-late"] ?? "") : "",
    since: row.since ?? "",
    by: row.by ?? "",
  });
  line.querySelector("a")?.setAttribute("href", `/${lang}/units/${encodeURIComponent(row.unit)}`);
  const dot = line.querySelector('[data-cell="dot"]');
  if (dot !== null) dot.className = `dot state-${row.state}`;
  line.querySelector('[data-cell="links"]')?.replaceChildren(...row.links.map((link) => linkOf(link, lang)));
}

function linkOf({ path, label }: { readonly path: string; readonly label: Trilingual }, lang: Lang): HTMLElement {
  const link = document.createElement("a");
  link.href = `/${lang}${path}`;
  link.textContent = label[lang];
  return link;
}

function put(within: HTMLElement, texts: Readonly<Record<string, string>>): void {
  for (const [cell, text] of Object.entries(texts)) {
    const place = within.querySelector(`[data-cell="${cell}"]`);
    if (place !== null && place.textContent !== text) place.textContent = text;
  }
}

function numberIn(n: number, lang: Lang): string {
  return formatInteger(n, lang);
}

function shareIn(part: number, all: number, lang: Lang): string {
  return all === 0 ? "" : formatPercent(part, all, 1, lang);
}
