import type { Fold, UnitState } from "@dauys/core/election";
import { expect, test } from "vitest";
import { isLate, listUnits, type UnitFilter } from "./list-units.ts";
import { UnitIndex } from "./unit-index.ts";
import { RECORDED } from "./unit-states.ts";

const house = (): { readonly fold: Fold; readonly unit: (name: string) => UnitState } => {
  const units = new Map<string, UnitState>();
  const add = (name: string, level: string, above: string | null, label: string | null = null): void => {
    const parent = above === null ? null : (units.get(above) ?? null);
    const unit = {
      ...{ name, level, parent, children: [], listed: 0, registered: level === "station" ? 100 : null },
      label: label === null ? null : { kk: label, ru: label, en: label },
      ...{ delivered: null, seats: null, commission: null, seals: [], filing: null, disputed: null },
      ...{ invalidated: null, earlier: [], reopened: null, index: 0 },
    } as UnitState;
    parent?.children.push(unit);
    units.set(name, unit);
  };
  add("XR", "nation", null, "Республика");
  add("01", "region", "XR", "Қостанай облысы");
  add("0101", "district", "01", "Шамшырақ ауданы");
  add("0102", "district", "01", "Қар ауданы");
  for (const district of ["0101", "0102"]) {
    for (const n of ["001", "002", "003"]) add(`${district}${n}`, "station", district);
  }
  const fold = { units, rules: null, opened: null } as unknown as Fold;
  return { fold, unit: (name) => units.get(name) as UnitState };
};

const filing = {
  entry: 9,
  at: "2031-01-12T16:00:00Z",
  received: null,
  by: { id: "xr/0101001" },
  before: null,
  held: null,
};
const all: UnitFilter = { roots: [0], kind: "stations", state: null, late: false, search: "", page: 1, size: 50 };

test("a step of one station shows in the counts of every unit above it and nowhere else", () => {
  const { fold, unit } = house();
  const index = new UnitIndex(fold);
  expect(index.stations.of(0)).toMatchObject({ all: 6, allRegistered: 600, units: { "not-started": 6 } });
  unit("0101001").filing = filing as unknown as UnitState["filing"];
  index.read(fold, "0101001");
  index.work("0101002", { state: "second", round: 1, correction: null, since: 5, by: "p" });
  const at = (name: string) => index.stations.of(index.row(name)?.index ?? -1).units;
  expect(at("XR")).toMatchObject({ published: 1, second: 1, "not-started": 4 });
  expect(at("0101")).toMatchObject({ published: 1, second: 1, "not-started": 1 });
  expect(at("0102")).toMatchObject({ published: 0, second: 0, "not-started": 3 });
  expect(index.stations.of(1).registered).toMatchObject({ published: 100, second: 100, "not-started": 400 });
});

test("after any steps the counts are those of an index made anew", () => {
  const { fold, unit } = house();
  const index = new UnitIndex(fold);
  const steps: (() => void)[] = [
    () => index.work("0101001", { state: "first", round: 1, correction: null, since: 1, by: "p" }),
    () => {
      unit("0101001").filing = filing as unknown as UnitState["filing"];
      index.read(fold, "0101001");
    },
    () => index.work("0101001", null),
    () => index.work("0101001", { state: "second", round: 2, correction: "recount", since: 1, by: "p" }),
    () => {
      for (const name of ["0102", "0102001", "0102002", "0102003"]) {
        unit(name).invalidated = { entry: 20, ground: "Art. 20" };
      }
      index.readAround(fold, "0102");
    },
  ];
  for (const step of steps) {
    step();
    const anew = new UnitIndex(fold);
    for (const row of index.rows) anew.work(row.unit, row.work);
    for (const { index: i } of index.rows) expect(index.stations.of(i)).toEqual(anew.stations.of(i));
  }
  expect(index.row("0101001")?.state).toBe("under-recount");
  expect(index.stations.of(0).units).toMatchObject({ invalidated: 3, "under-recount": 1 });
});

test("a unit is found by its number, its code, and names above it in any spelling", () => {
  const { fold } = house();
  const index = new UnitIndex(fold);
  const found = (search: string) => listUnits(index, { ...all, search }, 0).rows.map(({ unit }) => unit);
  expect(found("4")).toEqual(["0102001"]);
  expect(found("101002")[0]).toBe("0101002");
  expect(found("0101003")[0]).toBe("0101003");
  expect(found("shamshyrak")).toEqual(["0101001", "0101002", "0101003"]);
  expect(found("kostanay kar")).toEqual(["0102001", "0102002", "0102003"]);
  expect(found("nothing")).toEqual([]);
});

test("only units inside the roots are listed, page by page", () => {
  const { fold } = house();
  const index = new UnitIndex(fold);
  const roots = [index.row("0102")?.index ?? -1];
  expect(listUnits(index, { ...all, roots, search: "0101001" }, 0).total).toBe(0);
  const second = listUnits(index, { ...all, roots, page: 2, size: 2 }, 0);
  expect([second.total, second.pages, second.rows.map(({ unit }) => unit)]).toEqual([3, 2, ["0102003"]]);
  expect(listUnits(index, { ...all, roots, page: 99, size: 2 }, 0).page).toBe(2);
});

test("without a deadline in the rules nothing is late", () => {
  const { fold } = house();
  const index = new UnitIndex(fold);
  expect(index.rows.some((row) => isLate(index, row, Number.MAX_SAFE_INTEGER))).toBe(false);
  expect(RECORDED.has("held")).toBe(true);
});
