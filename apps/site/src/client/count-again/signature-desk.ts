import type { SignatureDesk } from "@dauys/core/election";
import { claimPack } from "@dauys/exchange/record/portable";
import type { SignatureCrew } from "./signature-crew.ts";

/** So many bytes go to a thread at once: some hundredths of a second of its work. */
const PIECE = 1 << 18;
/** So many pieces may wait for each thread before more entries are read. */
const WAITING = 16;

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
  const lines = crew.then(({ hands }) => hands.map((check) => ({ check, waiting: 0 })));
  const open = new Set<Promise<void>>();
  const wrong: number[] = [];
  let given = 0;
  let done = 0;
  let most = WAITING;
  let broken: unknown = null;
  void lines.then((there) => {
    most = WAITING * there.length;
  });
  const check = async (piece: Uint8Array<ArrayBuffer>): Promise<void> => {
    const line = (await lines).reduce((best, each) => (each.waiting < best.waiting ? each : best));
    line.waiting += 1;
    wrong.push(...(await line.check(piece)));
    line.waiting -= 1;
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
