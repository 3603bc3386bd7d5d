import { expect, test } from "vitest";
import { houseForm, importText, smallProfile } from "./testing/import-text.ts";

const HEADER = "region,no,registered,voters,invalid,valid,l1,l2";
const rows = (...lines: readonly string[]): string => [HEADER, ...lines, ""].join("\n");
const GOOD = "North,1,100,80,5,75,50,25";

test("a row becomes a protocol with its unit, figures and votes", async () => {
  const { protocols, lines, summary } = await importText(rows(GOOD, "North,2,90,0,0,0,0,"));
  expect(protocols).toEqual([
    {
      form: "israel-2021",
      unit: "North/1",
      kind: "station",
      fields: { registered: 100, voters: 80, invalid: 5, valid: 75 },
      votes: [
        {
          series: "votes",
          lists: [
            { list: "1", votes: 50 },
            { list: "2", votes: 25 },
          ],
        },
      ],
    },
    {
      form: "israel-2021",
      unit: "North/2",
      kind: "station",
      fields: { registered: 90, voters: 0, invalid: 0, valid: 0 },
      votes: [{ series: "votes", lists: [{ list: "1", votes: 0 }] }],
    },
  ]);
  expect(lines).toEqual([2, 3]);
  expect(summary).toMatchObject({
    rows: 2,
    refused: 0,
    faultCount: 0,
    lines: 3,
    units: 1,
    lists: ["1", "2"],
    accepted: true,
    unread: [],
  });
});

const BAD: readonly (readonly [string, string, string, number])[] = [
  ["a negative number", "North,2,-1,0,0,0,0,0", "negative", 9],
  ["a fraction", "North,2,1.5,0,0,0,0,0", "fractional", 9],
  ["thousands that the profile does not know", "North,2,1 000,0,0,0,0,0", "thousands", 9],
  ["a word for a number", "North,2,many,0,0,0,0,0", "not-a-number", 9],
  ["a number above the limit", "North,2,2147483648,0,0,0,0,0", "count-too-large", 9],
  ["a number of four hundred digits", `North,2,${"9".repeat(400)},0,0,0,0,0`, "count-too-large", 9],
  ["a marker that the profile does not know", "North,2,-,0,0,0,0,0", "not-a-number", 9],
  ["Arabic digits", "North,2,٣,0,0,0,0,0", "other-digits", 9],
  ["too few cells", "North,2,1,0,0,0,0", "ragged", 1],
  ["too many cells", "North,2,1,0,0,0,0,0,0", "ragged", 1],
  ["a unit without a name", ",2,1,0,0,0,0,0", "no-name", 1],
  ["a station without a name", "North,,1,0,0,0,0,0", "no-name", 7],
  ["text after a quote", 'North,"2"x,1,0,0,0,0,0', "after-quote", 7],
  ["a carriage return alone", "North,2,1,0,0,0,0,0\rNorth,3,1,0,0,0,0,0", "carriage-return", 1],
];

test.each(BAD)("%s is told with its line, and the rest goes on", async (_, bad, code, column) => {
  const { protocols, faults, summary, lines } = await importText(rows(GOOD, bad, "South,7,1,1,0,1,1,0"));
  expect(faults[0]).toMatchObject({ file: "stations.csv", line: 3, column, code });
  expect(protocols[0]?.unit).toBe("North/1");
  expect(protocols.at(-1)?.unit).toBe("South/7");
  expect(summary.refused).toBeGreaterThan(0);
  if (code !== "carriage-return") {
    expect(lines).toEqual([2, 4]);
    expect(faults).toHaveLength(1);
    expect(summary.byCode).toEqual({ [code]: 1 });
  }
  for (const text of Object.values({ ...faults[0]?.message, ...faults[0]?.remedy })) expect(text).not.toMatch(/[{}]/);
});

