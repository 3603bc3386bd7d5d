import { expect, test } from "vitest";
import { framed, numberAfter, syslogMessage } from "./syslog.ts";

const said = {
  part: "office",
  level: "info",
  time: "2031-01-12T15:00:00.000Z",
  event: "started",
  line: '{"event":"started"}',
  number: 7,
} as const;
const speaker = { host: "node-1", process: "42" };

test("a line is a message of syslog, with its part, its level and its number", () => {
  expect(syslogMessage(said, speaker)).toBe(
    '<134>1 2031-01-12T15:00:00.000Z node-1 dauys 42 started [meta sequenceId="7"] {"event":"started"}',
  );
  expect(syslogMessage({ ...said, part: "trail", level: "error" }, speaker)).toMatch(/^<107>1 /);
});

test("whatever is said stays one message that reads the same in every encoding", () => {
  const line = JSON.stringify({ where: "дерекқор\n<1>1 😀 \u2028" });
  const message = syslogMessage(
    { ...said, line, event: "an event\nof two lines ".repeat(9) },
    { host: "нет ]", process: "" },
  );
  expect(message).toMatch(/^[ -~]+$/);
  expect(message).toMatch(/^<134>1 \S+ \] dauys - \S{32} \[meta /);
  expect(JSON.parse(message.slice(message.indexOf("{")))).toEqual({ where: "дерекқор\n<1>1 😀 \u2028" });
});

test("the length before a message is that of its bytes", () => {
  expect(framed("abc").toString()).toBe("3 abc");
  expect(framed("ә").toString()).toBe("2 ә");
});

test("a line that receivers may refuse for its length is told without its facts", () => {
  const message = syslogMessage({ ...said, line: JSON.stringify({ text: "ә".repeat(2_000) }) }, speaker);
  expect(message.length).toBeLessThan(8_192);
  expect(JSON.parse(message.slice(message.indexOf("{")))).toEqual({
    ...{ time: said.time, level: "info", event: "started", shortened: true },
  });
});

test("after the highest number comes the first", () => {
  expect([numberAfter(1), numberAfter(2_147_483_647)]).toEqual([2, 1]);
});
