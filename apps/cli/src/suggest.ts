/** The known word nearest to a mistyped one, if any is near enough to have been meant. */
export function nearest(word: string, known: readonly string[]): string | null {
  const short = word.slice(0, 64);
  const begun = short.length > 2 ? known.find((candidate) => candidate.startsWith(short)) : undefined;
  if (begun !== undefined) return begun;
  const ranked = known.map((candidate) => ({ candidate, distance: distanceOf(short, candidate) }));
  const best = ranked.reduce<{ candidate: string; distance: number } | null>(
    (a, b) => (a === null || b.distance < a.distance ? b : a),
    null,
  );
  return best !== null && best.distance <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : null;
}

/**
 * How many letters have to be put in, left out, replaced or exchanged with their neighbour.
 * @source the optimal string alignment distance.
 */
function distanceOf(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const changes = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same];
      if (exchanged) changes.push((before[j - 2] ?? 0) + 1);
      row.push(Math.min(...changes));
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
