// Verifies a record from end to end, in a thread of its own.
import { workerScope } from "../worker-scope.ts";
import { hireCrew } from "./signature-crew.ts";
import { verifyFrom } from "./verify-from.ts";
import type { VerifyOrder, VerifyWord } from "./verify-messages.ts";

const scope = workerScope<VerifyOrder, VerifyWord>();
const crew = hireCrew();
scope.onmessage = ({ data }) => {
  verifyFrom(data, crew, (word) => scope.postMessage(word)).catch((error: unknown) => {
    // Whatever is wrong with a record is found and told; what is thrown is a fault of this program, and is told as such.
    scope.postMessage({
      word: "failed",
      what: "broken",
      detail: error instanceof Error ? error.message : String(error),
    });
  });
};
// Whoever waits to go without a network waits for this.
void crew.then(() => scope.postMessage({ word: "ready" }));
