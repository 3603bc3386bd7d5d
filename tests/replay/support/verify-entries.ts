import { type Verification, verifyRecord } from "@dauys/core/election";
import { treeHasher } from "@dauys/core/record";
import { publishedFiles } from "@dauys/exchange/transcribe";
import { sha256, verifyEd25519 } from "@dauys/store/keys";
import type { RecordKeys } from "./pen.ts";

/** Publishes entries as files in memory and verifies those files, as a stranger would who has the record's key. */
export function verifyEntries(entries: readonly Uint8Array[], { log }: RecordKeys): Promise<Verification> {
  const files = publishedFiles(treeHasher(sha256), entries, log);
  const read = (path: string) => {
    const bytes = files.get(path);
    return Promise.resolve(
      bytes === undefined
        ? ({ ok: false, fault: { reason: "not-there", message: path } } as const)
        : ({ ok: true, bytes } as const),
    );
  };
  const options = { key: log.key, policy: null, since: null, quick: false };
  return verifyRecord({ read }, options, { sha256, verify: verifyEd25519 });
}
