import { compileForm, type Protocol } from "@dauys/core/protocol";
import { afterAll, expect, test } from "vitest";
import { readGround } from "../../entry/read-ground.ts";
import { testOffice } from "../../testing/test-office.ts";
import { freshFindings, isComplete, isSum } from "./fresh-findings.ts";
import { pagesOf } from "./paper-pages.ts";

const open = await testOffice();
afterAll(open.close);
const unit = open.stations[0]?.station ?? "";
const ground = await readGround(open.office, unit);
if (ground === null) throw new Error("no ground");
const compiled = compileForm(ground.form);
const pages = pagesOf(ground, "", null);
const paper = open.paperOf(unit);
const { received = 0 } = paper.fields as Record<string, number>;

test("a page tells what it brings to light, and not again what an earlier one told", () => {
  const wrong: Protocol = { ...paper, fields: { ...paper.fields, received: received + 1 } };
  const told = pages.map((_, page) =>
    freshFindings({ ground }, compiled, pages, page, wrong).map(({ check }) => check),
  );
  expect(told[0]).toContain(1);
  expect(told[2]).not.toContain(1);
  expect(new Set(told.flat()).size).toBe(told.flat().length);
  expect(freshFindings({ ground }, compiled, pages, pages.length, wrong)).toEqual([]);
});

test("that something is not there yet is no finding, and votes are not added up before all of them are typed", () => {
  const begun: Protocol = { ...paper, fields: { registered: 10, received: 900 }, votes: [], collections: {} };
  const found = freshFindings({ ground }, compiled, pages, 0, begun);
  expect(found.map(({ code }) => code)).toEqual(found.map(() => "check"));
  expect(found.some((finding) => !isSum(finding))).toBe(true);
  expect(isComplete(pages[0], begun)).toBe(false);
  expect(isComplete(pages[0], paper)).toBe(true);
  const [series] = paper.votes;
  const partly: Protocol = { ...paper, votes: [{ series: "votes", lists: series?.lists.slice(0, 2) ?? [] }] };
  expect(isComplete(pages[2], partly)).toBe(false);
  expect(freshFindings({ ground }, compiled, pages, 2, partly).every(isSum)).toBe(true);
});
