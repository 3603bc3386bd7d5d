/** What the page itself says of a list, as a reader sees it. */
export interface PublishedList {
  readonly votes: number | null;
  readonly seats: number | null;
}

/** Reads the table of the page: from the figures that are shown, whatever else the page may hold. */
export function readPublished(table: ParentNode): ReadonlyMap<string, PublishedList> {
  const rows = [...table.querySelectorAll<HTMLElement>("tr[data-list]")];
  return new Map(
    rows.map((row) => {
      const [votes = null, seats = null] = [...row.querySelectorAll("td")].map((cell) => figureIn(cell.textContent));
      return [row.dataset.list ?? "", { votes, seats }];
    }),
  );
}

/** The whole number that a text shows, however its digits are grouped; `null` where it shows none. */
function figureIn(text: string | null): number | null {
  const digits = (text ?? "").replace(/[\s,.\u00a0\u202f]/g, "");
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null;
}
