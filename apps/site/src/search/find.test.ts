import { expect, test } from "vitest";
import { find } from "./find.ts";
import { openIndex } from "./open-index.ts";
import type { SearchIndex } from "./search-index.ts";
import { addressOf, aroundOf, labelOf } from "./target.ts";

const INDEX: SearchIndex = {
  format: "dauys-search-1",
  id: "rehearsal",
  kind: "rehearsal",
  title: ["Жаттығу", "Учебная", "Rehearsal"],
  pagesOf: "units",
  units: [
    ["01", ["Қостанай облысы", "Костанайская область", "Kostanay Region"], -1],
    ["0101", ["Тас ауданы", "Каменный район", "Stone District"], 0],
    ["10", ["Жаңа Тас", "Новый Камень", "New Stone"], -1],
  ],
  stations: [
    [1, [["0101001", 12]]],
    [2, [["1010001", 2]], [["Мектеп № 7", "Школа № 7", "School No. 7"], 0]],
  ],
  lists: [["oak", ["Емен", "Дуб", "Oak"]]],
  candidates: [
    [["Әлия Өмірбек"], 0, 1],
    [["Omar Aliyev"], 0, 2],
  ],
  pages: [["lists/", ["Тізімдер", "Списки", "Lists"]]],
};
const all = openIndex(INDEX);
const found = (query: string, lang: "kk" | "ru" | "en" = "en", most = 9): readonly string[] =>
  find(all, query, most).flatMap(({ best }) => best.map((one) => labelOf(one, lang)));

test("three spellings and a keyboard without special letters find the same unit", () => {
  for (const query of ["kostanay", "костанай", "қостанай", "Qostanai", "КОСТ"]) {
    expect(found(query, "ru"), query).toEqual(["Костанайская область"]);
  }
});

test("the beginning of any word finds, in any order of the words", () => {
  expect(found("omirb")).toEqual(["Әлия Өмірбек"]);
  expect(found("umirbek aliya")).toEqual([]);
  expect(found("омирбек алия")).toEqual(["Әлия Өмірбек"]);
});

test("a name that begins so comes before one that has it inside; one spelled as typed before one that is not", () => {
  expect(found("stone")).toEqual(["Stone District", "New Stone"]);
  expect(found("тас", "kk").slice(0, 2)).toEqual(["Тас ауданы", "Жаңа Тас"]);
  expect(found("ali")).toEqual(["Әлия Өмірбек", "Omar Aliyev"]);
});

test("a number finds codes with and without the zeros before them, whole codes first", () => {
  expect(found("0101001")).toEqual(["0101001"]);
  expect(found("101001")).toEqual(["0101001"]);
  expect(found("№ 101001")).toEqual(["0101001"]);
  const [units, stations] = find(all, "101", 3);
  expect(units?.best.map(({ code }) => code)).toEqual(["0101"]);
  expect(stations?.count).toBe(14);
  expect(stations?.best.map(({ code }) => code)).toEqual(["1010001", "1010002", "0101001"]);
  expect(find(all, "0101", 3)[1]?.count).toBe(12);
});

test("no more than asked for, and how many there are", () => {
  expect(find(all, "0", 2).map(({ group, count, best }) => [group, count, best.length])).toEqual([
    ["units", 2, 2],
    ["stations", 12, 2],
  ]);
  expect(find(all, " — ", 2)).toEqual([]);
  expect(find(all, "", 2)).toEqual([]);
});

test("everything leads to its page in the language, and says where it belongs", () => {
  const at = (query: string) => find(all, query, 1)[0]?.best[0] as (typeof all)[number];
  expect(addressOf(at("101001"), "kk")).toBe("/kk/rehearsal/0101001/");
  expect(aroundOf(at("0101001"), "ru")).toEqual(["Каменный район", "Костанайская область"]);
  expect(addressOf(at("aliya"), "en")).toBe("/en/rehearsal/lists/oak/#candidates");
  expect(aroundOf(at("aliya"), "en")).toEqual(["Oak, № 1"]);
  expect(addressOf(at("дуб"), "ru")).toBe("/ru/rehearsal/lists/oak/");
  expect(addressOf(at("списки"), "ru")).toBe("/ru/rehearsal/lists/");
});

test("where an election is one page, regions, lists and people lead to their places on it", () => {
  const one = openIndex({ ...INDEX, id: "kz-2021", pagesOf: "election" });
  const at = (query: string) => addressOf(find(one, query, 1)[0]?.best[0] as (typeof all)[number], "en");
  expect(at("kostanay")).toBe("/en/kz-2021/#region-01");
  expect(at("oak")).toBe("/en/kz-2021/#result");
});
