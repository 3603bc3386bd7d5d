import { encodeUtf8, type Signer } from "@dauys/core/record";
import type { RehearsalTools } from "../options.ts";

/**
 * The keys of all seats, each derived when it is first asked for. All of them come from the seed, which is published: anyone
 * can sign as anybody here. That is what makes it a rehearsal.
 */
export class KeyRing {
  readonly #seed: string;
  readonly #tools: RehearsalTools;
  readonly #signers = new Map<string, Signer>();
  /** How often the key of a seat was replaced, for seats where it was. */
  readonly #replaced = new Map<string, number>();

  constructor(seed: string, tools: RehearsalTools) {
    this.#seed = seed;
    this.#tools = tools;
  }

  /** The signer who holds a seat now. The private key is the SHA-256 of `seed/commission/seat`. */
  of(commission: string, seat: number): Signer {
    const place = `${commission}/${seat}`;
    const times = this.#replaced.get(place) ?? 0;
    const name = times === 0 ? place : `${place}/${times + 1}`;
    const known = this.#signers.get(name);
    if (known !== undefined) return known;
    const secret = this.#tools.sha256(encodeUtf8(`${this.#seed}/${name}`));
    const signer = this.#tools.signerFrom(secret, name);
    this.#signers.set(name, signer);
    return signer;
  }

  /** Gives a seat another key; the one it had is not to be asked for again. */
  replace(commission: string, seat: number): Signer {
    const place = `${commission}/${seat}`;
    this.#replaced.set(place, (this.#replaced.get(place) ?? 0) + 1);
    return this.of(commission, seat);
  }
}
