import { describe, expect, test } from "vitest";
import { runHere, runJson, type World } from "../testing/run-here.ts";
import { type SeatsOutput, schemaFaults } from "../testing/seats-output.ts";

const KZ = ["seats", "--rules", "kz-2020-05", "--votes", "docs/examples/kz-2021.csv"];
const SEATS_2021 = { "People's Party": 10, "Nur Otan": 76, Auyl: 0, "Ak Zhol": 12, Adal: 0 };

const given = (files: Readonly<Record<string, string>>): World => ({ files });
const seats = (rules: string, votes: string, ...more: readonly string[]) =>
  runJson<SeatsOutput>(["seats", "--rules", rules, "--votes", "v.csv", ...more], given({ "v.csv": votes }));

describe("Kazakhstan 2021", () => {
  test("as JSON: seats, who takes part, certificate, hashes; valid by the published schema", async () => {
    const { code, json, err } = await runJson<SeatsOutput>(KZ);
    expect([code, err]).toEqual([0, ""]);
    expect(json).toMatchObject({
      status: "decided",
      seats: SEATS_2021,
      awarded: SEATS_2021,
      qualified: ["People's Party", "Nur Otan", "Ak Zhol"],
      question: null,
      ties: [],
      byUnit: {},
      certificate: { format: "dauys-certificate-1", rules: "kz-2020-05", house: 98 },
      rules: { id: "kz-2020-05" },
      votes: { separator: "," },
    });
    expect(json.margins).toBeUndefined();
    expect(schemaFaults(json)).toEqual([]);
  });

  test("the margins of the ground truth", async () => {
    const { json } = await runJson<SeatsOutput>([...KZ, "--margins"]);
    expect(json.margins?.["Ak Zhol"]?.movedTo["Nur Otan"]).toMatchObject({
      votes: 11_127,
      seats: { "Nur Otan": 77, "Ak Zhol": 11 },
    });
    expect(json.margins?.["Ak Zhol"]?.lost?.votes).toBe(13_379);
    expect(json.margins?.["Nur Otan"]?.movedTo.Auyl).toMatchObject({
      votes: 123_887,
      seats: { "Nur Otan": 71, "Ak Zhol": 11, "People's Party": 9, Auyl: 7 },
    });
    expect(schemaFaults(json)).toEqual([]);
  });

  test("for people, in three languages", async () => {
    const english = await runHere(KZ);
    expect(english.out.split("\n").slice(0, 9)).toEqual([
      "Mazhilis election: version of May 2020",
      "",
      "List                Votes  % (of valid votes)  Seats",
      "Nur Otan        5,148,074              71.09%     76",
      "Ak Zhol           792,828              10.95%     12",
      "People's Party    659,019               9.10%     10",
      "Auyl              383,023               5.29%      0",
      "Adal              258,618               3.57%      0",
      "Total           7,241,562                         98",
    ]);
    const russian = await runHere([...KZ, "--lang", "ru"]);
    expect(russian.out).toMatch(/Nur Otan {8}5\u00a0148\u00a0074 +71,09\u00a0% +76/);
    const kazakh = await runHere(KZ, { env: { DAUYS_LANG: "kk" } });
    expect(kazakh.out).toContain("Мәжіліс сайлауы: 2020 жылғы мамырдағы редакция");
    expect(kazakh.out).toContain("Барлығы");
  });

  test("JSON votes and other separators give the same seats", async () => {
    const lists = { "People's Party": 659019, "Nur Otan": 5148074, Auyl: 383023, "Ak Zhol": 792828, Adal: 258618 };
    const json = JSON.stringify({ lists, totals: { valid: 7241562 } });
    const semicolons = `list;votes\r\n${Object.entries(lists)
      .map(([list, votes]) => `${list};${votes}\r\n`)
      .join("")}`;
    expect((await seats("kz-2020-05", json)).json).toMatchObject({ seats: SEATS_2021, votes: { separator: null } });
    expect((await seats("kz-2020-05", semicolons)).json).toMatchObject({
      seats: SEATS_2021,
      votes: { separator: ";" },
    });
    const told = await runHere(["seats", "--rules", "kz-2020-05", "--votes", "-"], given({ "-": semicolons }));
    expect(told.out).toContain("Votes: (stdin) (separated by semicolons)");
  });

  test("another number of seats is used, and said to be not the law's", async () => {
    const { code, err, json } = await runJson<SeatsOutput>([...KZ, "--seats", "107"]);
    expect(code).toBe(0);
    expect(Object.values(json.seats ?? {}).reduce((a, b) => a + b, 0)).toBe(107);
    expect(err).toBe("the law has 98 seats; the distribution is of the 107 given\n");
  });

  test("votes by unit are added up where the law distributes nationwide", async () => {
    const { code, json } = await seats("kz-2020-05", "unit,list,votes\nN,A,60\nN,B,40\nS,A,40\nS,B,60\nS,C,5\n");
    expect([code, json.seats, json.byUnit]).toEqual([0, { A: 49, B: 49, C: 0 }, {}]);
    expect(schemaFaults(json)).toEqual([]);
  });
});

