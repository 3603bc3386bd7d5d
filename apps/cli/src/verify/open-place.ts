import { type OpenedRecord, openRecord, type PlaceFault } from "@dauys/exchange/record";
import type { Trilingual } from "@dauys/language";
import { inAll } from "../say.ts";
import { commandLineTrouble, good, type Result, refused } from "../trouble.ts";
import { VERIFY_TEXTS } from "./texts.ts";

/** Opens the record that an argument names: a folder, an address or a bundle. */
export function openPlace(place: string): Result<OpenedRecord> {
  const opened = openRecord(place);
  if (opened.ok) return good(opened.record);
  const { reason, message } = opened.fault;
  const said = place.slice(0, 200);
  return refused([troubleOf(reason, said, message)]);
}

function troubleOf(reason: PlaceFault["reason"], place: string, detail: string): ReturnType<typeof commandLineTrouble> {
  const remedy = (key: "no-such-place" | "address" | "unreadable" | "bundle"): Trilingual =>
    inAll(VERIFY_TEXTS, `${key}.remedy`);
  switch (reason) {
    case "no-such-place":
      return commandLineTrouble(reason, inAll(VERIFY_TEXTS, "no-such-place", { place }), remedy(reason));
    case "address":
      return commandLineTrouble(reason, inAll(VERIFY_TEXTS, "address", { place }), remedy(reason));
    case "unreadable":
      return commandLineTrouble(reason, inAll(VERIFY_TEXTS, "unreadable", { place, detail }), remedy(reason));
    default:
      return commandLineTrouble("bundle", inAll(VERIFY_TEXTS, "bundle", { place, detail }), remedy("bundle"));
  }
}
