import fc from "fast-check";
import { expect, test } from "vitest";
import { coordinate, escapeText, name, svgDocument } from "./svg.ts";

const BOX = { x: 0, y: 0, width: 1, height: 1 };

test("markup becomes text", () => {
  expect(escapeText(`<script>"&'`)).toBe("&lt;script&gt;&quot;&amp;&#39;");
  expect(escapeText("Әділ & «Ауыл»\n\t")).toBe("Әділ &amp; «Ауыл»\n\t");
  expect(escapeText("a\u0000b\u001bc\ud800d\uffff")).toBe("a\ufffdb\ufffdc\ufffdd\ufffd");
});

test("whatever the texts, the document has the same elements and attributes", () => {
  const skeleton = (texts: readonly [string, string, string]) =>
    svgDocument({ id: "x", title: texts[0], desc: texts[1], lang: texts[2] }, "c", BOX, "")
      .replace(/ lang="[^"<>]*"/, "")
      .replaceAll(/>[^<>]*</g, "><");
  const plain = skeleton(["t", "d", "en"]);
  const nasty = fc.string({
    unit: fc.constantFrom("<", ">", '"', "'", "&", "/", " ", "a", "=", "-", "]", "!", "\u0000"),
  });
  fc.assert(
    fc.property(nasty, nasty, nasty, (title, desc, lang) => {
      expect(skeleton([title, desc, lang])).toBe(plain);
    }),
  );
});

test("a picture names and describes itself", () => {
  const svg = svgDocument({ id: "house", title: "Seats", desc: "Of 107", lang: "kk" }, "dauys-x", BOX, "<g/>");
  expect(svg).toContain('role="img" lang="kk" aria-labelledby="house-title house-desc"');
  expect(svg).toContain('<title id="house-title">Seats</title><desc id="house-desc">Of 107</desc><g/></svg>');
});

test("coordinates are short and never a minus zero", () => {
  expect([1 / 3, -0.001, 100, 2.5, -7.125].map(coordinate)).toEqual(["0.33", "0", "100", "2.5", "-7.12"]);
});

test("an id that is no name is a bug", () => {
  expect(name("ak-zhol_2")).toBe("ak-zhol_2");
  for (const word of ["", "1a", 'a"', "a b", "ә", "-a"]) {
    expect(() => name(word)).toThrow(RangeError);
  }
});