describe("open questions", () => {
  const TIE = "list,votes\nA,50\nB,50\n";

  test("a tie that the law decides by registration asks for it (exit 3), and takes it from the list attributes", async () => {
    const open = await seats("kz-2020-05", TIE, "--seats", "97");
    expect(open.code).toBe(3);
    expect(open.json).toMatchObject({ status: "lot", seats: null, awarded: { A: 48, B: 48 }, certificate: null });
    expect(open.json.question).toMatchObject({ kind: "data", needs: "order", among: ["A", "B"] });
    expect(schemaFaults(open.json)).toEqual([]);
    const files = given({ "v.csv": TIE, "l.csv": "list,registration_order\nA,2\nB,1\n" });
    const args = ["seats", "--rules", "kz-2020-05", "--votes", "v.csv", "--seats", "97", "--lists", "l.csv"];
    const answered = await runJson<SeatsOutput>(args, files);
    expect([answered.code, answered.json.seats]).toEqual([0, { A: 48, B: 49 }]);
    expect(answered.json.ties).toMatchObject([{ decidedBy: "registered-earlier", winners: ["B"] }]);
  });

  test("nobody over the threshold: the law is silent (exit 4), with article and question", async () => {
    const rows = Array.from({ length: 20 }, (_, i) => `L${i},5\n`).join("");
    const { code, json } = await seats("kz-2020-05", `list,votes\n${rows}`);
    expect(code).toBe(4);
    expect(json).toMatchObject({
      status: "undetermined",
      seats: null,
      question: { kind: "silent", silence: "nobody-qualifies", article: "Act, Art. 97-1" },
    });
    expect(json.question?.text).toContain("How are the seats distributed when no list has 7 per cent?");
    expect(schemaFaults(json)).toEqual([]);
  });

  test("a lot is asked for (exit 3), answered by --lot or --answers, and shown with the result", async () => {
    const args = ["seats", "--rules", "nl-gr", "--votes", "v.csv", "--seats", "3"];
    const open = await runJson<SeatsOutput>(args, given({ "v.csv": TIE }));
    expect([open.code, open.json.status, open.json.awarded]).toEqual([3, "lot", { A: 1, B: 1 }]);
    const lot = await runJson<SeatsOutput>(
      [...args, "--lot", "B", "--lot-source", "drawn in public"],
      given({ "v.csv": TIE }),
    );
    expect([lot.code, lot.json.seats]).toEqual([0, { A: 1, B: 2 }]);
    expect(JSON.stringify(lot.json.certificate)).toContain("drawn in public");
    const answers = JSON.stringify([{ among: ["A", "B"], winners: ["A"], by: "lot", source: "drawn in public" }]);
    const files = given({ "v.csv": TIE, "a.json": answers });
    expect((await runJson<SeatsOutput>([...args, "--answers", "a.json"], files)).json.seats).toEqual({ A: 2, B: 1 });
    const told = await runHere(args, given({ "v.csv": TIE }));
    expect(told.out).toContain("Question:\nList A and list B are exactly equal and contend for 1\u00a0seat.");
    expect(told.out).toContain('(--answers <file>, or --lot "<list>" --lot-source "<where the lot comes from>")');
  });

  test("in a run of many units each has its own status and the exit code is the worst", async () => {
    const votes = "unit,list,votes\nN,A,60\nN,B,40\nS,A,50\nS,B,50\n";
    const files = given({ "v.csv": votes, "s.csv": "unit,seats\nN,3\nS,3\n" });
    const args = ["seats", "--rules", "nl-gr", "--votes", "v.csv", "--seats", "s.csv"];
    const { code, json } = await runJson<SeatsOutput>(args, files);
    expect(code).toBe(3);
    expect(json).toMatchObject({ status: "lot", seats: null });
    expect(json.byUnit).toMatchObject({
      N: { status: "decided", seats: { A: 2, B: 1 } },
      S: { status: "lot", seats: null },
    });
    expect(schemaFaults(json)).toEqual([]);
    const told = await runHere(args, files);
    expect(told.out).toContain("Question (S):");
  });

  test("lists and units named as members of every object are lists and units like any other", async () => {
    const files = given({
      "v.csv":
        "unit,list,votes\n__proto__,__proto__,500\n__proto__,B,300\nconstructor,toString,10\nconstructor,stop,9\n",
      "s.csv": "unit,seats\n__proto__,5\nconstructor,3\n",
    });
    const told = await runHere(["seats", "--rules", "nl-gr", "--votes", "v.csv", "--seats", "s.csv"], files);
    expect(told.code).toBe(0);
    expect(told.out).toMatch(/__proto__ +5 +3 +2 *\n *constructor +3 +2 +1/);
  });

  test("votes that are all zero cannot be distributed by (exit 2)", async () => {
    const { code, json } = await seats("kz-2020-05", "list,votes\nA,0\nB,0\n");
    expect([code, json.status, json.seats]).toEqual([2, "invalid", null]);
    expect(schemaFaults(json)).toEqual([]);
  });
});

