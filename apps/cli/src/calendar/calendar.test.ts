import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runHere, runJson } from "../testing/run-here.ts";

interface Moment {
  readonly known: boolean;
  readonly instant?: string;
  readonly local?: { readonly date: string; readonly time: string };
  readonly dependsOn?: string;
}
interface Printed {
  readonly id: string;
  readonly electionDay: string;
  readonly kind: string | null;
  readonly zone: string;
  readonly at: string;
  readonly deadlines: readonly {
    readonly id: string;
    readonly what: string;
    readonly article: string;
    readonly state: string;
    readonly bySeconds: number | null;
    readonly ends: Moment;
    readonly byRule: Moment | null;
    readonly elsewhere: readonly { readonly zone: string }[];
    readonly done: string | null;
  }[];
}

const AT = ["--at", "2021-02-01T12:00+06:00"];

async function calendar(...args: readonly string[]) {
  const { code, json, err } = await runJson<Printed>(["calendar", ...args]);
  const of = (id: string) => json.deadlines.find((deadline) => deadline.id === id);
  return { code, json, err, of };
}

test("the election of 2021: day, hour, article and state of each deadline", async () => {
  const { code, json, of } = await calendar("kz-2021", ...AT);
  expect({ code, id: json.id, day: json.electionDay, kind: json.kind, zone: json.zone, at: json.at }).toEqual({
    code: 0,
    id: "kz-2021",
    day: "2021-01-10",
    kind: "regular",
    zone: "Asia/Almaty",
    at: "2021-02-01T06:00:00Z",
  });
  expect(of("registration-ends")).toMatchObject({
    what: "Registration of party lists",
    article: "Act, Art. 89(8)",
    ends: { known: true, instant: "2020-12-10T12:00:00Z", local: { date: "2020-12-10", time: "18:00" } },
    state: "ended",
  });
  expect(of("nomination-ends")).toMatchObject({
    ends: { local: { date: "2020-11-30", time: "18:00" } },
    byRule: { local: { date: "2020-12-01", time: "18:00" } },
  });
  expect(of("result")).toMatchObject({ state: "done", done: "2021-01-12" });
  expect(of("message")).toMatchObject({ state: "past", done: null });
  expect(of("voting")?.elsewhere.map(({ zone }) => zone)).toEqual(["Asia/Aqtobe", "Asia/Qyzylorda", "Asia/Oral"]);
  expect(of("mandates")).toMatchObject({ ends: { known: false, dependsOn: "publication" }, state: "unknown" });
});

test("an event that is given lets what depends on it be placed, and an act may come late", async () => {
  const { of } = await calendar("kz-2021", ...AT, "--event", "publication=2021-01-22", "--done", "mandates=2021-02-01");
  expect(of("mandates")?.ends).toMatchObject({ known: true, local: { date: "2021-02-01", time: "24:00" } });
  expect(of("mandates")?.state).toBe("done");
  expect(of("message")).toMatchObject({ state: "done-late", bySeconds: 2 * 86_400, done: "2021-01-22" });
});

test("a law and a day give a calendar of an election that is to come", async () => {
  const { json, of } = await calendar("--rules", "kz-2026", "--date", "2026-11-29", "--at", "2026-09-01T00:00Z");
  expect({ id: json.id, kind: json.kind }).toEqual({ id: "kz-2026-2026-11-29", kind: null });
  expect(of("nomination-ends")).toMatchObject({ ends: { instant: "2026-10-20T13:00:00Z" }, state: "not-yet" });
  const utc = await calendar("--rules", "kz-2026", "--date", "2026-11-29", "--zone", "+00:00");
  expect(utc.of("nomination-ends")).toMatchObject({ ends: { instant: "2026-10-20T18:00:00Z" } });
});

test.each(["kk", "ru", "en"])("%s: a table in the order of time, with what its dates rest on", async (lang) => {
  const { code, out, err } = await runHere(["calendar", "kz-2021", ...AT, "--lang", lang]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const ends = out
    .split("\n")
    .flatMap((line) => /^(?:\S+(?: \d\d:\d\d)? – )?(20\d\d-\d\d-\d\d)(?: |$)/.exec(line)?.[1] ?? []);
  expect(ends.length).toBeGreaterThan(30);
  expect(ends).toEqual(ends.toSorted());
  expect(out).toContain("2020-11-10 – 2020-11-30 18:00");
  expect(out).toContain("UTC+6");
  for (const line of out.split("\n")) expect(line.length).toBeLessThan(120);
});

test("an early election says who may set its terms otherwise", async () => {
  const { out } = await runHere(["calendar", "kz-2023", "--at", "2023-03-01T00:00Z"]);
  expect(out).toContain("This is an early election");
  expect(out).toContain("2023-02-17 18:00 by the law’s rule, 2023-02-18 18:00 as set");
});

test("rules without deadlines say so", async () => {
  const { code, out } = await runHere(["calendar", "--rules", "se-riksdag", "--date", "2026-09-13"]);
  expect(code).toBe(0);
  expect(out).toContain("These rules have no deadlines.");
});

test("a file is written once, with the ids of the election", async () => {
  const folder = mkdtempSync(join(tmpdir(), "dauys-calendar-"));
  try {
    const file = join(folder, "kz-2021.ics");
    const args = ["calendar", "kz-2021", ...AT, "--ics", file];
    expect(await runHere([...args, "--lang", "kk"])).toMatchObject({ code: 0 });
    const text = readFileSync(file, "utf8");
    expect(text).toContain("UID:kz-2021-voting@dauys.org\r\n");
    expect(text).toContain("SUMMARY;LANGUAGE=kk:Дауыс беру\r\n");
    expect(await runHere(args)).toMatchObject({ code: 2 });
    expect(readFileSync(file, "utf8")).toBe(text);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  [[], "what-election"],
  [["kz-2021", "--rules", "kz-2026"], "what-election"],
  [["--rules", "kz-2026"], "what-election"],
  [["kz-2012", "--date", "2012-01-15"], "what-election"],
  [["--rules", "kz-2026", "--date", "2026-02-30"], "bad-date"],
  [["kz-2021", "--at", "yesterday"], "bad-instant"],
  [["kz-2021", "--zone", "Almaty"], "bad-zone"],
  [["kz-2021", "--event", "publicaton=2021-01-15"], "bad-pair"],
  [["kz-2021", "--event", "publication=15.01.2021"], "bad-pair"],
  [["kz-2021", "--event", "election-day=2021-01-11"], "bad-pair"],
  [["kz-2021", "--done", "results=2021-01-12"], "bad-pair"],
  [["kz-2021", "--set", "voting=2021-01-10"], "bad-pair"],
  [["kz-2021", "--set", "voting=2021-01-10T21:00", "--set", "voting=2021-01-10T22:00"], "bad-pair"],
  [["kz-2022"], "unknown-election"],
])("dauys calendar %j is refused: %s", async (args, code) => {
  const ran = await runJson<{ readonly error: readonly { readonly code: string }[] }>(["calendar", ...args]);
  expect({ exit: ran.code, codes: ran.json.error.map((each) => each.code) }).toEqual({ exit: 2, codes: [code] });
});
