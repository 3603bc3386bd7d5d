import { afterAll, expect, test } from "vitest";
import { testOffice } from "../testing/test-office.ts";

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