describe("input that does not fit together (exit 2)", () => {
  const refused = async (rules: string, files: Readonly<Record<string, string>>, ...more: readonly string[]) => {
    const { code, json } = await runJson<SeatsOutput>(
      ["seats", "--rules", rules, "--votes", "v.csv", ...more],
      given(files),
    );
    expect(schemaFaults(json)).toEqual([]);
    return [
      code,
      ...(json.error ?? []).map(
        (fault) => `${fault.file}:${fault.line}:${fault.column} ${fault.code}: ${fault.message} | ${fault.remedy}`,
      ),
    ];
  };

  test("a base that the input does not give names the row to add", async () => {
    expect(await refused("kz-2021-05", { "v.csv": "list,votes\nA,5\nB,4\n" })).toEqual([
      2,
      "v.csv:1:1 missing-base: Act, Art. 97-1(1), Art. 43(5): the base valid+against-all is needed, and the votes do not give it | add the row @against-all,<number>",
    ]);
  });

  test("a sum that does not match names its rows and the difference, in its place", async () => {
    expect(await refused("kz-2020-05", { "v.csv": "list,votes\nA,5\n@valid,10\nB,4\n" })).toEqual([
      2,
      "v.csv:3:8 sum: @valid is 10, but all lists + @others add up to 9: a difference of 1 | correct @valid or its parts by the source; for lists not named add the row @others",
    ]);
  });

  test("a list named as a group of connected lists is, which would be taken for one of them", async () => {
    const files = { "v.csv": "list,votes\ngroup:A,500000\nB,300000\nC,240000\n", "l.csv": "list,group\nB,A\nC,A\n" };
    expect(await refused("il", files, "--lists", "l.csv")).toEqual([
      2,
      'v.csv:2:9 reserved-name: "group:A" cannot be the name of a list: names of groups of connected lists begin with group: | give the list another name',
    ]);
  });

  test("seats that neither law nor input gives", async () => {
    expect(await refused("nl-gr", { "v.csv": "list,votes\nA,5\n" })).toEqual([
      2,
      "v.csv:1:1 missing-seats: the number of seats is not given, and the law does not fix it | add --seats <number>, or --seats <file with the columns unit,seats>",
    ]);
  });

  test("one number of seats for several units, and seats by unit for a nationwide law", async () => {
    const files = { "v.csv": "unit,list,votes\nN,A,5\nS,A,5\n", "s.csv": "unit,seats\nN,1\n" };
    expect((await refused("nl-gr", files, "--seats", "5"))[1]).toContain("one-number-for-units");
    expect((await refused("kz-2020-05", files, "--seats", "s.csv"))[1]).toContain("nationwide-seats");
  });

  test("an answer to something else, a lot without source, a lot that no question asks for", async () => {
    const files = {
      "v.csv": "list,votes\nA,5\nB,4\n",
      "a.json": '[{"among":["A","B"],"winners":["C"],"by":"lot","source":"x"}]',
    };
    expect((await refused("kz-2020-05", files, "--answers", "a.json"))[1]).toContain(
      'answer: the answer does not serve: "C" is not a part of those asked about: "A", "B"',
    );
    expect((await refused("kz-2020-05", files, "--lot", "A"))[1]).toContain("lot-without-source");
    expect((await refused("kz-2020-05", files, "--lot", "A", "--lot-source", "x"))[1]).toContain("unused-lot");
  });

  test("the faults of all files are told together", async () => {
    const files = { "v.csv": "list,votes\nA,5\n", "l.csv": "list,order\nB,1\n", "a.json": "{}" };
    const told = await refused("kz-2021", files, "--lists", "l.csv", "--answers", "a.json", "--seats", "-3");
    expect(told.slice(1).map((line) => String(line).split(":")[0])).toEqual(["null", "--seats", "l.csv", "a.json"]);
  });

  test("rules that are no rules, with the place of each fault", async () => {
    const told = await refused("bad.json", {
      "v.csv": "list,votes\nA,5\n",
      "bad.json": '{\n  "id": "x-1",\n  "colour": 1\n}',
    });
    expect(told.some((line) => String(line).startsWith('bad.json:3:13 rules-fault: unknown member "colour"'))).toBe(
      true,
    );
  });
});

test("with --json the error stands on standard output and, for people, on standard error", async () => {
  const { err, json } = await runJson<SeatsOutput>(
    ["seats", "--rules", "kz-2020-05", "--votes", "v.csv", "--lang", "ru"],
    given({ "v.csv": "list,votes\nA,-5\n" }),
  );
  expect(json.error).toEqual([
    {
      file: "v.csv",
      line: 2,
      column: 3,
      code: "negative",
      message: '"A": отрицательное число "-5"',
      remedy: "впишите целое число не меньше 0",
    },
  ]);
  expect(err).toBe('v.csv:2:3: "A": отрицательное число "-5"\n  что сделать: впишите целое число не меньше 0\n');
});

test("colour is for a terminal, and not where NO_COLOR is set", async () => {
  const painted = await runHere(KZ, { tty: true, env: { TERM: "xterm" } });
  const plain = await runHere(KZ, { tty: true, env: { NO_COLOR: "1" } });
  expect(painted.out).toContain("\u001b[1m");
  expect(plain.out).not.toContain("\u001b");
  expect((await runHere(KZ)).out).not.toContain("\u001b");
});
