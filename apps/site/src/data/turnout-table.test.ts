import { expect, test } from "vitest";
import { realElection } from "../testing/real-elections.ts";
import { turnoutTable } from "./turnout-table.ts";

const { election } = realElection("kz-2021");

test("turnout of 2021: every hour, the whole and every region, with the digits and the source of the election's file", () => {
  const [head, ...lines] = (turnoutTable(election) ?? "").trimEnd().split("\r\n");
  expect(head).toBe("record,level,region,name_kk,name_ru,name_en,at,percent,counts,of,source");
  const { path = [], byRegion = [] } = election.turnout ?? {};
  expect(byRegion).toHaveLength(17);
  expect(lines).toHaveLength(path.length + 1 + byRegion.length);
  const nation = "transcribed,nation,,бүкіл ел,вся страна,the whole country";
  expect(lines[0]).toBe(`${nation},10:00,11.6,received,registered,inform-10`);
  expect(lines[path.length]).toBe(`${nation},,63.25,received,registered,strategy2050`);
  expect(lines[path.length + 1]).toBe(
    "transcribed,region,KZ-11,Ақмола облысы,Акмолинская область,Akmola Region,22:00,72.8,received,registered,exclusive",
  );
  for (const { region, percent } of byRegion)
    expect(lines.filter((line) => line.includes(`,${region},`) && line.includes(`,${percent},`))).toHaveLength(1);
});

test("a percentage printed with a zero at its end keeps it", () => {
  const [region] = election.turnout?.byRegion ?? [];
  if (election.turnout === undefined || region === undefined) throw new Error("no region");
  const turnout = { ...election.turnout, path: [], byRegion: [{ ...region, percent: "50.0" }] };
  expect(turnoutTable({ kind: "rehearsal", turnout })?.split("\r\n")[2]).toMatch(
    /^rehearsal,.*,Akmola Region,22:00,50\.0,/,
  );
});

test("an election without hours and regions has no such table", () => {
  for (const id of ["kz-2004", "kz-2023"]) {
    const { turnout } = realElection(id).election;
    const known = (turnout?.path ?? []).length + (turnout?.byRegion ?? []).length;
    expect(turnoutTable(realElection(id).election) === null, id).toBe(known === 0);
  }
  expect(turnoutTable({ kind: "official" })).toBeNull();
});
