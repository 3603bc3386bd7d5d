import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Io } from "../io.ts";
import { barOn } from "./bar.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => void vi.useRealTimers());

/** What work of so many steps, each as long as given, writes to standard error. */
function written(stderrIsTty: boolean, steps: number, millisecondsAStep: number, all = steps): string {
  let text = "";
  const err = (more: string): void => {
    text += more;
  };
  const io: Io = { out: err, err, env: {}, stdoutIsTty: false, stderrIsTty, read: async () => new Uint8Array() };
  const bar = barOn({ io, lang: "en" }, "protocols");
  for (let done = 1; done <= steps; done += 1) {
    vi.advanceTimersByTime(millisecondsAStep);
    bar.step(done, all);
  }
  bar.end();
  return text;
}

const shown = (full: number, percent: number): string =>
  `\rReading protocols ${"█".repeat(full)}${"░".repeat(30 - full)} ${percent} %`;

test("a bar stands in a terminal after a second, and is wiped at the end", () => {
  expect(written(true, 1, 1500, 2)).toBe(`${shown(15, 50)}\r\u001b[K`);
});

test("it grows with the work, from the first second on", () => {
  const steps = [4, 5, 6, 7, 8, 9, 10].map((done) => shown(3 * done, 10 * done));
  expect(written(true, 10, 300)).toBe(`${steps.join("")}\r\u001b[K`);
});

test("it is drawn again only ten times a second", () => {
  expect(written(true, 1300, 1).split("\r").length - 2).toBe(4);
});

test("it is silent when the work is short, and where nobody looks", () => {
  expect([written(true, 10, 50), written(false, 10, 300)]).toEqual(["", ""]);
});
