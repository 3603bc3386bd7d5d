import { allOf, type Call, optionOf } from "../command.ts";
import type { Lot } from "../engine.ts";
import { INPUT } from "../messages/input.ts";
import { inAll } from "../say.ts";
import { commandLineTrouble, good, type Result, refused } from "../trouble.ts";

/** The lots given by `--lot`, each with the source that `--lot-source` names. */
export function lotsOf(call: Call): Result<readonly Lot[]> {
  const lots = allOf(call, "lot");
  const source = optionOf(call, "lot-source")?.trim() ?? "";
  if (lots.length > 0 && source === "") {
    return refused([
      commandLineTrouble(
        "lot-without-source",
        inAll(INPUT, "lot-without-source"),
        inAll(INPUT, "lot-without-source.remedy"),
      ),
    ]);
  }
  return good(lots.map((winners) => ({ winners: winners.split(";"), source })));
}
