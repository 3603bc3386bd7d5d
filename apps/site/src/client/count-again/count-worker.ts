// Counts an election again from the figures of its protocols, in a thread of its own.
import { workerScope } from "../worker-scope.ts";
import { countFrom } from "./count-from.ts";
import type { CountOrder, CountWord } from "./messages.ts";

const scope = workerScope<CountOrder, CountWord>();
scope.onmessage = ({ data }) => {
  void countFrom(data, (word) => scope.postMessage(word));
};
