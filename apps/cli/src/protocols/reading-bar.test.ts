import { afterEach, expect, test, vi } from "vitest";
import { processIo } from "../io.ts";
import { readingBar } from "./reading-bar.ts";

afterEach(() => vi.useRealTimers());

function written(tty: boolean, wait: number): string {
  vi.useFakeTimers();
  let err = "";
  const io = {
    ...processIo(),
    stderrIsTty: tty,
    err: (text: string) => {
      err += text;
    },
  };
  const bar = readingBar({ io, lang: "en" });
  vi.advanceTimersByTime(wait);
  bar.step(50, 100);
  bar.end();
  return err;
}

test("a bar stands in a terminal after a second, and is wiped at the end", () => {
  expect(written(true, 1500)).toBe(`\rReading protocols ${"█".repeat(15)}${"░".repeat(15)} 50 %\r\u001b[K`);
});

test("nothing is written for a short reading, nor anywhere but in a terminal", () => {
  expect([written(true, 500), written(false, 1500)]).toEqual(["", ""]);
});
