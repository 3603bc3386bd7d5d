import type { SeatCounts } from "@dauys/core/chamber";
import type { Rules } from "@dauys/core/rules";
import { shown } from "@dauys/exchange";
import type { Trilingual } from "@dauys/language";
import { inAll } from "../say.ts";
import { commandLineTrouble, good, type Refused, type Result, refused } from "../trouble.ts";
import { CHAMBER_TROUBLES } from "./trouble-texts.ts";

const ENTRY = /^\s*([^=]*[^=\s])\s*=\s*(0|[1-9][0-9]{0,3})\s*$/u;

/** Reads seats as `nurotan=76,akzhol=12,npk=10`. */
export function readSeats(text: string): Result<SeatCounts> {
  const seats = new Map<string, number>();
  for (const entry of text.split(",")) {
    const match = ENTRY.exec(entry);
    const list = match?.[1]?.normalize("NFC");
    if (list === undefined)
      return refusal("seats-form", inAll(CHAMBER_TROUBLES, "seats-form", { entry: shown(entry) }));
    if (seats.has(list)) return refusal("list-twice", inAll(CHAMBER_TROUBLES, "list-twice", { list: shown(list) }));
    seats.set(list, Number(match?.[2]));
  }
  return good(Object.fromEntries(seats));
}

/** Holds given seats against the law: enough seats for them, and no list under the name of another part of the chamber. */
export function seatsWithin(seats: SeatCounts, { chamber }: Rules): Result<SeatCounts> {
  const parts = chamber.parts.filter(({ elected }) => elected !== "lists");
  const named = parts.find(({ id }) => Object.hasOwn(seats, id));
  if (named !== undefined)
    return refusal("name-of-part", inAll(CHAMBER_TROUBLES, "name-of-part", { list: shown(named.id) }));
  const found = Object.values(seats).reduce((sum, own) => sum + own, 0);
  const others = parts.reduce((sum, part) => sum + (part.seats ?? 0), 0);
  const most = chamber.seats === null ? found : chamber.seats.count - others;
  return found > most
    ? refusal("too-many-seats", inAll(CHAMBER_TROUBLES, "too-many-seats", { found, most }))
    : good(seats);
}

type Code = "seats-form" | "list-twice" | "name-of-part" | "too-many-seats";

function refusal(code: Code, message: Trilingual): Refused {
  return refused([commandLineTrouble(code, message, inAll(CHAMBER_TROUBLES, `${code}.remedy`))]);
}
