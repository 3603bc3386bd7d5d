import { LANGS } from "@dauys/language";
import { h } from "preact";
import { expect, test } from "vitest";
import { unitAddress } from "./address.ts";
import { siteAssets } from "./assets.ts";
import { shellOf } from "./shell.tsx";
import { framed } from "./site-pages.tsx";

const page = { title: 'A & B <"c">', description: "What it is: 'd' & e", content: h("h1", null, "Station") };

test.each(LANGS)("a page put into the frame is byte for byte the one made whole, in %s", (lang) => {
  const common = { lang, assets: siteAssets(null), software: "9.9.9" };
  const address = (other: (typeof LANGS)[number]) => unitAddress("xr-2031", "0101001", other);
  const whole = framed(common, { ...page, address, sources: [] });
  expect(shellOf(common)({ ...page, below: "xr-2031/0101001/" })).toEqual(whole);
});
