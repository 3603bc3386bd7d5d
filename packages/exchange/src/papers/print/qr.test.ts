import { encode } from "uqr";
import { expect, test } from "vitest";
import { qrSvg } from "./qr.ts";

test.each(["https://example.org/kk/xr-2031/0101001/#entry-1335", "қ", "x".repeat(300)])(
  "the path has exactly the dark modules of the code of %s, inside a quiet zone of four",
  (says) => {
    const { data, size } = encode(says, { ecc: "M", border: 4 });
    const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
    const svg = qrSvg(says);
    for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
      for (let i = 0; i < Number(length); i += 1) (drawn[Number(y)] as boolean[])[Number(x) + i] = true;
    }
    expect(drawn).toEqual(data);
    expect(svg).toContain(`viewBox="0 0 ${size} ${size}"`);
    for (let i = 0; i < 4; i += 1) expect(drawn[i]?.includes(true)).toBe(false);
  },
);
