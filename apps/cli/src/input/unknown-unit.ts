import { shown, shownNames } from "@dauys/exchange";
import { INPUT } from "../messages/input.ts";
import { inAll } from "../say.ts";
import { commandLineTrouble, type Trouble } from "../trouble.ts";

/** A unit was named that the votes do not have. */
export function unknownUnit(unit: string, known: readonly string[]): Trouble {
  const message = inAll(INPUT, "unknown-unit", { unit: shown(unit) });
  return commandLineTrouble("unknown-unit", message, inAll(INPUT, "unknown-unit.remedy", { known: shownNames(known) }));
}
