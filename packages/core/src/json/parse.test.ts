import { expect, test } from "vitest";
import { faultsOf, parseJson, positionAt } from "./parse.ts";

function value(text: string): unknown {
  const parsed = parseJson(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.fault.message}`);
  return parsed.json.value;
}

function fault(text: string): { message: string; line: number; column: number } {
  const parsed = parseJson(text);
  if (parsed.ok) throw new Error(`accepted: ${text}`);
  return parsed.fault;
}

test("every kind of value is read as JSON.parse reads it", () => {
  const text =
    ' {"a": [1, -2, 0, true, false, null], "б": {"": "x"}, "s": "\\u0041\\n\\"\\\\\\/\\ud83d\\ude00", "e": [], "o": {}}\r\n\t';
  expect(value(text)).toEqual(JSON.parse(text));
  expect(value("9007199254740991")).toBe(Number.MAX_SAFE_INTEGER);
  expect(value('"\u2028\u007f"')).toBe("\u2028\u007f");
});

test("a key such as __proto__ is an ordinary key", () => {
  const read = value('{"__proto__": {"polluted": 1}}') as Record<string, unknown>;
  expect(Object.keys(read)).toEqual(["__proto__"]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test.each([
  ['{"a": 1,\n "b": 2,\n "a": 3}', 'the key "a" stands twice', 3, 2],
  ['{"a": 1.5}', "1.5 is not an integer", 1, 7],
  ['{"a": 1e3}', "1e3 is not an integer", 1, 7],
  ["[-0]", "-0 is not an integer", 1, 2],
  ["9007199254740992", "9007199254740992 is not an integer between", 1, 1],
  [`[${"9".repeat(400)}]`, "is not an integer between", 1, 2],
  ["[1,]", "not a JSON value", 1, 4],
  ["[1 2]", 'expected "," or "]"', 1, 4],
  ['{"a" 1}', 'expected ":"', 1, 6],
  ["{a: 1}", "expected a key in double quotes", 1, 2],
  ['{"a": 1,}', "expected a key in double quotes", 1, 9],
  ["{} {}", "text after the end", 1, 4],
  ["", "the text ends too early", 1, 1],
  ["[1,\n2", 'expected "," or "]"', 2, 2],
  ['"abc', "a string that does not end", 1, 5],
  ['"a\nb"', "a control character", 1, 3],
  ['"\\x41"', "an escape that JSON does not have", 1, 3],
  ['"\\u12g4"', "an escape that JSON does not have", 1, 3],
  ['"\\ud800"', "half of a surrogate pair", 1, 1],
  ['"\\ude00\\ud83d"', "half of a surrogate pair", 1, 1],
  ["\ufeff{}", "not a JSON value", 1, 1],
  ["01", "text after the end", 1, 2],
  ["+1", "not a JSON value", 1, 1],
  ["NaN", "not a JSON value", 1, 1],
  ["'a'", "not a JSON value", 1, 1],
  ["// x\n1", "not a JSON value", 1, 1],
])("%j is refused with its place", (text, message, line, column) => {
  const found = fault(text);
  expect(found.message).toContain(message);
  expect({ line: found.line, column: found.column }).toEqual({ line, column });
});

test("64 levels are read, 65 are refused", () => {
  const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
  expect(parseJson(nested(65)).ok).toBe(true);
  expect(fault(nested(66)).message).toBe("nested deeper than 64");
  expect(fault("[".repeat(1_000_000)).message).toBe("nested deeper than 64");
});

test("every value has its position; a path that leads nowhere has that of the value around it", () => {
  const parsed = parseJson('{\n  "a": [1,\n    {"b": 2}]\n}');
  if (!parsed.ok) throw new Error("not read");
  const { positionOf } = parsed.json;
  expect(positionOf([])).toEqual({ line: 1, column: 1 });
  expect(positionOf(["a"])).toEqual({ line: 2, column: 8 });
  expect(positionOf(["a", 1])).toEqual({ line: 3, column: 5 });
  expect(positionOf(["a", 1, "b"])).toEqual({ line: 3, column: 11 });
  expect(positionOf(["a", 1, "missing"])).toEqual({ line: 3, column: 5 });
});

test("keys that look like paths do not share a position", () => {
  const parsed = parseJson('{"a": {"b": 1},\n "a.b": 2,\n "x": [3],\n "x[0]": 4,\n "(whole file)": 5}');
  if (!parsed.ok) throw new Error("not read");
  const { positionOf } = parsed.json;
  expect(positionOf(["a", "b"])).toEqual({ line: 1, column: 13 });
  expect(positionOf(["a.b"])).toEqual({ line: 2, column: 9 });
  expect(positionOf(["x", 0])).toEqual({ line: 3, column: 8 });
  expect(positionOf(["x[0]"])).toEqual({ line: 4, column: 10 });
  expect(positionOf([])).toEqual({ line: 1, column: 1 });
});

test("lines and columns count from one, a carriage return belongs to its line", () => {
  expect(positionAt("ab\r\ncd", 0)).toEqual({ line: 1, column: 1 });
  expect(positionAt("ab\r\ncd", 5)).toEqual({ line: 2, column: 2 });
});

test("as many faults as values are placed in no time, and a key that is half of the file costs nothing", () => {
  const began = performance.now();
  const lines = parseJson(`[\n${"0,\n".repeat(100_000)}0]`);
  if (!lines.ok) throw new Error("not read");
  const faults = faultsOf(
    lines.json,
    Array.from({ length: 100_000 }, (_, i) => ({ path: [i], message: "x" })),
  );
  expect(faults.every(({ line, column }, i) => line === i + 2 && column === 1)).toBe(true);
  const key = "k".repeat(500_000);
  const deep = parseJson(`{"${key}": [${"0,".repeat(250_000)}0]}`);
  expect(deep.ok && deep.json.positionOf([key, 250_000])).toEqual({ line: 1, column: 1_000_007 });
  expect(performance.now() - began).toBeLessThan(3_000);
});

test("an object without members has no others either", () => {
  expect((value("{}") as Record<string, unknown>).constructor).toBeUndefined();
});

test("however long a key is, the message about it can be shown, with its beginning and its end", () => {
  const key = "😀".repeat(50_000);
  const { message } = fault(`{"${key}": 1, "${key}": 2}`);
  expect(message.length).toBeLessThan(450);
  expect(message).toMatch(/^the key "😀.*stands twice in one object$/u);
  const parsed = parseJson("1");
  if (!parsed.ok) throw new Error("not read");
  expect(faultsOf(parsed.json, [{ path: [], message: key }])[0]?.message.length).toBeLessThan(450);
});
