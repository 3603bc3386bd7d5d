import { expect, test } from "vitest";
import { houseForm } from "../testing/kazakhstan.ts";
import { placeLabel, sourceLabel } from "./labels.ts";

const kazakhstan = houseForm("kz-2021");
const bulgaria = houseForm("bulgaria-2021");

test.each([
  ["fields/received", "Voters who received ballots"],
  ["fields/against-all", "Votes against all"],
  ["fields/other", "other"],
  ["votes/votes", "Votes"],
  ["votes/votes/north", "north"],
  ["collections/mobile-boxes", "Mobile boxes"],
  ["collections/mobile-boxes/2", "Mobile box 2"],
  ["collections/mobile-boxes/2/ballots", "Mobile box 2: Ballots of the prescribed form in the box"],
  ["collections/other/2", "collections/other/2"],
  ["signatures/chair", "signatures/chair"],
])("%s is called %s", (place, label) => {
  expect(placeLabel(kazakhstan, place).en).toBe(label);
});

test("with several series a list is named with its own", () => {
  expect(placeLabel(bulgaria, "votes/machine/7")).toEqual({
    kk: "Машина, хаттама бойынша, 7",
    ru: "Машина, по протоколу, 7",
    en: "Machine, as in the protocol, 7",
  });
});

test.each([
  ["registered", "Voters on the list"],
  ["votes:votes", "Votes"],
  ["total:mobile-boxes.ballots", "Ballots of the prescribed form in the box"],
  ["item:applications", "Written applications to vote outside the premises"],
  ["count:mobile-boxes", "Mobile boxes"],
  ["signed:chair", "Chair of the commission"],
  ["attached:scan", "Picture of the protocol"],
  ["17", "17"],
  ["count:tents", "count:tents"],
])("the source %s is called %s", (name, label) => {
  expect(sourceLabel(kazakhstan, name).en).toBe(label);
});
