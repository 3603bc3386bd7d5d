import { type JsonValue, parseJson } from "@dauys/core/json";
import type { FiguresHead } from "../../data/figures/figures.ts";
import type { Loaded } from "../load.ts";
import type { CountedList, Difference, ListDifference } from "./messages.ts";

/** What the published result says of the lists in one unit. */
interface Stated {
  readonly unit: ListDifference["unit"];
  readonly code: string | null;
  readonly votes: Readonly<Record<string, number>>;
}

/**
 * Holds the count against the file of the published result: the seats, the votes in the whole, and the votes of every
 * region and district, so that what does not fit has a place.
 */
export function comparePublished(
  loaded: Loaded,
  { lists, ...head }: Pick<FiguresHead, "lists" | "unitNames">,
  counted: readonly CountedList[],
  below: ReadonlyMap<string, readonly number[]>,
): readonly Difference[] {
  if (!loaded.ok) return [{ what: "result-not-loaded", detail: loaded.detail }];
  const parsed = parseJson(new TextDecoder().decode(loaded.bytes));
  if (!parsed.ok) return [{ what: "result-not-loaded", detail: parsed.fault.message }];
  const result = asObject(parsed.json.value as JsonValue);
  const codes = [...below.keys()];
  const nameOf = (code: string): Stated["unit"] => head.unitNames[codes.indexOf(code)] ?? code;
  return [
    ...seatsOf(result, counted),
    ...statedVotes(result, nameOf).flatMap(({ unit, code, votes }) => {
      const own = code === null ? counted.map((each) => each.votes) : (below.get(code) ?? []);
      return lists.flatMap(({ id, name }, i): readonly Difference[] => {
        const [published, here] = [votes[id] ?? null, own[i] ?? null];
        return published === here ? [] : [{ what: "votes", unit, list: name, published, counted: here }];
      });
    }),
  ];
}

function seatsOf(result: Members, counted: readonly CountedList[]): readonly Difference[] {
  const rows = asList(result.lists).map(asObject);
  const seats = asObject(result.seats);
  return counted.flatMap(({ id, name, seats: here }): readonly Difference[] => {
    const row = rows.find((each) => each.list === id);
    const published = asNumber(row === undefined ? seats[id] : row.seats);
    return published === here ? [] : [{ what: "seats", unit: null, list: name, published, counted: here }];
  });
}

/** The votes that a published result states: in the whole, in regions, in districts, the smallest units last. */
function statedVotes(result: Members, nameOf: (code: string) => Stated["unit"]): readonly Stated[] {
  const rows = asList(result.lists).map(asObject);
  if (rows.length === 0) return [];
  const whole = Object.fromEntries(rows.map((row) => [String(row.list), asNumber(row.votes) ?? -1]));
  const units = asList(result.regions)
    .map(asObject)
    .flatMap((region) => [region, ...asList(region.districts).map(asObject)]);
  return [
    { unit: null, code: null, votes: whole },
    ...units.map(({ unit, votes }) => ({
      unit: nameOf(String(unit)),
      code: String(unit),
      votes: Object.fromEntries(Object.entries(asObject(votes)).map(([id, n]) => [id, asNumber(n) ?? -1])),
    })),
  ];
}

type Members = Readonly<Record<string, JsonValue | undefined>>;

function asObject(value: JsonValue | undefined): Members {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Members) : {};
}

function asList(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

function asNumber(value: JsonValue | undefined): number | null {
  return typeof value === "number" ? value : null;
}
