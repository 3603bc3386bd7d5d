import { expect, test } from "vitest";
import { COMMANDS } from "./commands/index.ts";
import { runHere } from "./testing/run-here.ts";

const loaded = await Promise.all(
  COMMANDS.map(async (command) => (command.load === undefined ? command : command.load())),
);

test("the help names every command; each command's help every option and a working form", async () => {
  for (const lang of ["kk", "ru", "en"] as const) {
    const general = await runHere(["--help", "--lang", lang]);
    expect(general.code).toBe(0);
    for (const command of loaded) {
      expect(general.out).toContain(command.summary[lang]);
      const own = await runHere([...command.name.split(" "), "--help", "--lang", lang]);
      expect(own.code).toBe(0);
      for (const { name, help } of command.options) {
        expect(own.out).toContain(`--${name}`);
        expect(own.out).toContain(help[lang]);
      }
      expect(command.examples.length).toBeGreaterThan(0);
      for (const example of command.examples) expect(own.out).toContain(`  ${example}\n`);
    }
  }
});

test("help can be asked for in other words", async () => {
  const general = (await runHere(["--help"])).out;
  const seats = (await runHere(["seats", "--help"])).out;
  expect((await runHere(["help"])).out).toBe(general);
  expect((await runHere(["rules", "--help"])).out).toBe(general);
  expect((await runHere(["help", "seats"])).out).toBe(seats);
  expect((await runHere(["seats", "-h"])).out).toBe(seats);
  expect((await runHere(["--lang", "en", "seats", "--help"])).out).toBe(seats);
});

test.each([
  [[], "no command was given"],
  [["seat"], "did you mean seats?"],
  [["chek-certificate"], "did you mean check-certificate?"],
  [["frobnicate"], "the commands are seats, explain"],
  [["rules", "shwo"], "did you mean rules show?"],
  [["rules"], "the commands are rules list, rules show, rules validate"],
  [["seats", "--vote", "x"], "did you mean --votes?"],
  [["seats", "--colour"], "there is no option --colour"],
  [["seats", "--rules"], "the option --rules has no value"],
  [["seats", "--rules", "--json"], "the option --rules has no value"],
  [["seats", "--rules", "a", "--rules", "b"], "the option --rules stands twice"],
  [["seats", "--margins=yes"], "the option --margins takes no value"],
  [["seats"], "dauys seats: the option --rules is needed"],
  [["compare", "kz-2016"], "the argument <earlier> <later> is needed"],
  [["election", "kz-2021", "kz-2016"], 'the argument "kz-2016" is one too many'],
  [["explain"], "the options --rules, --votes (--election) are needed"],
  [["rules", "list", "--lang", "kz"], "--lang: there is no language kz"],
])("%j is bad input: %s", async (args, told) => {
  const { code, out, err } = await runHere(args);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(told);
});

test("a language of the environment that does not exist is named as such", async () => {
  const { code, err } = await runHere(["rules", "list"], { env: { DAUYS_LANG: "de" } });
  expect([code, err]).toEqual([
    2,
    "error: DAUYS_LANG: there is no language de\n  what to do: the languages are kk, ru, en\n",
  ]);
});

test("usage errors are JSON too", async () => {
  const { code, out } = await runHere(["seats", "--jsn", "--json"]);
  expect(code).toBe(2);
  expect(JSON.parse(out)).toMatchObject({
    status: "invalid",
    error: [{ file: null, line: null, code: "unknownOption", remedy: "did you mean --json?" }, {}, {}],
  });
});
