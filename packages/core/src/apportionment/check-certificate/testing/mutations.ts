import { changed, inside, type Json, type Path } from "./json.ts";

/** A certificate that was tampered with, and how. */
export interface Mutant {
  readonly how: string;
  readonly certificate: Json;
}

/** The input is what a certificate is about: another input can have a lawful result of its own. */
const INPUT = new Set(["lists", "totals", "nation"]);

/** Every integer that is no input, one more and one less. */
export function integersChanged(certificate: Json): readonly Mutant[] {
  return places(certificate).flatMap(({ path, value }) =>
    typeof value === "number" ? [value - 1, value + 1].map((other) => mutant(certificate, path, other)) : [],
  );
}

/** Every text that is no input: another name, another fraction, the same fraction not in lowest terms. */
export function textsChanged(certificate: Json, names: readonly string[]): readonly Mutant[] {
  return places(certificate).flatMap(({ path, value }) => {
    // Where a draw or decision comes from is for people to judge; the name of a unit is what its input says.
    if (typeof value !== "string" || path.at(-1) === "source" || path.at(-1) === "unit") return [];
    const [num, den] = value.split("/").map(Number);
    const fractions = num !== undefined && den !== undefined ? [`${num + 1}/${den}`, `${num * 2}/${den * 2}`] : [];
    const others = [...fractions, ...names, "1/1", "lot"].filter((other) => other !== value);
    return others.map((other) => mutant(certificate, path, other));
  });
}

/** Every member or item that is no input, left out. */
export function partsRemoved(certificate: Json): readonly Mutant[] {
  return places(certificate)
    .filter(({ path }) => path.length > 0 && path.at(-1) !== "unit")
    .map(({ path }) => ({ how: `without ${path.join(".")}`, certificate: changed(certificate, path) }));
}

/** Every list and object, given a member or item more, a copy of one that is there. */
export function partsAdded(certificate: Json): readonly Mutant[] {
  return places(certificate).flatMap(({ path, value }) => {
    if (Array.isArray(value) && value.length > 0) return [mutant(certificate, path, [...value, value.at(-1) as Json])];
    if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
    return [mutant(certificate, path, { ...value, surplus: 0 })];
  });
}

/** One seat from each list that has one to each other list: in the result alone, and consistently in a pool. */
export function seatsMoved(certificate: Json): readonly Mutant[] {
  const { result, pools } = certificate as unknown as { result: Seats; pools: readonly Pool[] };
  const names = Object.keys(result);
  return names
    .filter((from) => (result[from] ?? 0) > 0)
    .flatMap((from) => names.filter((to) => to !== from).map((to) => [from, to] as const))
    .flatMap(([from, to]) => {
      const alone = changed(certificate, ["result"], moved(result, from, to));
      const inPools = pools.flatMap((pool, i) =>
        poolsMoved(pool, from, to).map((other) => changed(alone, ["pools", i], other as unknown as Json)),
      );
      return [alone, ...inPools].map((other) => ({ how: `a seat from ${from} to ${to}`, certificate: other }));
    });
}

type Seats = Readonly<Record<string, number>>;

interface Pool {
  readonly stages: readonly Stage[];
  readonly result: Seats;
}

interface Stage {
  readonly to?: Seats | readonly string[];
  readonly from?: readonly string[] | string;
  readonly whole?: Seats;
}

function poolsMoved(pool: Pool, from: string, to: string): readonly Pool[] {
  if (pool.result[from] === undefined || pool.result[to] === undefined) return [];
  const result = moved(pool.result, from, to);
  const stages = pool.stages.flatMap((stage, i) => {
    const other = stageMoved(stage, from, to);
    return other === null ? [] : [pool.stages.with(i, other)];
  });
  return [{ ...pool, result }, ...stages.map((changedStages) => ({ ...pool, result, stages: changedStages }))];
}

function stageMoved(stage: Stage, from: string, to: string): Stage | null {
  const swapped = (names: readonly string[], out: string, into: string): readonly string[] | null =>
    names.includes(out) && !names.includes(into) ? names.map((name) => (name === out ? into : name)) : null;
  if (isNames(stage.to)) {
    const winners = swapped(stage.to, from, to);
    return winners === null ? null : { ...stage, to: winners };
  }
  if (isNames(stage.from)) {
    const losers = swapped(stage.from, to, from);
    return losers === null ? null : { ...stage, from: losers };
  }
  if (typeof stage.to === "object" && (stage.to[from] ?? 0) > 0) {
    const seats = Object.entries(moved(stage.to, from, to)).filter(([, n]) => n > 0);
    return { ...stage, to: Object.fromEntries(seats) };
  }
  return stage.whole === undefined || Array.isArray(stage.whole)
    ? null
    : { ...stage, whole: moved(stage.whole, from, to) };
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}

function moved(seats: Seats, from: string, to: string): Seats {
  return { ...seats, [from]: (seats[from] ?? 0) - 1, [to]: (seats[to] ?? 0) + 1 };
}

function places(certificate: Json): readonly { readonly path: Path; readonly value: Json }[] {
  return [...inside(certificate)].filter(({ path }) => !INPUT.has(String(path[0])));
}

function mutant(certificate: Json, path: Path, other: Json): Mutant {
  return { how: `${path.join(".")} is ${JSON.stringify(other)}`, certificate: changed(certificate, path, other) };
}
