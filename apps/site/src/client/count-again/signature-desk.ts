import type { SignatureDesk } from "@dauys/core/election";
import { claimPack } from "@dauys/exchange/record/portable";
import type { SignatureCrew } from "./signature-crew.ts";
import type { CheckPack } from "./wrong-in.ts";

/** So many bytes go to a thread at once: about a hundredth of a second of its work. */
const PIECE = 1 << 16;
/** So many pieces a thread has at once: one that it checks, and one that it goes on with. All others wait for whoever is free. */
const IN_HAND = 2;
/** So many pieces may wait for each thread before more entries are read. */
const WAITING = 64;

/**
 * A desk that has signatures checked by several hands while entries are read on; those may still be on their way.
 *
 * @param told - after each piece, how many signatures of those given so far are checked
 */
export function signatureDesk(
  crew: Promise<Pick<SignatureCrew, "hands">>,
  told: (done: number, given: number) => void = () => undefined,
): SignatureDesk {
  const pack = claimPack();
  const hands = crew.then((there) => freeHands(there.hands));
  const open = new Set<Promise<void>>();
  const wrong: number[] = [];
  let given = 0;
  let done = 0;
  let most = WAITING;
  let broken: unknown = null;
  void crew.then((there) => {
    most = WAITING * there.hands.length;
  });
  const check = async (piece: Uint8Array<ArrayBuffer>): Promise<void> => {
    wrong.push(...(await (await hands)(piece)));
  };
  const send = (): void => {
    const claims = pack.claims();
    const answer = check(pack.take())
      .catch((error: unknown) => {
        broken ??= error;
      })
      .then(() => {
        done += claims;
        open.delete(answer);
        told(done, given);
      });
    open.add(answer);
  };
  return {
    give: (entry, claims) => {
      pack.add(entry, claims);
      given += claims.length;
      if (pack.bytes() >= PIECE) send();
    },
    ready: async () => {
      while (open.size >= most) await Promise.race(open);
    },
    wrong: async () => {
      if (pack.claims() > 0) send();
      await Promise.all(open);
      if (broken !== null) throw broken;
      return wrong.toSorted((a, b) => a - b);
    },
  };
}

/** All hands as one: each piece goes to the first that is free. */
function freeHands(hands: readonly CheckPack[]): CheckPack {
  const free = Array.from({ length: IN_HAND }, () => hands).flat();
  const waiting: ((hand: CheckPack) => void)[] = [];
  return async (piece) => {
    const hand = free.shift() ?? (await new Promise<CheckPack>((resolve) => waiting.push(resolve)));
    try {
      return await hand(piece);
    } finally {
      const next = waiting.shift();
      if (next === undefined) free.push(hand);
      else next(hand);
    }
  };
}
