import fc from "fast-check";
import { expect, test } from "vitest";
import { fraction, fractionText } from "../../exact/index.ts";
import type { Rules } from "../../rules/index.ts";
import { ballotOrder, ballotsToPrint, ballotText } from "./ballots.ts";
import { lawOf } from "./testing/files.ts";

const law = lawOf("kz-2020-05");
const reserve = fraction(1, 100);

test("2021: 11,919,241 voters and 1 % are 12,038,433 ballots rounded down", () => {
  expect(ballotsToPrint(11_919_241, reserve, "down")).toMatchObject({ least: 12_038_433, most: 12_038_433 });
  expect(fractionText(ballotsToPrint(11_919_241, reserve, "down").exact)).toBe("1203843341/100");
  expect(ballotsToPrint(11_919_241, reserve, "up").most).toBe(12_038_434);
  expect(ballotsToPrint(11_919_241, reserve, "nearest").most).toBe(12_038_433);
  expect(ballotsToPrint(11_919_241, reserve, "unknown")).toMatchObject({ least: 12_038_433, most: 12_038_434 });
  expect(ballotsToPrint(100, reserve, "unknown")).toMatchObject({ least: 101, most: 101 });
});

test("more voters never need fewer ballots, and rounding moves by less than one", () => {
  fc.assert(
    fc.property(fc.nat(20_000_000), (voters) => {
      const { least, most } = ballotsToPrint(voters, reserve, "unknown");
      expect(most - least).toBe(voters % 100 === 0 ? 0 : 1);
      expect(ballotsToPrint(voters + 1, reserve, "down").least).toBeGreaterThanOrEqual(least);
    }),
  );
});

const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  npk: ["Халық партиясы", "Народная партия"],
  "nur-otan": ["Nur Otan", "Nur Otan"],
  auyl: ["Ауыл", "Ауыл"],
  akzhol: ["Ақ жол", "Ак жол"],
  adal: ["Adal", "Adal"],
};
const lists = ["adal", "akzhol", "auyl", "npk", "nur-otan"].map((list, i) => {
  const [kk, ru] = NAMES[list]!;
  return { list, name: { kk, ru, en: list }, registered: `2020-11-2${i}T10:00:00Z` };
});
const lot = ["npk", "nur-otan", "auyl", "akzhol", "adal"];

test("2021: the order that was drawn", () => {
  const drawn = ballotOrder(law, lists, { lot });
  if (!drawn.ok) throw new Error(drawn.reason);
  expect(drawn.order.map(({ list }) => list)).toEqual(lot);
  const text = ballotText(law, drawn.order);
  expect(text.languages).toEqual(["kk", "ru"]);
  expect(text.lines[3]).toEqual({
    place: 4,
    list: "akzhol",
    names: [
      { language: "kk", name: "Ақ жол" },
      { language: "ru", name: "Ак жол" },
    ],
  });
  expect(text.lines).toHaveLength(5);
});

test("a version with a line against all has it last", () => {
  const { lines } = ballotText(lawOf("kz-2021-05"), lists);
  expect(lines.at(-1)).toEqual({
    place: 6,
    list: null,
    names: [
      { language: "kk", name: "Бәріне қарсымын" },
      { language: "ru", name: "Против всех" },
    ],
  });
});

test("a law without a clause on ballots leaves Kazakh and Russian, and no article", () => {
  const { lists: _, ...bare } = law;
  const { languages, article, lines } = ballotText(bare, lists.slice(0, 1));
  expect({ languages, article, names: lines[0]?.names.length }).toEqual({
    languages: ["kk", "ru"],
    article: null,
    names: 2,
  });
  expect(ballotText(law, lists).article).toBe(law.lists!.ballot!.article);
});

test.each([
  ["none", undefined, "needs-lot", ["adal", "akzhol", "auyl", "npk", "nur-otan"]],
  ["one left out", lot.slice(1), "lot-unfit", ["npk"]],
  ["one twice", [...lot, "npk"], "lot-unfit", ["npk"]],
  ["one that does not stand", [...lot, "osdp"], "lot-unfit", ["osdp"]],
] as const)("a lot that does not fit is refused: %s", (_, given, reason, concerned) => {
  expect(ballotOrder(law, lists, given === undefined ? {} : { lot: given })).toEqual({
    ok: false,
    reason,
    lists: concerned,
  });
});

function ordered(order: "registration" | "alphabetical"): Rules {
  return { ...law, lists: { ...law.lists, ballot: { ...law.lists!.ballot!, order } } };
}

test("other laws order by registration or by the alphabet, and say what they lack", () => {
  const ids = (result: ReturnType<typeof ballotOrder>) =>
    result.ok ? result.order.map(({ list }) => list) : [result.reason, ...result.lists];
  expect(ids(ballotOrder(ordered("registration"), [...lists].reverse()))).toEqual(lists.map(({ list }) => list));
  expect(ids(ballotOrder(ordered("alphabetical"), lists))).toEqual([
    "needs-collation",
    ...lists.map(({ list }) => list),
  ]);
  const collate = (a: string, b: string) => a.localeCompare(b, "en");
  expect(ids(ballotOrder(ordered("alphabetical"), lists, { collate })).slice(0, 2)).toEqual(["adal", "nur-otan"]);
  const alike = lists.map((each) => ({ ...each, registered: "2020-11-20T10:00:00Z" })).slice(0, 2);
  expect(ids(ballotOrder(ordered("registration"), alike))).toEqual(["tie", "adal", "akzhol"]);
  const timeless = lists.map(({ list, name }) => ({ list, name })).slice(0, 1);
  expect(ids(ballotOrder(ordered("registration"), timeless))).toEqual(["needs-time", "adal"]);
  const { lists: _, ...bare } = law;
  expect(ids(ballotOrder(bare, lists, { lot }))[0]).toBe("no-rule");
});
