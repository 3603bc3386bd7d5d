import { createHash, randomUUID } from "node:crypto";
import type { RecordStore } from "@dauys/store";

/** How many entries a round appends. */
const ENTRIES_A_ROUND = 64;

/** Bare appends, a round of them at a time: how many a second. */
export interface Bare {
  readonly round: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Appends entries of about the size of a protocol one after the other, without a judge. */
export function bareAppends(store: RecordStore, end: () => Promise<void>): Bare {
  let size = 0;
  return {
    round: async () => {
      const entries = Array.from({ length: ENTRIES_A_ROUND }, (_, i) => Buffer.from(`${size + i}`.padEnd(1_800, "x")));
      const began = performance.now();
      for (const bytes of entries) {
        const leaf = createHash("sha256").update(bytes).digest();
        const outcome = await store.append(size, [{ entries: [{ bytes, leaf }], key: randomUUID() }]);
        if (outcome !== "appended") throw new Error(`a bare append was ${outcome}`);
        size += 1;
      }
      return (ENTRIES_A_ROUND * 1000) / (performance.now() - began);
    },
    close: async () => {
      await store.close();
      await end();
    },
  };
}
