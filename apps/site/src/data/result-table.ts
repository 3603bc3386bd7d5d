import { resultOf } from "../view/result-view.ts";
import type { ShownElection } from "../view/shown-election.ts";

const COLUMNS = [
  "list",
  "name_kk",
  "name_ru",
  "name_en",
  "votes",
  "votes_origin",
  "share_base",
  "share_base_votes",
  "qualified",
  "seats",
  "seats_published",
  "seats_change",
] as const;

/**
 * The result table as CSV (RFC 4180, UTF-8, lines end in CR LF), a line for each list in the order of votes. A list's
 * share is `votes` of `share_base_votes`; what is unknown is empty.
 */
export function resultTable(shown: ShownElection): string {
  const { rows, base } = resultOf(shown);
  const lines = rows.map(({ list, qualified, seats, published, change }) => [
    list.id,
    list.name.kk,
    list.name.ru,
    list.name.en,
    list.votes.value,
    list.votes.origin,
    base.name,
    base.value,
    qualified,
    seats,
    published,
    change?.seats.change ?? null,
  ]);
  return [COLUMNS, ...lines].map((line) => `${line.map(cell).join(",")}\r\n`).join("");
}

function cell(value: string | number | boolean | null): string {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
