import { afterAll, expect, test } from "vitest";
import { printSheet } from "../print/print-sheet.ts";
import { heading, type Sheet, text } from "../print/sheet.ts";
import { printingHouse } from "./printing-house.ts";

const house = printingHouse(1000, 2);
afterAll(() => house.close());

function sheet(n: number): Sheet {
  const blocks = [heading(`Хаттама ${n}`, 1), text("әғқңөұүһі")];
  return { lang: "kk", title: `№ ${n}`, date: "2031-01-12T20:44:58Z", banner: ["ЖАТТЫҒУ"], foot: "origin", blocks };
}

test("threads set papers as this one does, byte for byte, whichever comes first", async () => {
  for (const first of [0, 2, 4]) {
    const pair = [sheet(first), sheet(first + 1)];
    const set = await Promise.all(pair.map((each) => house.print(each, [])));
    for (const [i, each] of pair.entries()) expect(set[i]).toEqual(printSheet(each, []));
  }
});

test("for few papers no thread is started, and the bytes are the same", async () => {
  const small = printingHouse(3);
  expect(small.hands).toBe(1);
  expect(await small.print(sheet(7), [])).toEqual(printSheet(sheet(7), []));
  await small.close();
});

test("more papers at once than hands are refused", async () => {
  const given = [house.print(sheet(1), []), house.print(sheet(2), []), house.print(sheet(3), [])];
  await expect(Promise.all(given)).rejects.toThrow("more papers at once");
  await Promise.allSettled(given);
});