test("what a bad row has begun to fill in does not stay", async () => {
  const { protocols } = await importText(rows("North,1,9,9,9,9,9,x", "North,2,1,,,,,"));
  expect(protocols.map(({ unit, fields, votes }) => [unit, fields, votes])).toEqual([
    ["North/2", { registered: 1 }, []],
  ]);
});

test("strict refuses the file whole", async () => {
  const bad = rows(GOOD, "North,2,x,0,0,0,0,0", "North,3,1,1,0,1,1,0");
  const { protocols, summary, faults } = await importText(bad, { strict: true, size: 10 });
  expect(protocols).toEqual([]);
  expect(summary).toMatchObject({ accepted: false, faultCount: 1 });
  expect(faults[0]?.line).toBe(3);
  const good = await importText(rows(GOOD), { strict: true, size: 10 });
  expect([good.protocols.length, good.summary.accepted]).toEqual([1, true]);
});

test("quoted cells may hold separators, quotes and lines, and lines are counted on", async () => {
  const { protocols, lines, faults } = await importText(
    rows('"North, ""upper""\nand lower",1,"100",80,5,75,50,25', "South,2,x,0,0,0,0,0", "South,3,1,1,0,1,1,0"),
  );
  expect(protocols.map((protocol) => protocol.unit)).toEqual(['North, "upper"\nand lower/1', "South/3"]);
  expect(protocols[0]?.fields.registered).toBe(100);
  expect(lines).toEqual([2, 5]);
  expect(faults[0]?.line).toBe(4);
});

test("a quote that is not closed costs its own line only", async () => {
  const { protocols, faults } = await importText(rows(GOOD, '"North,2,1,1,0,1,1,0', "South,3,1,1,0,1,1,0"));
  expect(faults.map(({ code, line }) => [code, line])).toEqual([["unclosed-quote", 3]]);
  expect(protocols.map((protocol) => protocol.unit)).toEqual(["North/1", "South/3"]);
});

test("line ends of Windows, a byte order mark and a missing last line end are read", async () => {
  const text = `\ufeff${HEADER}\r\n${GOOD}\r\nNorth,2,1,1,0,1,1,0`;
  const { protocols, summary } = await importText(text, { size: 1 });
  expect(protocols.map((protocol) => protocol.unit)).toEqual(["North/1", "North/2"]);
  expect(summary.faultCount).toBe(0);
});

test("empty lines at the end say nothing, one before other rows is told", async () => {
  expect((await importText(`${rows(GOOD)}\n\n`)).faults).toEqual([]);
  const { faults, protocols } = await importText(rows(GOOD, "", "North,2,1,1,0,1,1,0"));
  expect(faults.map(({ code, line }) => [code, line])).toEqual([["blank-line", 3]]);
  expect(protocols).toHaveLength(2);
});

test.each([
  ["", "no-rows"],
  [HEADER, "no-rows"],
  [`${HEADER}\n\n`, "no-rows"],
  ["region,no,registered,voters,invalid,valid\nA,1,1,1,1,1\n", "profile-lists"],
  ["region,no,registered,voters,invalid,l1\nA,1,1,1,1,1\n", "profile-column"],
  [`${HEADER},no\nA,1,1,1,1,1,1,1,1\n`, "header-twice"],
  ['"region,no', "unclosed-quote"],
])("a file %j of which nothing can be read is one fault", async (text, code) => {
  const { faults, summary, protocols } = await importText(text);
  expect(faults.map((fault) => fault.code)).toEqual([code]);
  expect([summary.rows, protocols.length]).toEqual([0, 0]);
});

test("columns that the profile does not read are named and may hold anything", async () => {
  const text = `note,${HEADER},more\n"a, ""b""",${GOOD},\nx"y,North,2,1,1,0,1,1,0,z\n`;
  const { summary, protocols } = await importText(text);
  expect(summary.unread).toEqual(["note", "more"]);
  expect(protocols).toHaveLength(2);
});

