import { LANGS, type Lang } from "@dauys/language";
import { type ComponentChild, h } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, test, vi } from "vitest";
import { districtUnits, formTerms, stationOf } from "../../publish/stations/station-of.ts";
import { leavesOf } from "../../publish/testing/grown-record.ts";
import { viewOfRecord } from "../../records/view-of-record.ts";
import { smallRehearsal } from "../../testing/small-records.ts";
import { Page } from "../page-context.ts";
import { gapped } from "./gapped.tsx";

const page = (content: ComponentChild, lang: Lang = "en"): string =>
  renderToString(h(Page.Provider, { value: { lang, sourceNumber: () => null } }, content));

type Words = {
  readonly title: string;
  readonly note: string | null;
  readonly state: { readonly is: string };
  readonly rows: readonly { readonly name: string; readonly n: number }[];
};
let rendered = 0;
function Part({ title, note, state, rows }: Words) {
  rendered += 1;
  return h("section", { title, class: state.is === "good" ? undefined : "bad" }, [
    note === null ? null : h("p", null, `(${note})`),
    ...rows.map(({ name, n }) => h("i", { "data-n": n, "data-name": name }, `${name}: ${n}`)),
  ]);
}
const Gapped = gapped(Part);

const words: readonly Words[] = [
  { title: "A", note: null, state: { is: "good" }, rows: [] },
  { title: `<a href="x">&amp;</a>`, note: "", state: { is: "good" }, rows: [] },
  { title: "A", note: "n & m", state: { is: "bad" }, rows: [{ name: "“q” <b>", n: 1 }] },
  { title: "", note: "$& {x}", state: { is: "bad" }, rows: [{ name: "0", n: 12 }] },
  { title: "C", note: "12", state: { is: "good" }, rows: [1, 2, 3].map((n) => ({ name: `r${n}`, n })) },
];

test("a part with gaps gives the HTML that it gives without them, whatever texts and shapes come one after the other", () => {
  for (const each of [...words, ...words.toReversed(), ...words]) {
    expect(page(h(Gapped, each))).toBe(page(h(Part, each)));
  }
});

test("it is rendered once for each shape in each language, and its texts only put in", () => {
  const Counting = gapped(Part);
  const first = { title: "one", note: null, state: { is: "good" }, rows: [] };
  rendered = 0;
  page(h(Counting, first));
  page(h(Counting, { ...first, title: "two" }));
  expect(rendered).toBe(1);
  page(h(Counting, { ...first, note: "now there is one" }));
  page(h(Counting, { ...first, state: { is: "bad" } }));
  page(h(Counting, first), "kk");
  expect(rendered).toBe(4);
});

test("every station of a rehearsal has the page that it would have if nothing were kept", async () => {
  const made = smallRehearsal();
  const view = viewOfRecord("xr-2031", made);
  const terms = formTerms(made.fold);
  if (terms === null) throw new Error("the rehearsal has a form");
  const ground = { fold: made.fold, leaves: leavesOf(made) };
  const input = { view, terms, software: "9.9.9" };
  const kept = (await import("../station-pages.tsx")).unitPages(input);
  vi.resetModules();
  vi.doMock("./gapped.tsx", async (actual) => ({ ...(await actual<object>()), gapped: (own: unknown) => own }));
  const plain = (await import("../station-pages.tsx")).unitPages(input);
  vi.doUnmock("./gapped.tsx");
  expect(districtUnits(made.fold).length).toBeGreaterThan(0);
  for (const unit of made.fold.stationUnits) {
    const station = stationOf(ground, unit);
    for (const lang of LANGS) expect(kept.station(station, lang)).toEqual(plain.station(station, lang));
  }
});
