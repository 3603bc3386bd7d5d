import { parseReceipt } from "@dauys/core/record";
import { LANGS, message } from "@dauys/language";
import { STEP_TEXTS } from "@dauys/language/verification";
import { beforeAll, expect, test } from "vitest";
import { entryOfPaper, PAPER_KINDS, type PaperInput, type PaperKind } from "./input.ts";
import { layOutPaper, paperOf } from "./paper-of.ts";
import { hexGroups } from "./parts/labels.ts";
import { type GoodRecord, goodRecord } from "./testing/good-record.ts";
import { pdfaFaults } from "./testing/pdfa.ts";
import { attachedFiles, pageTexts } from "./testing/read-pdf.ts";

let good: GoodRecord;
beforeAll(() => {
  good = goodRecord();
});

const UNITS: Readonly<Partial<Record<PaperKind, string>>> = {
  form: "010101",
  protocol: "010101",
  receipt: "010101",
  territorial: "01",
};

function inputOf(kind: PaperKind, more: Partial<PaperInput> = {}): PaperInput {
  const unit = more.unit ?? UNITS[kind];
  const index = entryOfPaper(kind, good.fold, unit);
  const entry = index === null ? undefined : good.entries[index];
  return {
    ...{ fold: good.fold, record: good.record, lang: "en" },
    ...(unit === undefined ? {} : { unit }),
    ...(entry === undefined ? {} : { entry }),
    ...(kind === "receipt" && index !== null ? { receipt: good.receipt(index) } : {}),
    ...more,
  };
}

interface Read {
  readonly name: string;
  readonly pdf: Uint8Array;
  readonly pages: readonly string[];
  /** All that is printed; where a line is broken its space is gone. */
  readonly close: string;
  readonly data: { readonly [name: string]: unknown };
  readonly files: ReadonlyMap<string, Buffer>;
}

function close(words: string): string {
  return words.replace(/\s/gu, "");
}

function read(kind: PaperKind, more: Partial<PaperInput> = {}): Read {
  const made = paperOf(kind, inputOf(kind, more));
  if (!made.ok) throw new Error(made.fault.message.en);
  const { name, pdf } = made.paper;
  const [pages, files] = [pageTexts(pdf), attachedFiles(pdf)];
  const data = JSON.parse(files.get("data.json")?.toString("utf8") ?? "null");
  return { name, pdf, pages, close: close(pages.join("")), data, files };
}

// The record of the documentation has no people: mandates are tried on a rehearsal, where the command is.
const KINDS = PAPER_KINDS.filter((kind) => kind !== "mandates");

