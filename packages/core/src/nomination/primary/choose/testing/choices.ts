import fc from "fast-check";
import { choose } from "../choose.ts";
import type { Choice, Chosen, Contender, OpenTie } from "../run.ts";

/** Sets of people by their ids. */
export type Sets = readonly (readonly string[])[];

/** All sets of so many people, those held among them, in which every quota has its least number. */
export function allowedSets({ classes, held, places, needs }: Choice): Sets {
  const people = classes.flat();
  const sets: string[][] = [];
  for (let bits = 0; bits < 1 << people.length; bits += 1) {
    const set = people.filter((_, i) => ((bits >> i) & 1) === 1);
    if (set.length + held.length === places && holds(needs, [...held, ...set])) sets.push(set.map(({ id }) => id));
  }
  return sets;
}

/** By trying every way to give people to quotas, where each counts for one. */
function holds({ least, overlap }: Choice["needs"], set: readonly Contender[]): boolean {
  if (overlap === "each")
    return least.every((need, i) => set.filter(({ serves }) => ((serves >> i) & 1) === 1).length >= need);
  const [person, ...others] = set;
  if (least.every((need) => need <= 0)) return true;
  if (person === undefined) return false;
  return (
    holds({ least, overlap }, others) ||
    least.some(
      (need, i) =>
        need > 0 &&
        ((person.serves >> i) & 1) === 1 &&
        holds({ least: least.map((each, j) => (i === j ? each - 1 : each)), overlap }, others),
    )
  );
}

/**
 * The definition, by trying: of all allowed sets those with most people of the first class, and where these differ in who
 * they are, those that what is decided leaves; then the next class.
 */
export function byTrying(choice: Choice, taken: ReadonlySet<string>): readonly string[] {
  let sets = allowedSets(choice);
  for (const members of choice.classes) {
    const inClass = (set: readonly string[]): readonly string[] =>
      members.map(({ id }) => id).filter((id) => set.includes(id));
    const most = Math.max(...sets.map((set) => inClass(set).length));
    const best = sets.filter((set) => inClass(set).length === most);
    const ways = new Set(best.map((set) => inClass(set).join()));
    sets = ways.size === 1 ? best : best.filter((set) => inClass(set).every((id) => taken.has(id)));
  }
  return sets[0] ?? [];
}

const person = (id: number) => fc.record({ id: fc.constant(`p${id}`), serves: fc.nat(7) }) as fc.Arbitrary<Contender>;

/** Small choices with ties, held people, up to three quotas. */
export const choices = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 5 }),
    held: fc.array(fc.nat(7), { maxLength: 2 }),
    places: fc.integer({ min: 1, max: 7 }),
    least: fc.array(fc.nat(3), { maxLength: 3 }),
    overlap: fc.constantFrom("each" as const, "one" as const),
    seed: fc.nat(),
  })
  .chain((given) => {
    const total = given.sizes.reduce((sum, size) => sum + size, 0);
    return fc.tuple(...Array.from({ length: total }, (_, i) => person(i))).map((people): Choice => {
      const mask = (1 << given.least.length) - 1;
      let at = 0;
      const classes = given.sizes.map((size) => {
        at += size;
        return people.slice(at - size, at).map((one) => ({ ...one, serves: one.serves & mask }));
      });
      return {
        classes,
        held: given.held.map((serves, i) => ({ id: `h${i}`, serves: serves & mask })),
        places: given.places,
        needs: { least: given.least, overlap: given.overlap },
        ties: ["lot"],
        decide: () => null,
      };
    });
  });

/** Answers every question by the first allowed set of winners that does, so that the choice goes to its end. */
export function answering(choice: Choice): Chosen {
  const decided = new Map<string, readonly string[]>();
  const key = ({ among, places }: OpenTie): string => `${among.join()}/${places}`;
  const run = (): Chosen =>
    choose({
      ...choice,
      decide: (tie) => {
        const winners = decided.get(key(tie));
        return winners === undefined ? null : { winners, by: "lot" };
      },
    });
  for (let done = run(); ; done = run()) {
    const { question } = done;
    if (question === null) return done;
    const found = waysOf(question).find((winners) => {
      decided.set(key(question), winners);
      return run().refusedAnswer === null;
    });
    if (found === undefined) throw new Error("no answer serves");
  }
}

/** Every set of winners of a tie. */
export function waysOf({ among, places }: OpenTie): Sets {
  return Array.from({ length: 1 << among.length }, (_, bits) => among.filter((_, i) => ((bits >> i) & 1) === 1)).filter(
    (set) => set.length === places,
  );
}
