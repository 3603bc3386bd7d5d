/** What a worker of ours uses of its surroundings: it hears orders of one type and answers in words of another. */
export interface WorkerScope<Order, Word> {
  onmessage: ((event: { readonly data: Order }) => void) | null;
  postMessage(word: Word): void;
}

/** The surroundings of the worker that runs this. */
export function workerScope<Order, Word>(): WorkerScope<Order, Word> {
  return globalThis as unknown as WorkerScope<Order, Word>;
}
