import { type Primary, primaryForm, readPrimary } from "@dauys/core/nomination";
import { readForm } from "@dauys/core/protocol";
import { describe, expect, test } from "vitest";
import { runHere, runJson } from "../testing/run-here.ts";
import { checkPrimaryProtocols } from "./check-protocols.ts";
import { FOLDER, rules, textOf, world } from "./testing/invented-primary.ts";

describe("dauys primary", () => {
  test.each([
    ["kk", "Дереккөздердегі қайшылықтар", "662 687", "Белгісіз"],
    ["ru", "Противоречия источников", "662 687", "Неизвестно"],
    ["en", "Where sources differ", "662,687", "Not known"],
  ])("%s: rules, figures, contradictions and what is not known", async (lang, differ, number, unknown) => {
    const { code, out } = await runHere(["primary", "nurotan.json", "--lang", lang], world());
    expect(code).toBe(0);
    for (const text of [differ, number, unknown, "77 + 49 = 126", "36 + 40 = 76", "stages[6].from", "30/100"])
      expect(out.replaceAll("\u00a0", " ")).toContain(text);
  });

  test("for programs: every value with its status, and the paths of those that are not known", async () => {
    const { json } = await runJson<{
      readonly title: string;
      readonly rating: object;
      readonly unknownValues: readonly { readonly path: string }[];
    }>(["primary", "nurotan.json", "--lang", "ru"], world());
    expect(json.title).toBe("Праймериз партии «Нур Отан», 2020 год");
    expect(json.rating).toMatchObject({ value: null, status: "unknown" });
    expect(json.unknownValues.map(({ path }) => path)).toContain("groups[1].on");
  });

  test("the invented primary says that it is invented, and tells its rules in words", async () => {
    const { out } = await runHere(["primary", "rules.json"], world());
    for (const text of [
      "invented for practice",
      "marks on a ballot: 1 to 3",
      "the share of valid ballots",
      "in each constituency → from all",
      "a lot",
    ])
      expect(out).toContain(text);
    const points = await runHere(
      ["primary", "rules.json"],
      rules({
        rating: { value: { by: "points", table: [3, 2, 1], complete: true }, status: "read", source: "made-up" },
      }),
    );
    expect(points.out).toContain("points by place: 3, 2, 1; every place is filled");
  });

  test("figures that do not add up end with 1; a fault of the file with 2 and its place", async () => {
    const text = textOf("elections/kz-2021/primary-nurotan.json");
    const wrong = await runHere(
      ["primary", "nurotan.json"],
      world({ "nurotan.json": text.replaceAll('"value": 49', '"value": 48') }),
    );
    expect([wrong.code, wrong.out.includes("77 + 48 = 125, but 126 is stated")]).toEqual([1, true]);
    const bad = await runHere(
      ["primary", "nurotan.json"],
      world({ "nurotan.json": text.replace('"kind": "transcribed"', '"kind": "real"') }),
    );
    expect([bad.code, /nurotan\.json:4:\d+: .*one of "transcribed"/.test(bad.err)]).toEqual([2, true]);
  });
});

test("the form that a primary makes is a form, by approval and by points", () => {
  const read = readPrimary(textOf(`${FOLDER}/rules.json`));
  if (!read.ok) throw new Error("the rules cannot be read");
  const { primary } = read.read;
  const points = (complete: boolean): Primary => ({
    ...primary,
    rating: { value: { by: "points", table: [3, 2, 1], complete }, status: "read" },
  });
  for (const each of [primary, points(true), points(false)]) {
    const made = primaryForm(each);
    expect(made.ok && readForm(JSON.stringify(made.form)).ok).toBe(true);
  }
  const unit = (a: number, b: number) => ({
    unit: "north/paper",
    lists: [
      { list: "a", votes: a },
      { list: "b", votes: b },
    ],
    totals: { registered: 10, received: 10, valid: 10, invalid: 0 },
  });
  const checks = (given: Primary, a: number, b: number) =>
    checkPrimaryProtocols(given, [unit(a, b)]).map(({ check }) => check);
  expect(checks(points(true), 30, 30)).toEqual([]);
  expect(checks(points(true), 31, 29)).toEqual([5]);
  expect(checks(points(true), 30, 31)).toEqual([4, 5]);
  expect(checks(points(true), 30, 29)).toEqual([6]);
  expect(checks(points(false), 30, 29)).toEqual([]);
});
