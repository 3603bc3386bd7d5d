// Checks packs of signatures, one after the other, in a thread of its own, and answers each with the entries that are wrong.
import { workerScope } from "../worker-scope.ts";
import type { SignatureWord } from "./signature-crew.ts";
import { packCheck } from "./wrong-in.ts";

const scope = workerScope<Uint8Array<ArrayBuffer>, SignatureWord>();
const { by, check } = await packCheck();
scope.onmessage = ({ data }) => {
  check(data).then(
    (wrong) => scope.postMessage({ word: "checked", wrong }),
    (error: unknown) => scope.postMessage({ word: "broken", detail: String(error) }),
  );
};
scope.postMessage({ word: "ready", by });
