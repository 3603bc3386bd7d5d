import { expect, test } from "vitest";
import { runHere, runJson } from "../testing/run-here.ts";

interface Printed {
  readonly election: string;
  readonly questions: readonly {
    readonly id: string;
    readonly text: string;
    readonly columns: readonly {
      readonly report: string;
      readonly claims: readonly {
        readonly id: string;
        readonly parts: readonly {
          readonly verdict: string;
          readonly missing: string | null;
          readonly grounds: readonly {
            readonly test: string;
            readonly verdict: string | null;
            readonly says: string;
            readonly operands: readonly { readonly what: string; readonly value: unknown; readonly from: unknown }[];
          }[];
        }[];
      }[];
    }[];
  }[];
  readonly missions: readonly { readonly id: string; readonly stations: { readonly value: number | null } }[];
  readonly files: {
    readonly statements: { readonly sha256: string };
    readonly earlier: readonly { readonly id: string }[];
  };
}

test("for programs: every part with its verdict, and what decides it as data", async () => {
  const { code, json } = await runJson<Printed>(["statements", "kz-2021"]);
  const claims = json.questions.flatMap(({ columns }) => columns.flatMap((column) => column.claims));
  const [whole, amending, both] = claims.find(({ id }) => id === "a6")?.parts ?? [];
  expect([code, json.election, claims.length]).toEqual([0, "kz-2021", 35]);
  expect([whole, amending, both].map((part) => part?.verdict)).toEqual(["agrees", "differs", "undecidable"]);
  expect(amending?.grounds[0]?.operands).toContainEqual({
    what: "needed",
    value: 81,
    from: { file: "rules", id: "kz-2020-05", at: "chamber.majorities", article: "Constitution, Art. 62(3)" },
  });
  expect(both?.missing).toBe("The other chamber by parties.");
  expect(json.files.earlier.map(({ id }) => id)).toEqual(["kz-2016", "kz-2012", "kz-2007", "kz-2004"]);
  expect(json.files.statements.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(json.missions.find(({ id }) => id === "turkic-council")?.stations.value).toBe(14);
});

test.each([
  ["kk", "өзгеше", "Тоғыз депутат қалай шықты?", "62(3)-бап"],
  ["ru", "расходится", "Откуда взялись девять", "ст. 62(3)"],
  ["en", "differs", "How did the nine", "Art. 62(3)"],
])("for people in %s: a row for each question, a column for each report, no line too wide", async (lang, ...told) => {
  const { code, out } = await runHere(["statements", "kz-2021", "--lang", lang]);
  expect(code).toBe(0);
  const flat = out.replaceAll(/\s+/g, " ");
  for (const each of told) expect(flat.includes(each) || out.includes(each.split(" ")[0] ?? each), each).toBe(true);
  expect(out).toMatch(/^\S+ +A +B$/m);
  expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThan(125);
});

test("an election without a file of statements, and one that does not exist, are told apart", async () => {
  const none = await runHere(["statements", "kz-2016"]);
  const unknown = await runHere(["statements", "kz-1916"]);
  expect([none.code, unknown.code]).toEqual([2, 2]);
  expect(none.err).toContain("there is no file of statements on kz-2016");
  expect(none.err).toContain("there are statements on: kz-2021");
  expect(unknown.err).not.toContain("statements on");
});