test("thousands, fractions of zeros and markers are read as the profile says", async () => {
  const profile = smallProfile({
    file: { encoding: "utf-8", separator: ";" },
    numbers: { missing: ["", "-", "n/a"], thousands: [" ", "\u00a0", "."], point: "," },
  });
  const header = HEADER.replaceAll(",", ";");
  const text = `${header}\nNorth;1;1 000;1\u00a0234\u00a0567;600,0;1.234;-;n/a\n`;
  const { protocols, faults } = await importText(text, { profile });
  expect(faults).toEqual([]);
  expect(protocols[0]?.fields).toEqual({ registered: 1000, voters: 1_234_567, invalid: 600, valid: 1234 });
  expect(protocols[0]?.votes).toEqual([]);
  const mixed = `${header}\nNorth;1;1 234.567;1;1;1;1;1\nNorth;2;12 34;1;1;1;1;1\nNorth;3;600,5;1;1;1;1;1\n`;
  expect((await importText(mixed, { profile })).faults.map((fault) => fault.line)).toEqual([2, 3, 4]);
});

test("other encodings are read, and a file in another than the profile says is told", async () => {
  const windows = Uint8Array.from([
    ...new TextEncoder().encode(`${HEADER}\n`),
    // "Юг" in Windows-1251
    ...[0xde, 0xe3],
    ...new TextEncoder().encode(",1,1,1,0,1,1,0\n"),
  ]);
  const profile = smallProfile({ file: { encoding: "windows-1251", separator: "," } });
  expect((await importText(windows, { profile })).protocols[0]?.unit).toBe("Юг/1");
  const wrong = await importText(windows);
  expect(wrong.faults.map(({ code, line }) => [code, line])).toEqual([["bad-text", 2]]);
});

test.each(["utf-16le", "utf-16be"] as const)("%s is read, cut anywhere", async (encoding) => {
  const text = `\ufeff${rows("Оңтүстік,1,100,80,5,75,50,25", "Ақмола,2,1,1,0,1,1,0")}`;
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i += 1) {
    new DataView(bytes.buffer).setUint16(i * 2, text.charCodeAt(i), encoding === "utf-16le");
  }
  const profile = smallProfile({ file: { encoding, separator: "," } });
  for (const size of [1, 7, 4096]) {
    const { protocols, faults } = await importText(bytes, { profile, size });
    expect(faults).toEqual([]);
    expect(protocols.map((protocol) => protocol.unit)).toEqual(["Оңтүстік/1", "Ақмола/2"]);
  }
});

test("lines before the header are passed over; without a header the profile names the columns", async () => {
  const skip = smallProfile({ file: { encoding: "utf-8", separator: ",", skip: 2 } });
  const skipped = await importText(`Results\n"of ""all"", stations\n${rows(GOOD)}`, { profile: skip, size: 3 });
  expect([skipped.protocols.length, skipped.lines]).toEqual([1, [4]]);
  const columns = HEADER.split(",");
  const bare = smallProfile({ file: { encoding: "utf-8", separator: ",", columns } });
  const named = await importText(`${GOOD}\n`, { profile: bare });
  expect([named.protocols.length, named.lines]).toEqual([1, [1]]);
});

test("units of any depth, a level left out, names for people, and names of several columns", async () => {
  const profile = smallProfile({
    units: [
      { level: "region", id: "region" },
      { level: "district", id: "district", optional: true },
      { level: "town", id: "town", name: "town_name" },
    ],
    unit: { level: "station", id: ["street", "no"] },
  });
  const header = "region,district,town,town_name,street,no,registered,voters,invalid,valid,l1";
  const text = `${header}\nA,x,7,Seven,Main,1,1,1,0,1,1\nA,,7,Seven,Main,1,1,1,0,1,1\nB,x,7,Other,Main,1,1,1,0,1,1\n`;
  const { protocols, summary } = await importText(text, { profile });
  expect(protocols.map((protocol) => protocol.unit)).toEqual(["A/x/7/Main-1", "A/7/Main-1", "B/x/7/Main-1"]);
  expect(summary.units).toBe(7);
});

