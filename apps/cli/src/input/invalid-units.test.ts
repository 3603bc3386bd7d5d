import { expect, test } from "vitest";
import { runHere, runJson } from "../testing/run-here.ts";

const none = { "v.csv": "list,votes\nA,0\nB,0\n" };
const law = ["--rules", "kz-2020-05", "--votes", "v.csv"];

test.each([
  ["en", "every list has 0 votes: there is nothing to distribute seats by", "enter the votes that were counted"],
  ["kk", "барлық тізімде 0 дауыс: мандаттарды бөлуге негіз жоқ", "саналған дауыстарды енгізіңіз"],
  ["ru", "у всех списков 0 голосов: распределять мандаты не по чему", "впишите подсчитанные голоса"],
])("where every list has 0 votes, place and remedy are told: %s", async (lang, message, remedy) => {
  for (const command of [["seats"], ["explain"], ["what-if", "--threshold", "5%"]]) {
    const { code, err } = await runHere([...command, ...law, "--lang", lang], { files: none });
    expect(code).toBe(2);
    expect(err).toContain(`v.csv:2:3: ${message}\n`);
    expect(err).toContain(`: ${remedy}\n`);
    expect(err.split(message)).toHaveLength(2);
  }
});

test("of several units the one without votes is named, and the others have their seats", async () => {
  const files = {
    "v.csv": "unit,list,votes\nN,A,0\nN,B,0\nN,@blank,0\nS,A,5\nS,B,3\nS,@blank,0\n",
    "s.csv": "unit,seats\nN,2\nS,3\n",
  };
  const { code, json, err } = await runJson<{ readonly status: string }>(
    ["seats", "--rules", "es-congreso", "--votes", "v.csv", "--seats", "s.csv"],
    { files },
  );
  expect([code, json.status]).toEqual([2, "invalid"]);
  expect(err).toBe(
    'v.csv:2:5: every list has 0 votes (unit "N"): there is nothing to distribute seats by\n' +
      "  what to do: enter the votes that were counted\n",
  );
});

test("a result that is decided says nothing of the kind", async () => {
  const { code, err } = await runHere(["seats", ...law], { files: { "v.csv": "list,votes\nA,5\nB,0\n" } });
  expect([code === 2, err.includes("0 votes")]).toEqual([false, false]);
});
