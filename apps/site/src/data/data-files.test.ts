import { checkCertificate } from "@dauys/core/apportionment/check-certificate";
import { expect, test } from "vitest";
import { realElection, realInput } from "../testing/real-elections.ts";
import { dataFiles } from "./data-files.ts";

const { elections, rules } = realInput();

function files(id: string): Readonly<Record<string, string>> {
  const shown = realElection(id);
  const texts = { election: elections[id] ?? "", rules: rules[shown.rules.id] ?? "" };
  return Object.fromEntries(dataFiles(shown, texts).map(({ path, content }) => [path, content]));
}

test("what went in is offered unchanged", () => {
  const data = files("kz-2021");
  expect(data["data/kz-2021/election.json"]).toBe(elections["kz-2021"]);
  expect(data["data/kz-2021/rules.json"]).toBe(rules["kz-2020-05"]);
});

test.each(Object.keys(elections))(
  "%s: the certificate offered is accepted by the checker with the rules offered",
  (id) => {
    const data = files(id);
    const certificate = JSON.parse(data[`data/${id}/certificate.json`] ?? "null");
    expect(checkCertificate(JSON.parse(data[`data/${id}/rules.json`] ?? ""), certificate)).toEqual({ ok: true });
  },
);

test("the result names what it was computed from", () => {
  const result = JSON.parse(files("kz-2021")["data/kz-2021/result.json"] ?? "");
  expect(result).toMatchObject({
    format: "dauys-result-1",
    election: { id: "kz-2021", kind: "transcribed", sha256: realElection("kz-2021").hashes.election },
    rules: { id: "kz-2020-05" },
    status: "decided",
    seats: { nurotan: 76, akzhol: 12, npk: 10, auyl: 0, adal: 0 },
  });
});

test("the table as CSV: a line for each list, unknown cells empty, names with commas or quotes quoted", () => {
  const lines = files("kz-2021")["data/kz-2021/result.csv"]?.split("\r\n") ?? [];
  expect(lines[0]).toBe(
    "record,list,name_kk,name_ru,name_en,votes,votes_origin,share_base,share_base_votes,qualified,seats,seats_published,seats_change,rules,rules_sha256,checkpoint_size,checkpoint_root",
  );
  const rules = `kz-2020-05,${realElection("kz-2021").hashes.rules},,`;
  expect(lines[1]).toBe(
    `transcribed,nurotan,«Нұр Отан»,«Нур Отан»,Nur Otan,5148074,published,valid,7241562,true,76,76,-8,${rules}`,
  );
  expect(lines).toHaveLength(7);
  const early = files("kz-2004")["data/kz-2004/result.csv"]?.split("\r\n") ?? [];
  expect(early.find((line) => line.startsWith("transcribed,aist,"))).toMatch(/,336177,recalled,valid,,true,1,/);
});