test.each(KINDS.flatMap((kind) => LANGS.map((lang) => [kind, lang] as const)))(
  "%s in %s: PDF/A, the banner on every page, every letter drawn, the data inside",
  (kind, lang) => {
    const { name, pdf, pages, data } = read(kind, { lang });
    expect(pdfaFaults(pdf)).toEqual([]);
    for (const page of pages) {
      expect(page.split("\n")[0]).toBe(message(STEP_TEXTS, "rehearsal.banner", lang));
      expect(page).not.toMatch(/\ufffd|undefined|\[object|NaN|\{[a-z]+\}/);
      expect(page.split("\n").some((line) => line.startsWith(good.record.origin))).toBe(true);
    }
    expect(name).toBe(`rehearsal-tiny-${kind}${UNITS[kind] === undefined ? "" : `-${UNITS[kind]}`}.${lang}.pdf`);
    expect(data).toMatchObject({
      ...{ format: "dauys-paper/1", paper: kind, languages: [lang] },
      record: { ...good.record, entries: 66, kind: "rehearsal" },
    });
  },
);

test("a transcribed record says so on every page", () => {
  const opened = good.fold.opened;
  if (opened === null) throw new Error("the record is not opened");
  const { pages } = read("checks", { fold: { ...good.fold, opened: { ...opened, kind: "transcribed" } }, lang: "ru" });
  for (const page of pages) expect(page.split("\n")[0]).toBe(message(STEP_TEXTS, "transcribed.banner", "ru"));
});

test("a protocol has its figures in digits and in words, its entry, the entry's hash, and the entry itself", () => {
  const index = entryOfPaper("protocol", good.fold, "010101") ?? -1;
  const bytes = good.entries[index] ?? new Uint8Array();
  const leaf = good.fold.hasher.leaf(bytes);
  for (const [lang, words] of [
    ["kk", "жүз сексен"],
    ["ru", "сто восемьдесят"],
    ["en", "one hundred and eighty"],
  ] as const) {
    const { pages, close: printed, files, data } = read("protocol", { lang });
    expect(pages.join("\n").split("\n")).toContain("180");
    expect(pages.join("\n").split("\n")).toContain(words);
    expect(printed).toContain(close(hexGroups(leaf)));
    expect(files.get(`entry-${index}.json`)?.equals(bytes)).toBe(true);
    expect(data).toMatchObject({ unit: "010101", state: "counted", entry: { index, leaf: close(hexGroups(leaf)) } });
    expect(data).toHaveProperty("protocol.fields.received", 180);
  }
});

test("a figure whose words say something else is printed with both", () => {
  const { fold } = good;
  const unit = fold.units.get("010101");
  if (unit?.filing == null) throw new Error("no protocol");
  const [first, ...rest] = unit.filing.body.fields;
  const fields = [{ read: Number(first), written: 303, words: "три ста три" }, ...rest];
  const filing = Object.create(unit.filing, { body: { value: { ...unit.filing.body, fields } } });
  const changed = { ...unit, filing };
  const { close: printed } = read("protocol", { lang: "ru", fold: { ...fold, units: new Map([["010101", changed]]) } });
  expect(printed).toContain(close("триста; прописью в бумаге: «три ста три»"));
});

test("a protocol held back says so and why, and one that follows another says which and why", () => {
  const { fold } = good;
  const unit = fold.units.get("010101");
  if (unit?.filing == null) throw new Error("no protocol");
  const filing = Object.create(unit.filing, { held: { value: "the sums do not agree" } });
  const held = read("protocol", { fold: { ...fold, units: new Map([["010101", { ...unit, filing }]]) } });
  expect(held.close).toContain(close("held back, does not count"));
  expect(held.close).toContain(close("the sums do not agree"));
  expect(held.data).toMatchObject({ state: "held" });
  const mended = [...fold.units.values()].find((each) => (each.filing?.before ?? null) !== null);
  const { body, before } = mended?.filing ?? {};
  if (mended === undefined || body === undefined || !("correction" in body)) throw new Error("nothing was corrected");
  const { close: printed } = read("protocol", { unit: mended.name });
  expect(printed).toContain(close(`Replaces entry ${before?.entry}`));
  expect(printed).toContain(close(body.correction.reason));
});

test("a form has each field, list and signer in both languages, and room for each digit", () => {
  const { name, close: printed, pages } = read("form", { bilingual: true });
  expect(name).toBe("rehearsal-tiny-form-010101.kk-ru.pdf");
  const { layout, lists } = good.fold;
  const labels = [...(layout?.form.fields ?? []), ...(layout?.form.signatures ?? [])].map(({ label }) => label);
  for (const { kk, ru } of [...labels, ...lists.map(({ name: own }) => own)]) {
    expect(printed).toContain(close(kk));
    expect(printed).toContain(close(ru));
  }
  for (const page of pages) {
    expect(page).toContain(message(STEP_TEXTS, "rehearsal.banner", "kk"));
    expect(page).toContain(message(STEP_TEXTS, "rehearsal.banner", "ru"));
  }
});

test.each(["010101", "0101", undefined])(
  "the empty form of %s is the same paper before the first figures as after, but for the state of the record",
  (unit) => {
    const before = goodRecord("the first figures").fold;
    expect([before.firstFigures, good.fold.firstFigures]).toEqual([null, before.entries]);
    const [early, late] = [before, good.fold].map((fold) => {
      const made = layOutPaper("form", {
        fold,
        record: good.record,
        lang: "kk",
        ...(unit === undefined ? {} : { unit }),
      });
      if (!made.ok) throw new Error(made.fault.message.en);
      const { sheet, files } = made.value;
      const { record: _, ...data } = JSON.parse(files[0]?.text ?? "null");
      // The last block is the code with the size of the record, the foot says it too.
      return { ...sheet, foot: "", blocks: sheet.blocks.slice(0, -1), data };
    });
    expect(early).toEqual(late);
    expect(early?.data).toMatchObject({ lists: good.fold.lists.map(({ list }) => list) });
  },
);

test("before the first figures a territory has its empty form, and of what lies below it is said that there is nothing", () => {
  const { fold } = goodRecord("the first figures");
  const { data } = read("form", { fold, unit: "01" });
  expect(data).toMatchObject({ unit: "01", kind: "territorial" });
  expect(paperOf("territorial", inputOf("territorial", { fold }))).toMatchObject({ fault: { reason: "no-protocol" } });
});

test("a territorial protocol stands beside the sum; without one the sum alone is shown, and said to be so", () => {
  const { close: printed, data } = read("territorial", { lang: "en" });
  expect(printed).toContain(close("Every figure of the protocol equals the sum of what lies below."));
  const protocol = data.protocol as { readonly fields: Readonly<Record<string, number>> };
  expect(data.sums).toMatchObject({ "fields/received": protocol.fields.received });
  const { fold } = good;
  const unit = fold.units.get("01");
  if (unit === undefined) throw new Error("no unit");
  const units = new Map(fold.units).set("01", { ...unit, filing: null });
  const alone = read("territorial", { lang: "en", fold: { ...fold, units } });
  expect(alone.close).toContain(close("The record has no protocol of this unit itself"));
  expect(alone.data.sums).toEqual(data.sums);
});

test("a figure that does not equal the sum is told, with its difference", () => {
  const { fold } = good;
  const unit = fold.units.get("01");
  if (unit?.filing == null) throw new Error("no protocol");
  const [first, ...rest] = unit.filing.figures;
  const filing = Object.create(unit.filing, { figures: { value: [Number(first) + 7, ...rest] } });
  const { pages } = read("territorial", {
    fold: { ...fold, units: new Map(fold.units).set("01", { ...unit, filing }) },
  });
  expect(pages.join("\n").split("\n")).toContain("+7");
  expect(close(pages.join(""))).toContain(close("Figures that do not equal the sum: 1."));
});

test("the message has the sums of all stations, candidates, and the votes of each list in each region", () => {
  const { pages, data } = read("message");
  const lines = pages.join("\n").split("\n");
  for (const number of ["3,799", "1,906", "1,150", "553", "597"]) expect(lines).toContain(number);
  expect(data).toMatchObject({ figures: { received: 3799 }, votes: { maple: 1906 } });
  expect(read("message", { unit: "01" }).close).toContain(close("Invalid ballots by polling station"));
});

test("a list whose name is in other letters is printed all the same, with the data as it is", () => {
  const { fold } = good;
  const name = { kk: "ქართული ოცნება 🗳", ru: "הליכוד", en: "中国" };
  const lists = fold.lists.map((list, i) => (i === 0 ? { ...list, name } : list));
  for (const lang of LANGS) {
    const { pdf, pages } = read("message", { fold: { ...fold, lists }, lang });
    expect(pdfaFaults(pdf)).toEqual([]);
    expect(pages.join("")).not.toContain("\ufffd");
  }
});

test("the receipt is inside, byte for byte, and its hashes are printed", () => {
  const { files, close: printed } = read("receipt");
  const index = entryOfPaper("receipt", good.fold, "010101") ?? -1;
  const proof = files.get(`entry-${index}.tlog-proof`) ?? Buffer.alloc(0);
  expect(proof.equals(good.receipt(index))).toBe(true);
  expect(parseReceipt(proof)).toMatchObject({ ok: true, receipt: { index: BigInt(index) } });
  const lines = proof.toString("utf8").split("\n");
  const shown = lines.filter((line) => !line.startsWith("extra ")).map(close);
  expect(shown.length).toBeGreaterThan(10);
  for (const line of shown) expect(printed).toContain(line);
});

test("the sheet of checks has every check, every advice, and the keys that it is given", () => {
  const does = { kk: "келесі өріс", ru: "следующее поле", en: "the next field" };
  const { close: printed } = read("checks", { keys: [{ keys: "Enter", does }], lang: "kk" });
  const form = good.fold.form?.form.form;
  for (const advice of Object.values(form?.advice ?? {})) expect(printed).toContain(close(advice.observer.kk));
  for (const { number } of form?.checks ?? []) expect(printed).toContain(`№${number},`);
  expect(printed).toContain(close("Enter келесі өріс"));
});

test.each([
  ["protocol", {}, "no-unit"],
  ["protocol", { unit: "99" }, "unknown-unit"],
  ["protocol", { unit: "01" }, "not-a-station"],
  ["territorial", { unit: "010101" }, "a-station"],
  ["message", { unit: "010101" }, "a-station"],
  ["mandates", {}, "nobody-seated"],
  ["form", { unit: "99" }, "unknown-unit"],
  ["checks", { unit: "01" }, "whole-record"],
  ["mandates", { unit: "01" }, "whole-record"],
  ["calculation", { unit: "01" }, "whole-record"],
] as const)("%s of %j is refused: %s, in three languages", (kind, more, reason) => {
  const { unit: _, ...input } = inputOf(kind, more);
  const made = paperOf(kind, { ...input, ...more });
  expect(made).toMatchObject({ ok: false, fault: { reason } });
  if (made.ok) return;
  for (const said of [made.fault.message, made.fault.remedy]) {
    expect(new Set(LANGS.map((lang) => said[lang])).size).toBe(3);
    for (const lang of LANGS) expect(said[lang]).not.toMatch(/[{}]/);
  }
});

test("what is missing for a paper is said: entry, receipt, protocol, votes", () => {
  const { fold } = good;
  const { entry: _, ...noEntry } = inputOf("protocol");
  expect(paperOf("protocol", noEntry)).toMatchObject({ fault: { reason: "no-entry" } });
  const { receipt: __, ...noReceipt } = inputOf("receipt");
  expect(paperOf("receipt", noReceipt)).toMatchObject({ fault: { reason: "no-receipt" } });
  const unit = fold.units.get("010101");
  if (unit === undefined) throw new Error("no unit");
  const units = new Map(fold.units).set("010101", { ...unit, filing: null });
  expect(paperOf("protocol", inputOf("protocol", { fold: { ...fold, units } }))).toMatchObject({
    fault: { reason: "no-protocol" },
  });
  expect(paperOf("calculation", inputOf("calculation", { fold: { ...fold, rules: null } }))).toMatchObject({
    fault: { reason: "nothing-to-distribute" },
  });
  for (const lacking of [
    { ...fold, form: null },
    { ...fold, lists: [] },
  ]) {
    expect(paperOf("form", inputOf("form", { fold: lacking }))).toMatchObject({ fault: { reason: "no-form" } });
  }
  expect(paperOf("checks", inputOf("checks", { fold: { ...fold, opened: null } }))).toMatchObject({
    fault: { reason: "not-opened" },
  });
});
