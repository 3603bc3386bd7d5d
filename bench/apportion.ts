// npm run bench -- apportion
// Seats with ties found, without explanation, beside the npm packages hare-niemeyer, sainte-lague and apportionment.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { apportion, divisorMethod, hamilton } from "@dauys/core/apportionment";
import { readRules } from "@dauys/core/rules";
import { type Contestant, type Figure, race, ratioFigure, report, timeFigure } from "./lib/rounds.ts";

interface Peer {
  readonly hamilton: (votes: number[], seats: number) => unknown;
  readonly webster: (votes: number[], seats: number) => unknown;
  readonly jefferson: (votes: number[], seats: number) => unknown;
}

const ROUNDS = 9;
const MILLISECONDS = 60;

type ByName = (votes: Readonly<Record<string, number>>, seats: number) => unknown;

// None of the peers has types of its own that fit, and one prints a sample result when it is loaded.
const require = createRequire(import.meta.url);
const log = console.log;
console.log = () => undefined;
const peer: Peer = require("apportionment");
const { default: hareNiemeyer }: { readonly default: ByName } = require("hare-niemeyer");
const { default: sainteLague }: { readonly default: ByName } = require("sainte-lague");
console.log = log;

/** How many sets of votes each size is timed on, in turn: some suit an iterating peer better than others. */
const SETS = 16;

/** Numerical Recipes' linear congruential generator, seeded: the same votes in every run. */
function votesOfNationalSize(lists: number, seed: number): number[] {
  let state = seed;
  return Array.from({ length: lists }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return 1000 + (state % 12_000_000);
  });
}

function figuresOf(
  what: string,
  target: number,
  ours: Contestant,
  peers: readonly Contestant[],
  exact: Contestant,
): readonly Figure[] {
  const times = race([ours, ...peers, exact], ROUNDS, MILLISECONDS);
  const of = (name: string): readonly number[] => times.get(name) ?? [];
  return [
    timeFigure(`${what}, ours`, of(ours.name)),
    timeFigure(`${what}, ours by BigInt`, of(exact.name)),
    ...peers.map(({ name }) => timeFigure(`${what}, ${name}`, of(name))),
    ...peers.map(({ name }) =>
      ratioFigure(`${what}, times faster than ${name}`, of(ours.name), name, of(name), target),
    ),
  ];
}

const read = readRules(readFileSync(new URL("../rules/kz-2020-05.json", import.meta.url), "utf8"));
if (!read.ok) throw new Error("rules/kz-2020-05.json is not a rules file");
const { rules } = read.read;
const names = ["npk", "nurotan", "auyl", "akzhol", "adal"];

const mazhilis = [659_019, 5_148_074, 383_023, 792_828, 258_618];
const qualified = [659_019, 5_148_074, 792_828];
const mazhilisByName = { npk: 659_019, nurotan: 5_148_074, akzhol: 792_828 };
const seeds = Array.from({ length: SETS }, (_, i) => 2021 + i);
const twenty = seeds.map((seed) => votesOfNationalSize(20, seed));
const twentyByName = twenty.map((set) => Object.fromEntries(set.map((votes, i) => [`list ${i}`, votes])));
const thousand = seeds.map((seed) => votesOfNationalSize(1000, seed));

/** Takes the sets in turn, one a call. */
function inTurn<T>(sets: readonly T[], run: (set: T) => unknown): () => unknown {
  let call = 0;
  return () => {
    call = (call + 1) % sets.length;
    return run(sets[call] as T);
  };
}

const contest = {
  rules,
  units: [{ unit: "", seats: null, totals: {}, lists: names.map((list, i) => ({ list, votes: mazhilis[i] ?? 0 })) }],
};

const figures = [
  ...figuresOf(
    "(a) 5 lists, 98 seats, Hare, 7 %",
    2,
    { name: "ours", run: () => hamilton(mazhilis, 98, { num: 7, den: 100 }) },
    // The peers know no threshold: they get the three lists that pass it, which is less work.
    [
      { name: "hare-niemeyer", run: () => hareNiemeyer(mazhilisByName, 98) },
      { name: "apportionment", run: () => peer.hamilton(qualified, 98) },
    ],
    { name: "bigint", run: () => hamilton(mazhilis, 98, { num: 7, den: 100 }, "bigint") },
  ),
  ...figuresOf(
    "(b) 20 lists, 700 seats, Sainte-Laguë",
    1.3,
    { name: "ours", run: inTurn(twenty, (set) => divisorMethod(set, 700, "sainte-lague")) },
    [
      { name: "sainte-lague", run: inTurn(twentyByName, (set) => sainteLague(set, 700)) },
      { name: "apportionment", run: inTurn(twenty, (set) => peer.webster(set, 700)) },
    ],
    { name: "bigint", run: inTurn(twenty, (set) => divisorMethod(set, 700, "sainte-lague", "bigint")) },
  ),
  ...figuresOf(
    "(c) 1,000 lists, 1,000,000 seats, D'Hondt",
    5,
    { name: "ours", run: inTurn(thousand, (set) => divisorMethod(set, 1_000_000, "dhondt")) },
    [{ name: "apportionment", run: inTurn(thousand, (set) => peer.jefferson(set, 1_000_000)) }],
    { name: "bigint", run: inTurn(thousand, (set) => divisorMethod(set, 1_000_000, "dhondt", "bigint")) },
  ),
  timeFigure(
    "Kazakhstan 2021 whole: thresholds, seats, explanation, certificate",
    race([{ name: "whole", run: () => apportion(contest) }], ROUNDS, MILLISECONDS).get("whole") ?? [],
  ),
];

report("apportion", figures);
if (figures.some((figure) => figure.met === false)) process.exitCode = 1;
