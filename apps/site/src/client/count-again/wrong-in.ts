import { packedClaims } from "@dauys/exchange/record/portable";
import { browserVerify, type VerifyLater, verifyNow } from "./ed25519.ts";

/** Who checks signatures: the browser's own cryptography, or ours where it has none. */
export type CheckedBy = "browser" | "library";

/** Checks all signatures of a pack of claims; answers with the entries of which one is wrong. */
export type CheckPack = (pack: Uint8Array<ArrayBuffer>) => Promise<readonly number[]>;

/** The check that this browser has. */
export async function packCheck(): Promise<{ readonly by: CheckedBy; readonly check: CheckPack }> {
  const verify = await browserVerify();
  if (verify !== null) return { by: "browser", check: (pack) => wrongIn(pack, verify) };
  return { by: "library", check: (pack) => wrongIn(pack, async (...claim) => verifyNow(...claim)) };
}

/** All of a pack are asked for before the first is waited for: the browser checks one while the next is handed over. */
async function wrongIn(pack: Uint8Array<ArrayBuffer>, verify: VerifyLater): Promise<readonly number[]> {
  const asked = [...packedClaims(pack)].map(async ({ entry, message, signatures }) => {
    const right = await Promise.all(
      // What cannot be checked is not right.
      signatures.map(({ publicKey, signature }) => verify(publicKey, message, signature).catch(() => false)),
    );
    return right.every((each) => each) ? [] : [entry];
  });
  return (await Promise.all(asked)).flat();
}
