import { expect, test } from "vitest";
import { checkDocs } from "../../scripts/lib/docs.ts";
import { firstMissingLine } from "../../scripts/lib/shell-example.ts";
import { makeTree } from "./support/tree.ts";

const tsconfig = JSON.stringify({
  compilerOptions: { strict: true, module: "nodenext", types: [], lib: ["ES2024"], target: "ES2024" },
  include: ["*.ts"],
});

/** The findings for one Markdown file with one block. */
async function check(info: string, body: string): Promise<readonly string[]> {
  const readme = `# Title\n\n\`\`\`${info}\n${body}\n\`\`\`\n`;
  const tree = { "README.md": readme, "package.json": '{"type":"module"}', "tsconfig.json": tsconfig };
  return (await checkDocs(makeTree(tree))).findings;
}

test("a command that succeeds and prints what is shown stands", async () => {
  expect(await check("sh", "$ echo one; echo two\none\ntwo")).toEqual([]);
  expect(await check("sh", "$ echo one; echo two\n...\ntwo\n$ true")).toEqual([]);
  expect(await check("sh", "$ echo took 12 ms\ntook ... ms")).toEqual([]);
  expect(await check("sh", "$ echo a \\\n    b\na b")).toEqual([]);
  expect(await check("sh", "$ echo refused >&2; exit 3 # exit 3\nrefused")).toEqual([]);
});

test("a command that fails is found, with what it printed", async () => {
  expect(await check("sh", "$ echo why; exit 4")).toEqual([
    "README.md:3: $ echo why; exit 4\n  ended with code 4 instead of 0\n  | why",
  ]);
  expect(await check("sh", "$ true # exit 3")).toHaveLength(1);
});

test("output that differs from what is shown is found", async () => {
  expect(await check("sh", "$ echo two\none")).toEqual([expect.stringContaining("did not print, in its place: one")]);
  expect(await check("sh", "$ echo one; echo two\none")).toHaveLength(1);
  expect(await check("sh", "$ echo one\none\ntwo")).toHaveLength(1);
});

test("a block that would not run must say why", async () => {
  expect(await check("sh", "npm start")).toEqual([expect.stringContaining('put "$ " before each command')]);
  expect(await check("sh no-run", "npm start")).toEqual(["README.md:3: no-run needs a reason after it"]);
  expect(await check("sh no-run it serves until it is stopped", "npm start")).toEqual([]);
  expect(await check("bash", "$ true")).toEqual(['README.md:3: "bash" is not run; name it "sh"']);
  expect(await check("text", "anything")).toEqual([]);
});

test("TypeScript is checked and run", async () => {
  expect(await check("ts", "const one: number = 1;\nif (one !== 1) throw new Error();")).toEqual([]);
  expect(await check("ts", 'const one: number = "1";')).toEqual([
    expect.stringMatching(/^README\.md:3\(1,7\): error TS2322/),
  ]);
  expect(await check("ts", 'throw new Error("not so");')).toEqual([
    expect.stringMatching(/README\.md:3: ended with[\s\S]*not so/),
  ]);
});

test("JSON must parse", async () => {
  expect(await check("json", '{ "a": 1 }')).toEqual([]);
  expect(await check("json", "{ a: 1 }")).toEqual([expect.stringMatching(/^README\.md:3: not JSON/)]);
});

test("blocks in lists, longer fences and other files are read", async () => {
  const root = makeTree({
    "README.md": "1. first\n\n   ```sh\n   $ false\n   ```\n",
    "docs/deep/page.md": "````text\n```sh\n$ false\n```\n````\n~~~sh\n$ false\n~~~\n",
    "packages/core/README.md": "```sh\n$ false\n```",
    "elsewhere/page.md": "```sh\n$ false\n```",
  });
  const { findings, looked } = await checkDocs(root);
  const places = findings.map((finding) => finding.split(": ")[0]);
  expect(places.sort()).toEqual(["README.md:3", "docs/deep/page.md:6", "packages/core/README.md:1"]);
  expect(looked).toBe("3 of 4 blocks in 3 files run");
});

test("a house without docs is a finding, not a pass", async () => {
  expect((await checkDocs(makeTree({}))).findings).toEqual(["no Markdown file was found"]);
});

test.each([
  { output: "a\nb\nc", expected: ["a", "...", "c"], missing: null },
  { output: "a\nc", expected: ["a", "...", "c"], missing: null },
  { output: "a\nb\nc\nb\nd", expected: ["...", "b", "d"], missing: null },
  { output: "a\nb", expected: ["a", "..."], missing: null },
  { output: "a  \n\n", expected: ["a"], missing: null },
  { output: "a", expected: ["a", "..."], missing: null },
  { output: "a\nb\nc", expected: ["...", "b"], missing: "b" },
  { output: "a.b", expected: ["a?b"], missing: "a?b" },
  { output: "", expected: ["a"], missing: "a" },
])("$output shows as $expected: $missing is missing", ({ output, expected, missing }) => {
  expect(firstMissingLine(output, expected)).toBe(missing);
});