test("packed votes are read, lists as they come; what is packed wrongly is told", async () => {
  const profile = smallProfile({
    votes: [{ from: "packed", series: "votes", column: "votes", between: ";", inside: ":" }],
  });
  const header = "region,no,registered,voters,invalid,valid,votes";
  const packed = (cell: string): string => `${header}\nN,1,1,1,0,1,${cell}\nN,2,1,1,0,1,018:3\n`;
  const { protocols, summary } = await importText(packed("18:12;55:4"), { profile });
  expect(protocols.map(({ votes }) => votes[0]?.lists)).toEqual([
    [
      { list: "18", votes: 12 },
      { list: "55", votes: 4 },
    ],
    [{ list: "018", votes: 3 }],
  ]);
  expect(summary.lists).toEqual(["18", "55", "018"]);
  expect((await importText(packed(""), { profile })).protocols[0]?.votes).toEqual([]);
  for (const [cell, code] of [
    ["18", "bad-pack"],
    ["18:", "bad-pack"],
    [":5", "bad-pack"],
    ["18:1:2", "bad-pack"],
    ["18:x", "bad-pack"],
    ["18:1;;55:4", "bad-pack"],
    ["18:9999999999", "bad-pack"],
    ["18:1;18:2", "pack-twice"],
  ] as const) {
    const { faults, protocols: rest } = await importText(packed(cell), { profile });
    expect({ cell, codes: faults.map((fault) => [fault.code, fault.line, fault.column]) }).toEqual({
      cell,
      codes: [[code, 2, 13]],
    });
    expect(rest.map(({ votes }) => votes[0]?.lists)).toEqual([[{ list: "018", votes: 3 }]]);
  }
});

test("yes, no, signatures and packed items are read into their places", async () => {
  const georgia = houseForm("georgia-2024");
  const profile = smallProfile({
    form: "georgia-2024",
    words: { yes: ["yes", "да"], no: ["no"] },
    fields: { stamped: "stamp" },
    signed: { chair: "chair", member: "members" },
    attached: { "dissenting-opinion": "opinion" },
  });
  const header = "region,no,stamp,chair,members,opinion,l1";
  const text = `${header}\nN,1,да,yes,13,no,5\nN,2,no,no,0,yes,5\nN,3,maybe,no,0,yes,5\n`;
  const { protocols, faults } = await importText(text, { form: georgia, profile });
  expect(protocols.map(({ fields, signatures }) => [fields.stamped, signatures?.length])).toEqual([
    [1, 14],
    [0, 0],
  ]);
  expect(faults.map(({ code, line }) => [code, line])).toEqual([["not-a-word", 4]]);
  expect(faults[0]?.remedy.en).toContain("yes, да, no");
  const kazakhstan = houseForm("kz-2021");
  const boxes = smallProfile({
    form: "kz-2021",
    fields: {},
    collections: [
      { collection: "mobile-boxes", column: "boxes", between: ";", inside: ":", fields: ["ballots", "applications"] },
    ],
  });
  const packed = await importText("region,no,l1,boxes\nN,1,5,1:20:21;2:3:3\nN,2,5,\nN,3,5,1:20\nN,4,5,1:1:1\n", {
    form: kazakhstan,
    profile: boxes,
  });
  expect(packed.protocols.map(({ collections }) => collections?.["mobile-boxes"])).toEqual([
    [
      { id: "1", fields: { applications: 21, ballots: 20 } },
      { id: "2", fields: { applications: 3, ballots: 3 } },
    ],
    [],
    [{ id: "1", fields: { applications: 1, ballots: 1 } }],
  ]);
  expect(packed.faults.map(({ code, line }) => [code, line])).toEqual([["bad-pack", 4]]);
});
