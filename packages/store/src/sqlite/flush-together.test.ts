import { expect, test } from "vitest";
import { flushTogether } from "./flush-together.ts";

/** Flushes that end when they are told to. */
function held() {
  const ends: { readonly settle: () => void; readonly fail: (error: Error) => void }[] = [];
  const flush = flushTogether(() => new Promise<void>((settle, fail) => void ends.push({ settle, fail })));
  const begun = async (count: number): Promise<void> => {
    while (ends.length < count) await Promise.resolve();
  };
  return { flush, ends, begun };
}

test("those who ask while a flush is at work share the one after it", async () => {
  const { flush, ends, begun } = held();
  const order: string[] = [];
  const first = flush().then(() => order.push("first"));
  await begun(1);
  const later = [flush(), flush(), flush()].map((one) => one.then(() => order.push("later")));
  ends[0]?.settle();
  await first;
  await begun(2);
  // Whoever asks now may have committed after this flush began: it is not theirs.
  const last = flush().then(() => order.push("last"));
  ends[1]?.settle();
  await Promise.all(later);
  await begun(3);
  expect(order).toEqual(["first", "later", "later", "later"]);
  ends[2]?.settle();
  await last;
  expect(ends.length).toBe(3);
});

test("after a flush that failed none is believed", async () => {
  const { flush, ends, begun } = held();
  const first = flush();
  await begun(1);
  const waiting = flush();
  ends[0]?.fail(new Error("EIO"));
  await expect(first).rejects.toThrow("EIO");
  await expect(waiting).rejects.toThrow("EIO");
  await expect(flush()).rejects.toThrow("EIO");
  expect(ends.length).toBe(1);
});
