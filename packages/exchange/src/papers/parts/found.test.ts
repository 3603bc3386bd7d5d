import type { Filing } from "@dauys/core/election";
import type { Finding } from "@dauys/core/protocol";
import { expect, test } from "vitest";
import { foundBlocks } from "./found.ts";

const said = { kk: "алты", ru: "шесть", en: "six" };
const finding: Finding = {
  ...{ code: "check", check: 6, severity: "warning", unit: "1", about: "", text: said, operands: [], advice: null },
  ...{ article: "Act, Art. 43(8)", derived: false, consequence: null },
};

function rowsOf(findings: readonly Finding[], accepted: Filing["body"]["accepted"]) {
  const filing = { body: { accepted } } as unknown as Filing;
  const table = foundBlocks(findings, filing, "kk").find((block) => block.kind === "table");
  return table?.rows.map(({ cells, strong }) => [...cells, strong]) ?? [];
}

test("a warning stands with the reason with which it was accepted, and by whom", () => {
  const reason = { code: "check", check: 6, reason: "акт бар", by: "xr/1" };
  expect(rowsOf([finding], [reason])).toEqual([["Ескерту", "№ 6. алты (Заң, 43(8)-бап)", "акт бар", "xr/1", false]]);
});

test("a reason for another place or another check is not taken for it", () => {
  const others = [
    { code: "check", check: 7, reason: "a", by: "b" },
    { code: "check", check: 6, about: "votes/votes/oak", reason: "a", by: "b" },
    { code: "missing", check: 6, reason: "a", by: "b" },
  ];
  expect(rowsOf([finding], others)[0]?.slice(2, 4)).toEqual(["—", "—"]);
});

test("an error stands out, and where nothing was found that is said", () => {
  expect(rowsOf([{ ...finding, severity: "error" }], undefined)[0]?.at(-1)).toBe(true);
  const blocks = foundBlocks([], { body: {} } as unknown as Filing, "ru");
  expect(blocks).toContainEqual({ kind: "text", text: "Проверки формы ничего не нашли.", tone: "plain" });
});
