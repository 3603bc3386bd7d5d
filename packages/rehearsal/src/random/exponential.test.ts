import { expect, test } from "vitest";
import { exponential } from "./exponential.ts";

test.each([-20, -3, -0.5, 0, 0.001, 1, 6.3, 7.45, 20])(
  "e to the power of %d agrees with the engine's own to 12 digits",
  (x) => {
    expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(1e-12);
  },
);
