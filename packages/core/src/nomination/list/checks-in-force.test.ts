import { expect, test } from "vitest";
import type { Rules } from "../../rules/index.ts";
import { checksInForce } from "./checks-in-force.ts";
import { lawOf } from "./testing/files.ts";

const law = lawOf("kz-2020-05");

function states(rules: Rules): Readonly<Record<string, string>> {
  return Object.fromEntries(checksInForce(rules).map(({ code, state }) => [code, state]));
}

test("in January 2021 every check but those of the papers themselves had its article", () => {
  const checks = checksInForce(law);
  const always = checks.filter(({ state }) => state === "always").map(({ code }) => code);
  expect(always).toEqual(["N00", "N02", "N03", "N05", "N07", "N23", "N24", "N27", "N28"]);
  const articles = Object.fromEntries(checks.map(({ code, articles: each }) => [code, each.join("; ")]));
  expect(articles).toMatchObject({
    N01: "Act, Art. 89(4)",
    N12: "Act, Art. 4(4)1; Act, Art. 4(4)2; Act, Art. 4(3), Art. 86",
    N14: "Act, Art. 89(3)1; Act, Art. 89(3)5",
    N15: "Act, Art. 87(2)",
    N19: "Act, Art. 87(5)",
    N22: "Act, Art. 89(8)",
  });
  expect(articles.N13).toContain("Act, Art. 89(3)6");
  expect(articles.N13).not.toContain("Act, Art. 89(3)5");
});

test("what a version does not have is said to be not in it", () => {
  expect(states(lawOf("kz-2009"))).toMatchObject({ N20: "not-in-law", N25: "not-in-law" });
  const { lists: _, deadlines: __, ...bare } = law;
  expect([...new Set(Object.values(states(bare)))].sort()).toEqual(["always", "not-in-law"]);
});

test("a value that is not known is no check; one of several that is known is one", () => {
  const deposit = { ...law.lists!.deposit!, status: "unknown" as const };
  const [first, ...rest] = law.lists!.documents!;
  const documents = [{ ...first!, status: "unknown" as const }, ...rest];
  const rules = { ...law, lists: { ...law.lists, deposit, documents } };
  expect(states(rules)).toMatchObject({ N17: "unknown", N14: "in-force", N01: "in-force" });
});
