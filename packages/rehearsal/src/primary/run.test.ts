import { expect, test } from "vitest";
import { countryOf } from "../country/country.ts";
import { settle } from "../options.ts";
import { NameDeck } from "../people/name-deck.ts";
import { randomFor } from "../random/xoshiro.ts";
import { nodeTools, sha256 } from "../testing/node-tools.ts";
import { runPrimary } from "./run.ts";

test.each([1, 3, 8, 17])("in %i regions as in any other number 77 people are chosen, whatever the seed", (regions) => {
  let lots = 0;
  for (let i = 0; i < 12; i += 1) {
    const seed = `primary ${i}`;
    const settings = settle({ seed, stations: 60, regions, rules: {}, form: {}, tools: nodeTools });
    const deck = new NameDeck(randomFor(sha256, seed, "names"));
    const run = runPrimary(randomFor(sha256, seed, "primary"), countryOf(settings), deck);
    expect(run.chosen).toHaveLength(77);
    expect(new Set(run.chosen.map(({ person }) => person)).size).toBe(77);
    expect(run.chosen.filter(({ sex }) => sex === "woman").length).toBeGreaterThanOrEqual(24);
    expect(run.chosen.filter(({ born = 0 }) => born >= 1995).length).toBeGreaterThanOrEqual(16);
    expect(run.people).toHaveLength(180);
    expect(run.protocols).toHaveLength(regions * 2);
    lots += run.answers.length;
  }
  // Where a quota decides between those who have as many votes nobody draws.
  expect(lots).toBeGreaterThan(6);
});
