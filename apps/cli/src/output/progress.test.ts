import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Io } from "../io.ts";
import { progressOn } from "./progress.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => void vi.useRealTimers());

/** What is written to standard error by a computation of ten steps, each as long as given. */
function written(stderrIsTty: boolean, millisecondsAStep: number): string {
  let text = "";
  const err = (more: string): void => {
    text += more;
  };
  const io: Io = { out: err, err, env: {}, stdoutIsTty: false, stderrIsTty, read: async () => new Uint8Array() };
  const progress = progressOn({ io, lang: "en" });
  for (let done = 1; done <= 10; done += 1) {
    vi.advanceTimersByTime(millisecondsAStep);
    progress.step(done, 10);
  }
  progress.end();
  return text;
}

test("a computation over a second tells a terminal how far it is, and clears the line at its end", () => {
  const text = written(true, 300);
  expect(text.startsWith("\rWorking out margins: list 4 of 10\rWorking out margins: list 5 of 10")).toBe(true);
  expect(text.endsWith("\r\u001b[K")).toBe(true);
});

test("it is silent when it is short, and where nobody looks", () => {
  expect([written(true, 50), written(false, 300)]).toEqual(["", ""]);
});
