import { expect, test } from "vitest";
import { people } from "../testing/law.ts";
import { alphabetical } from "./alphabetical.ts";

test("the 42 letters decide, not the order of a machine or of Russian", () => {
  const names = ["Іскендір", "Әлімов", "Яковлев", "Һамит", "Үсенов", "Ұзақов", "Өтепов", "Қали", "Ғани", "Азатов"];
  const found = alphabetical(people("l", names));
  expect(found.ok && found.order.map(({ person }) => names[Number(person.slice(2)) - 1])).toEqual([
    "Азатов",
    "Әлімов",
    "Ғани",
    "Қали",
    "Өтепов",
    "Ұзақов",
    "Үсенов",
    "Һамит",
    "Іскендір",
    "Яковлев",
  ]);
});

test("people spelled the same go by list number, and that is said; capitals and spaces are no difference", () => {
  const found = alphabetical(people("l", ["Қали Б", "ҚАЛИ  Б", "Ахмет", "Қали Б"]));
  expect(found.ok && found.order).toEqual([
    { person: "l-3", tie: null },
    { person: "l-1", tie: "list-number" },
    { person: "l-2", tie: "list-number" },
    { person: "l-4", tie: "list-number" },
  ]);
});

test("the same name and the same number are for a lot; without one the law's silence is the answer", () => {
  const [one, two] = people("l", ["Қали", "Қали"]);
  if (one === undefined || two === undefined) throw new Error("two people");
  const twins = [one, { ...two, number: 1 }];
  expect(alphabetical(twins)).toMatchObject({ refusal: { reason: "spelling-tie", silent: true } });
  const lot = { order: ["l-2", "l-1"], source: { en: "coin" } };
  expect(alphabetical(twins, lot)).toEqual({
    ok: true,
    order: [
      { person: "l-2", tie: "lot" },
      { person: "l-1", tie: "lot" },
    ],
  });
});

test("a name that is not written in Kazakh has no place in the order of the state language", () => {
  const [one] = people("l", ["Қали"]);
  if (one === undefined) throw new Error("one person");
  expect(alphabetical([{ ...one, name: { ru: "Кали" } }])).toMatchObject({ refusal: { reason: "no-kazakh-name" } });
});
