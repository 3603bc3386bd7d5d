/** Restores the heap order below position `at`; `before(a, b)` says that `a` belongs above `b`. */
function sift(heap: number[], at: number, before: (a: number, b: number) => boolean): void {
  const item = heap[at] as number;
  let hole = at;
  for (;;) {
    let child = 2 * hole + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && before(heap[child + 1] as number, heap[child] as number)) child += 1;
    if (!before(heap[child] as number, item)) break;
    heap[hole] = heap[child] as number;
    hole = child;
  }
  heap[hole] = item;
}

/**
 * Takes the foremost of `items` `times` times. After each take `use(item)` changes what `before` sees of that item and
 * says whether it stays. Returns how many takes there were: fewer than asked when no item is left. O(n + times log n).
 */
export function takeForemost(
  items: readonly number[],
  times: number,
  before: (a: number, b: number) => boolean,
  use: (item: number) => boolean,
): number {
  const heap = [...items];
  for (let at = (heap.length >> 1) - 1; at >= 0; at -= 1) sift(heap, at, before);
  let taken = 0;
  while (taken < times && heap.length > 0) {
    const stays = use(heap[0] as number);
    taken += 1;
    if (!stays) {
      const last = heap.pop() as number;
      if (heap.length === 0) continue;
      heap[0] = last;
    }
    sift(heap, 0, before);
  }
  return taken;
}
