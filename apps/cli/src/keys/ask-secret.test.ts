import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, expect, test } from "vitest";
import { HOUSE_ROOT } from "../input/house-files.ts";
import { typedLine } from "./ask-secret.ts";

const folder = mkdtempSync(join(tmpdir(), "dauys-ask-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function typing(...keys: readonly (string | Uint8Array)[]): Promise<string> {
  const terminal = new PassThrough();
  const typed = typedLine(terminal);
  for (const key of keys) terminal.write(key);
  terminal.end();
  const line = await typed;
  return typeof line === "string" ? `(${line})` : line.toString();
}

test.each([
  ["a line", ["abc\r"], "abc"],
  ["a line that ends as in a pipe", ["abc\n"], "abc"],
  ["key by key", ["a", "b", "c", "\r"], "abc"],
  ["a character taken back", ["abx\u007fc\r"], "abc"],
  ["a Kazakh letter of two bytes taken back whole", ["abә\u007fc\r"], "abc"],
  ["more taken back than there is", ["\u007f\u007fab\r"], "ab"],
  ["the line begun again", ["xyz\u0015abc\r"], "abc"],
  ["control characters passed over", ["a\u0001b\tc\r"], "abc"],
  ["nothing", ["\r"], ""],
  ["Ctrl-C", ["abc\u0003\r"], "(cancelled)"],
  ["Ctrl-D", ["abc\u0004"], "(cancelled)"],
  ["a terminal that goes away", ["abc"], "(cancelled)"],
  ["what comes behind the line", ["abc\rdef\r"], "abc"],
])("%s", async (_, keys, line) => {
  expect(await typing(...keys)).toBe(line);
});

test("a line longer than any passphrase is cut, and what was typed is wiped from the chunks", async () => {
  const chunk = Buffer.alloc(5000, "a");
  const typed = typing(chunk, "\r");
  expect((await typed).length).toBe(4096);
  expect(chunk.every((byte) => byte === 0)).toBe(true);
});

const SCRIPT = "/usr/bin/script";
const hasScript = process.platform === "linux" && existsSync(SCRIPT);

// `script` of util-linux makes the terminal that this needs; other systems' takes other arguments.
test.skipIf(!hasScript)(
  "at a real terminal nothing of a passphrase is shown, and the key opens with it",
  async () => {
    const key = join(folder, "seat.key");
    const secret = "one two three four five";
    const command = `node apps/cli/bin/dauys.mjs key new ${key} --name a.example/seat`;
    const env = { PATH: process.env.PATH ?? "", NO_COLOR: "1" };
    const terminal = spawn(SCRIPT, ["-qec", command, "/dev/null"], { cwd: HOUSE_ROOT, env });
    let shown = "";
    let asked = 0;
    terminal.stdout.on("data", (data: Buffer) => {
      shown += data.toString();
      const questions = shown.split(/New passphrase for|Once more:/).length - 1;
      // When the question stands there, the terminal shows nothing any more; whoever types earlier is seen.
      for (; asked < questions; asked += 1) terminal.stdin.write(`${secret}\r`);
    });
    const code = await new Promise((resolve) => terminal.on("exit", resolve));
    expect([code, asked]).toEqual([0, 2]);
    expect(shown).toContain("Key made");
    expect(shown).not.toContain("two three");
    const show = ["apps/cli/bin/dauys.mjs", "key", "show", key, "--check"];
    const opened = execFileSync(process.execPath, show, { cwd: HOUSE_ROOT, env: { ...env, DAUYS_PASSPHRASE: secret } });
    expect(opened.toString()).toContain("opens it");
  },
  30_000,
);
