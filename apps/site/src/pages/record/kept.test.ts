import { LANGS, type Lang } from "@dauys/language";
import { type ComponentChild, h } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, test, vi } from "vitest";
import { GrowingRecord } from "../../publish/growing-record.ts";
import { firstEntries } from "../../publish/testing/grown-record.ts";
import { viewOfRecord } from "../../records/view-of-record.ts";
import { smallRehearsal } from "../../testing/small-records.ts";
import { Page } from "../page-context.ts";
import { kept, sameData } from "./kept.tsx";

const page = (content: ComponentChild, lang: Lang = "en"): string =>
  renderToString(h(Page.Provider, { value: { lang, sourceNumber: () => null } }, content));

interface Said {
  readonly says: string;
  readonly rows: readonly { readonly n: number; readonly note?: string | null }[];
}
const Part = ({ says, rows }: Said) => h("p", { title: says }, ...rows.map(({ n, note = "–" }) => `${n}: ${note} & `));

test("a part that is kept gives the HTML that it gives anew, in whatever order it changes, here and elsewhere", () => {
  const Kept = kept(Part);
  const said: readonly Said[] = [
    { says: "<a>", rows: [{ n: 1 }] },
    { says: "<a>", rows: [{ n: 1, note: null }] },
    { says: "<a>", rows: [{ n: 1 }, { n: 2 }] },
    { says: "b", rows: [] },
  ];
  for (const each of [...said, ...said, ...said.toReversed()]) {
    for (const lang of LANGS) {
      for (const slot of ["one", "other"])
        expect(page(h(Kept, { ...each, slot }), lang)).toBe(page(h(Part, each), lang));
    }
    expect(page(h(Kept, { slot: "one", says: "c", rows: [] }))).toBe('<p title="c"></p>');
  }
});

test("it is rendered again only where what it is made from is another", () => {
  let rendered = 0;
  const Kept = kept((props: Said) => {
    rendered += 1;
    return Part(props);
  });
  const show = (says: string, slot: string, lang: Lang = "en") =>
    page(h(Kept, { slot, says, rows: [{ n: 1, note: "x" }] }), lang);
  for (let i = 0; i < 3; i += 1) show("a", "one");
  expect(rendered).toBe(1);
  show("b", "one");
  show("b", "other");
  show("b", "one", "kk");
  expect(rendered).toBe(4);
});

test("data is the same only where every part of it is", () => {
  const all = [null, undefined, 0, "", "a", [], {}, [1], [1, 2], [[1]], { a: 1 }, { a: 2 }, { b: 1 }, { a: undefined }];
  for (const [i, one] of all.entries()) {
    for (const [k, other] of all.entries()) expect(sameData(one, structuredClone(other)), `${i}, ${k}`).toBe(i === k);
  }
});

test("while a record grows, every page is the one that it would be if nothing were kept", async () => {
  const made = smallRehearsal();
  const record = new GrowingRecord();
  const { renderSite } = await import("../render-site.tsx");
  vi.resetModules();
  vi.doMock("./kept.tsx", () => ({ kept: (own: unknown) => own }));
  const plain = await import("../render-site.tsx");
  vi.doUnmock("./kept.tsx");
  const { size } = made.checkpoint;
  // Slowly at first, where people come in; then by leaps, and slowly again where protocols are mended and seats given.
  const sizes = Array.from({ length: 24 }, (_, i) => Math.ceil((size * (i + 1)) / 24));
  for (const each of [...sizes, ...sizes.slice(-6).map((end) => end - 1)].sort((a, b) => a - b)) {
    const read = await record.advance(firstEntries(made, each));
    const anew = await new GrowingRecord().advance(firstEntries(made, each));
    if (!read.ok || !anew.ok) throw new Error(`${each} entries cannot be read`);
    const input = { elections: {}, rules: {}, software: "9.9.9" };
    const own = renderSite({ ...input, records: [viewOfRecord("xr-2031", read.value)] });
    const whole = plain.renderSite({ ...input, records: [viewOfRecord("xr-2031", anew.value)] });
    expect(own.length).toBe(whole.length);
    for (const [i, file] of own.entries())
      expect(file === whole[i] || file.content === whole[i]?.content, `${each}: ${file.path}`).toBe(true);
  }
});
