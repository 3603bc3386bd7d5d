import type { Trilingual } from "@dauys/core/rules";
import { shuffled } from "../random/draw.ts";
import type { Random } from "../random/xoshiro.ts";
import { GIVEN_NAMES, SURNAMES } from "./stock.ts";

/** An invented person: the id, the same in every spelling, and the name. */
export interface NamedPerson {
  readonly person: string;
  readonly name: Trilingual;
}

/** All names that the stock gives, each once, in an order that chance gives. */
export class NameDeck {
  readonly #left: NamedPerson[];

  constructor(random: Random) {
    this.#left = [
      ...shuffled(
        random,
        SURNAMES.flatMap((surname) => GIVEN_NAMES.map((given) => named(given, surname))),
      ),
    ];
  }

  /**
   * The next name.
   * @throws RangeError when all of them are taken
   */
  next(): NamedPerson {
    const next = this.#left.pop();
    if (next === undefined) throw new RangeError("no name is left");
    return next;
  }
}

/** As lists in Kazakh and in Russian have it, the second name comes first there. */
function named(given: Trilingual, surname: Trilingual): NamedPerson {
  return {
    person: `xr-${surname.en}-${given.en}`.toLowerCase(),
    name: {
      kk: `${surname.kk} ${given.kk}`,
      ru: `${surname.ru} ${given.ru}`,
      en: `${given.en} ${surname.en}`,
    },
  };
}
