import type { Rules } from "@dauys/core/rules";
import { afterAll, expect, test } from "vitest";
import { testOffice } from "../testing/test-office.ts";
import { type Voidable, voidableOf } from "./voidable.ts";

const open = await testOffice();
afterAll(open.close);
const { root, stations } = open;
const { station = "", district = "", region = "" } = stations[0] ?? {};
const chair = open.person("chair", "chair", root, { seat: 1 });

test("only what the rules let be void is offered, with its article, and a station is refused before anybody signs", async () => {
  const { voidable } = await (await chair.get(`/api/v1/units/${root}/standing`)).json();
  const offered = voidable.units.map(({ unit }: { readonly unit: string }) => unit);
  expect(voidable.ways.map(({ article }: { readonly article: string }) => article)).toEqual([
    "Act, Art. 95(1)",
    "Act, Art. 100(3)",
  ]);
  expect([offered.includes(district), offered.includes(region)]).toEqual([true, true]);
  expect([offered.includes(station), offered.includes(root)]).toEqual([false, false]);
  const body = { target: station, ground: "The seals were broken.", present: 7, act: "invalidate" };
  const refused = await chair.send("post", `/api/v1/units/${root}/proposals/invalidation`, body);
  const answer = await refused.json();
  expect(answer.code).toBe("not-voidable");
  expect(answer.message).toContain("Act, Art. 95(1)");
  const page = await (await chair.get(`/en/acts/${root}`)).text();
  for (const said of ["Act, Art. 95(1)", "Act, Art. 100(3)", `<option value="${district}">`])
    expect(page).toContain(said);
  expect(page).not.toContain(`<option value="${station}">`);
  expect(page).toContain("No result is void now");
});

/** What is offered under the rules of the office with another word on void results; `null`: with none. */
function under(invalidation: Rules["invalidation"] | null): Promise<Voidable> {
  return open.office.record.read((fold) => {
    if (fold.rules === null) throw new Error("no rules");
    const { invalidation: _, ...rest } = fold.rules.rules;
    const rules = invalidation === null ? rest : { ...rest, invalidation };
    return voidableOf({ ...fold, rules: { ...fold.rules, rules } as typeof fold.rules });
  });
}

test("where the rules do not say it nothing is chosen from a list, and where they allow stations these are in it", async () => {
  expect(await under(null)).toMatchObject({ ways: null, units: null, repeatVoting: null, void: [] });
  const way = { by: "top", of: ["station"], asked: ["citizens"], article: "Art. 1" } as const;
  const ground = { kk: "Иә.", ru: "Да.", en: "Yes." };
  const offered = (await under({ ways: [{ ...way, ground }] })).units?.map(({ unit }) => unit);
  expect(offered).toEqual(stations.map((one) => one.station).toSorted());
});
