import type { BodyOf, Election } from "@dauys/core/election";

type Body = BodyOf<"result-transcribed">;

/**
 * The result of an election as sources print it, one body for each source: when the preliminary and the final one were
 * announced, and the seats of the final one. Seats that follow from others (a list below the threshold) are not among
 * them; what is derived, anybody can derive.
 */
export function publishedResults({ announced, lists, sources }: Election): readonly Body[] {
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  const read = (id: string): Body["source"] => ({ id, title: titles.get(id) ?? id });
  const dates = (["preliminary", "final"] as const).flatMap((series): readonly Body[] => {
    const found = announced?.[series];
    return found === undefined ? [] : [{ series, announced: found.date, source: read(found.source) }];
  });
  const seats = new Map<string, { list: string; seats: number }[]>();
  for (const { id, seats: figure } of lists) {
    const { value, origin, source } = figure;
    if (origin !== "published" || value === null || source === undefined) continue;
    seats.set(source, [...(seats.get(source) ?? []), { list: id, seats: value }]);
  }
  return [
    ...dates,
    ...Array.from(seats, ([source, own]): Body => ({ series: "final", seats: own, source: read(source) })),
  ];
}
