import { expect, test } from "vitest";
import { counts, joined, listed, lists, name, quoted } from "./names.ts";
import type { ExplainOptions } from "./options.ts";
import { rulesOf } from "./testing/fixture.ts";

const rules = rulesOf("kz-2020-05");
const names = { akzhol: { kk: "«Ақ жол»", ru: "«Ак жол»", en: "Ak Zhol" }, adal: "Adal", North: "North" };
const kk: ExplainOptions = { lang: "kk", rules, names };
const ru: ExplainOptions = { lang: "ru", rules, names };
const en: ExplainOptions = { lang: "en", rules, names };

test("the word beside a name takes the ending, the name never", () => {
  expect((["is", "of", "to", "from", "at"] as const).map((role) => listed(kk, "adal", role))).toEqual([
    "«Adal» тізімі",
    "«Adal» тізімінің",
    "«Adal» тізіміне",
    "«Adal» тізімінен",
    "«Adal» тізімінде",
  ]);
  expect((["is", "of", "to"] as const).map((role) => listed(ru, "adal", role))).toEqual([
    "список «Adal»",
    "списка «Adal»",
    "списку «Adal»",
  ]);
  expect(listed(en, "akzhol", "to")).toBe("Ak Zhol");
});

test("several lists, groups, and both together", () => {
  expect(lists(kk, ["akzhol", "adal"], "to")).toBe("«Ақ жол» және «Adal» тізімдеріне");
  expect(lists(ru, ["akzhol", "group:North"], "of")).toBe("списков и групп «Ак жол» и «North»");
  expect(lists(kk, ["group:North"], "of")).toBe("«North» тобының");
  expect(lists(en, ["akzhol", "group:North", "adal"], "is")).toBe("Ak Zhol, group North and Adal");
  expect(lists(ru, ["group:North", "subgroup:adal"], "is")).toBe("группы «North» и «Adal»");
});

test("a name that brings its own quotation marks gets no others", () => {
  expect([quoted(kk, "akzhol"), quoted(ru, "akzhol"), quoted(en, "akzhol")]).toEqual([
    "«Ақ жол»",
    "«Ак жол»",
    "Ak Zhol",
  ]);
  expect([name(kk, "akzhol"), name(ru, "group:North")]).toEqual(["«Ақ жол»", "North"]);
});

test("a list without a name is shown by its id, also one named like a property of objects", () => {
  expect([name(en, "constructor"), name(en, "toString"), name({ lang: "en", rules }, "x")]).toEqual([
    "constructor",
    "toString",
    "x",
  ]);
  expect([quoted(en, "7"), quoted(en, "B"), quoted(en, "D66"), quoted(ru, "7")]).toEqual([
    "list 7",
    "list B",
    "D66",
    "«7»",
  ]);
});

test("counts tell a name that ends in a digit from its number", () => {
  expect(
    counts(en, [
      ["D66", "2"],
      ["akzhol", "3"],
    ]),
  ).toBe("D66: 2, Ak Zhol 3");
  expect(
    counts(kk, [
      ["D66", "2"],
      ["akzhol", "3"],
    ]),
  ).toBe("«D66» – 2, «Ақ жол» – 3");
});

test("a list of texts, of any length", () => {
  expect([joined(ru, []), joined(ru, ["а"]), joined(ru, ["а", "б"]), joined(ru, ["а", "б", "в"])]).toEqual([
    "–",
    "а",
    "а и б",
    "а, б и в",
  ]);
});
