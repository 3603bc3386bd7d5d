import { promptDesk, type SignatureDesk } from "@dauys/core/election";
import { browserVerify, verifyNow } from "./ed25519.ts";

/** So many signatures may wait for the browser before more entries are read. */
const MOST_WAITING = 4096;

/** A desk that has signatures checked by the browser while entries are read on; by the library where it cannot. */
export async function signatureDesk(): Promise<{
  readonly desk: SignatureDesk;
  readonly by: "browser" | "library";
}> {
  const verify = await browserVerify();
  if (verify === null) return { desk: promptDesk(verifyNow), by: "library" };
  const wrong = new Set<number>();
  let waiting: Promise<void>[] = [];
  const settle = async (): Promise<void> => {
    const those = waiting;
    waiting = [];
    await Promise.all(those);
  };
  const desk: SignatureDesk = {
    give: (entry, claims) => {
      for (const { publicKey, message, signature } of claims) {
        waiting.push(
          verify(publicKey, message, signature).then(
            (right) => {
              if (!right) wrong.add(entry);
            },
            // What cannot be checked is not right.
            () => void wrong.add(entry),
          ),
        );
      }
    },
    ready: async () => {
      if (waiting.length >= MOST_WAITING) await settle();
    },
    wrong: async () => {
      await settle();
      return [...wrong].sort((a, b) => a - b);
    },
  };
  return { desk, by: "browser" };
}
