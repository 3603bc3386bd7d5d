import fc from "fast-check";
import { expect, test } from "vitest";
import { logVector } from "../testing/log.ts";
import { good, hex, reasonOf } from "../testing/results.ts";
import { type Checkpoint, formatCheckpoint, parseCheckpoint } from "./checkpoint.ts";

const ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
const GOOD = `example.com/behind-the-sofa\n20852163\n${ROOT}\n`;

test("the specification's example is read, and written as it was", () => {
  const { checkpoint } = good(parseCheckpoint(GOOD));
  expect({ ...checkpoint, root: hex(checkpoint.root) }).toEqual({
    origin: "example.com/behind-the-sofa",
    size: 20_852_163n,
    root: Buffer.from(ROOT, "base64").toString("hex"),
    extensions: [],
  });
  expect(formatCheckpoint(checkpoint)).toBe(GOOD);
});

test.each([
  ["an origin with spaces and plus", `go.sum database tree +\n1\n${ROOT}\n`],
  ["an origin in another script", `дауыс\n1\n${ROOT}\n`],
  ["size 0", `a\n0\n${ROOT}\n`],
  ["the largest size", `a\n18446744073709551615\n${ROOT}\n`],
  ["extension lines", `a\n1\n${ROOT}\nx y\n— z\n`],
  ["the one of another implementation", logVector.checkpoint.split("\n\n")[0]!.concat("\n")],
])("%s is read and written", (_, text) => {
  expect(formatCheckpoint(good(parseCheckpoint(text)).checkpoint)).toBe(text);
});

test.each([
  ["not-a-checkpoint", ""],
  ["not-a-checkpoint", "a\n1\n"],
  ["not-a-checkpoint", `a\n1\n${ROOT}`],
  ["not-a-checkpoint", `\n1\n${ROOT}\n`],
  ["not-a-checkpoint", `a\n1\n${ROOT}\n\n`],
  ["not-a-checkpoint", `a\n1\n${ROOT}\n\nx\n`],
  ["not-a-checkpoint", `a\r\n1\n${ROOT}\n`],
  ["not-a-checkpoint", `a\n1\n${ROOT}\n\u0000\n`],
  ["not-a-checkpoint", `\ud800\n1\n${ROOT}\n`],
  ["size", `a\n01\n${ROOT}\n`],
  ["size", `a\n+1\n${ROOT}\n`],
  ["size", `a\n-1\n${ROOT}\n`],
  ["size", `a\n1 \n${ROOT}\n`],
  ["size", `a\n1e3\n${ROOT}\n`],
  ["size", `a\n18446744073709551616\n${ROOT}\n`],
  ["root", `a\n1\n${ROOT.slice(0, -1)}\n`],
  ["root", `a\n1\n${ROOT} \n`],
  ["root", "a\n1\nAAAA\n"],
  ["root", `a\n1\n${"A".repeat(44)}\n`],
  ["root", `a\n1\n${ROOT.replace("I=", "J=")}\n`],
])("%s: %j", (reason, text) => {
  expect(reasonOf(parseCheckpoint(text))).toBe(reason);
});

test.each([
  { origin: "" },
  { origin: "a\nb" },
  { size: -1n },
  { size: 2n ** 64n },
  { root: new Uint8Array(31) },
  { extensions: [""] },
  { extensions: ["a\tb"] },
])("%o cannot be written", (change) => {
  const { checkpoint } = good(parseCheckpoint(GOOD));
  expect(() => formatCheckpoint({ ...checkpoint, ...change } as Checkpoint)).toThrow(TypeError);
});

test("any text is refused, or is the one text of its checkpoint", () => {
  const parts = fc.array(fc.constantFrom("a", "\n", "0", "12", ROOT, "=", " ", "\t", `${ROOT}\n`), { maxLength: 9 });
  fc.assert(
    fc.property(
      fc.oneof(
        parts.map((list) => list.join("")),
        fc.string(),
      ),
      (text) => {
        const parsed = parseCheckpoint(text);
        if (parsed.ok) expect(formatCheckpoint(parsed.checkpoint)).toBe(text);
      },
    ),
    { numRuns: 3000 },
  );
});
