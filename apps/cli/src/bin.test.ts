import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { HOUSE_ROOT } from "./input/house-files.ts";

const folder = mkdtempSync(join(tmpdir(), "dauys-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the real command in a process of its own, in the root of the repository. */
function dauys(
  args: readonly string[],
  { stdin = "", nodeOptions = [] }: { stdin?: string; nodeOptions?: readonly string[] } = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const { PATH = "", NODE_COMPILE_CACHE = "" } = process.env;
    const env = { PATH, NO_COLOR: "1", NODE_COMPILE_CACHE };
    const command = [...nodeOptions, join(HOUSE_ROOT, "apps/cli/bin/dauys.mjs"), ...args];
    const child = execFile(
      process.execPath,
      command,
      { cwd: HOUSE_ROOT, env, maxBuffer: 2 ** 28 },
      (error, out, err) => {
        resolve({ code: error === null ? 0 : Number(error.code), out, err });
      },
    );
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(stdin);
  });
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const KZ = ["seats", "--rules", "kz-2020-05", "--votes", "docs/examples/kz-2021.csv"];

describe("Kazakhstan 2021 by the real command", () => {
  test("76, 12, 10 (exit 0), as a table and as JSON", async () => {
    const [table, json] = await Promise.all([dauys(KZ), dauys([...KZ, "--json"])]);
    expect([table.code, table.err]).toEqual([0, ""]);
    expect(table.out).toMatch(/^Nur Otan +5,148,074 +71\.09% +76$/m);
    expect([json.code, JSON.parse(json.out).seats]).toEqual([
      0,
      { "People's Party": 10, "Nur Otan": 76, Auyl: 0, "Ak Zhol": 12, Adal: 0 },
    ]);
  });

  test("votes from standard input, checked by another process", async () => {
    const votes = '{"lists": {"Nur Otan": 5148074, "Ak Zhol": 792828, "NPK": 659019, "Auyl": 383023, "Adal": 258618}}';
    const made = await dauys(["seats", "--rules", "kz-2020-05", "--votes", "-", "--json"], { stdin: votes });
    const checked = await dauys(["check-certificate", "-"], { stdin: made.out });
    expect([made.code, checked.code, checked.out.includes("Every check passed")]).toEqual([0, 0, true]);
    const moved = made.out.replaceAll('"Nur Otan": 76', '"Nur Otan": 75').replaceAll('"Auyl": 0', '"Auyl": 1');
    expect((await dauys(["check-certificate", "-"], { stdin: moved })).code).toBe(1);
  });

  test("the threshold of 5 per cent that came later", async () => {
    const { code, out } = await dauys(["what-if", "--election", "kz-2021", "--threshold", "5/100", "--json"]);
    expect([code, JSON.parse(out).whatIf.seats]).toEqual([0, { npk: 9, nurotan: 72, auyl: 6, akzhol: 11, adal: 0 }]);
  });
});

test("an older Node hands over to the one that the checkout brings: output, input and exit code", async () => {
  const pretence = file(
    "older.cjs",
    'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.20.2" } });',
  );
  const older = { nodeOptions: ["--require", pretence], stdin: "list,votes\nA,5\nB,-5\n" };
  const { code, err } = await dauys(["seats", "--rules", "kz-2020-05", "--votes", "-", "--lang", "kk"], older);
  expect([code, err]).toEqual([
    2,
    '(stdin):3:3: "B": теріс сан "-5"\n  не істеу керек: 0 немесе одан үлкен бүтін сан жазыңыз\n',
  ]);
});

test("exit codes 3 and 4", async () => {
  const tie = file("tie.csv", "list,votes\nA,50\nB,50\n");
  const none = file("none.csv", `list,votes\n${Array.from({ length: 20 }, (_, i) => `L${i},5\n`).join("")}`);
  const lot = await dauys(["seats", "--rules", "nl-gr", "--votes", tie, "--seats", "3"]);
  const silent = await dauys(["seats", "--rules", "kz-2020-05", "--votes", none]);
  expect([lot.code, silent.code]).toEqual([3, 4]);
});

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const cp1251 = Uint8Array.of(...utf8("list,votes\n"), 0xcd, 0xf3, 0xf0, 0x20, 0xce, 0xf2, 0xe0, 0xed, ...utf8(",5\n"));

/** Bad votes, and the place and kind of the fault that has to be told. */
const BAD: readonly (readonly [string, string | Uint8Array, string])[] = [
  ["negative", "list,votes\nA,-5\n", "2:3 negative"],
  ["fractional", "list,votes\nA,1.5\n", "2:3 fractional"],
  ["thousands, comma", 'list,votes\nA,"1,234"\n', "2:3 thousands"],
  ["thousands, bare comma", "list,votes\nA,1,234\n", "2:3 ragged-number"],
  ["thousands, space", "list,votes\nA,1 234\n", "2:3 thousands"],
  ["thousands, point", "list,votes\nA,1.234\n", "2:3 thousands"],
  ["thousands, no-break space", "list,votes\nA,1\u00a0234\n", "2:3 thousands"],
  ["exponent", "list,votes\nA,1e5\n", "2:3 exponent"],
  ["empty", "list,votes\nA,\n", "2:3 empty-number"],
  ["duplicate list", "list,votes\nA,5\nA,6\n", "3:1 duplicate-list"],
  ["sum", "list,votes\nA,5\n@valid,6\n", "3:8 sum"],
  ["UTF-16", Uint8Array.of(0xff, 0xfe, 0x6c, 0, 0x69, 0), "1:1 utf-16"],
  ["Windows-1251", cp1251, "2:1 windows-1251"],
  ["invalid UTF-8", Uint8Array.of(...utf8("list,votes\nA,"), 0xff), "2:3 not-utf-8"],
  ["10^400", `list,votes\nA,1${"0".repeat(400)}\n`, "2:3 too-large"],
  ["more than 10^15 in all", "list,votes\nA,999999999999999\nB,2\n", "3:3 total-too-large"],
  ["missing header", "A,5\nB,6\n", "1:1 no-header"],
  ["ragged row", "list,votes\nA,5,x\n", "2:1 ragged"],
  ["unclosed quote", 'list,votes\n"A,5\nB,6\n', "2:1 unclosed-quote"],
  ["NUL bytes", "list,votes\nA\0,5\n", "2:2 nul"],
  ["empty file", "", "1:1 empty-file"],
  ["only header", "list,votes\n", "1:1 only-header"],
  ["trailing space", "list,votes\nA ,5\n", "2:1 spaces"],
  ["10^400 in JSON", `{"lists": {"A": 1${"0".repeat(400)}}}`, "1:17 json"],
];

test("every kind of bad votes ends in exit 2 with file, line, column and remedy", async () => {
  const paths = BAD.map(([, content], i) => file(`bad-${i}.csv`, content));
  const told: (readonly [number, string, string])[] = [];
  // Two at a time: the machine has few cores, and each is a process of its own.
  for (let i = 0; i < BAD.length; i += 2) {
    const pair = paths
      .slice(i, i + 2)
      .map((path) => dauys(["seats", "--rules", "kz-2020-05", "--votes", path, "--json"]));
    for (const [j, { code, out }] of (await Promise.all(pair)).entries()) {
      const [first] = JSON.parse(out).error;
      expect([first.file, first.remedy.length > 10]).toEqual([paths[i + j], true]);
      told.push([code, BAD[i + j]?.[0] ?? "", `${first.line}:${first.column} ${first.code}`]);
    }
  }
  expect(told).toEqual(BAD.map(([name, , fault]) => [2, name, fault]));
}, 60_000);

test("bad files beside the votes: unknown unit, unknown list, seats, options", async () => {
  const votes = file("units.csv", "unit,list,votes\nN,A,5\nS,A,6\n");
  const seats = file("seats.csv", "unit,seats\nW,3\n");
  const lists = file("lists.csv", "unit,list,order\nN,B,1\n");
  const args = ["seats", "--rules", "nl-gr", "--votes", votes, "--seats", seats, "--lists", lists];
  const [files, options] = await Promise.all([dauys(args), dauys(["seats", "--rlues", "x"])]);
  expect([files.code, files.out]).toEqual([2, ""]);
  expect(files.err).toContain(
    `${seats}:2:1: the unit "W" is not in the votes\n  what to do: the units in the votes are "N", "S"`,
  );
  expect(files.err).toContain(`${lists}:2:3: the list "B" is not in the votes`);
  expect([options.code, options.err.includes("did you mean --rules?")]).toEqual([2, true]);
});

test("a reader that stops early is no failure", async () => {
  const ran = await new Promise<string>((resolve) => {
    const command = `node apps/cli/bin/dauys.mjs ${KZ.join(" ")} --json --margins | head -c 20; echo " \${PIPESTATUS[0]}"`;
    execFile("bash", ["-c", command], { cwd: HOUSE_ROOT }, (_, out, err) => resolve(out + err));
  });
  expect(ran).toBe('{\n  "status": "decid 0\n');
});

test("what cannot be written ends the command in words, in its language, not in a stack trace", async ({ skip }) => {
  if (!existsSync("/dev/full")) return skip("this system has no device that is always full");
  const ran = await new Promise<string>((resolve) => {
    const command = `node apps/cli/bin/dauys.mjs ${KZ.join(" ")} --lang ru > /dev/full; echo " $?"`;
    execFile("bash", ["-c", command], { cwd: HOUSE_ROOT }, (_, out, err) => resolve(err + out));
  });
  expect(ran).toBe(
    "ошибка: часть ответа не удалось записать (ENOSPC)\n  что сделать: освободите место там, куда он пишется, и повторите команду; то, что она должна была сохранить, сохранено\n 2\n",
  );
});
