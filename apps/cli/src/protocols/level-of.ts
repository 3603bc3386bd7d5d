import type { Call } from "../command.ts";
import { optionOf } from "../command.ts";
import { PROTOCOLS_TALLY } from "../messages/protocols-tally.ts";
import { inAll } from "../say.ts";
import { commandLineTrouble, good, type Result, refused } from "../trouble.ts";
import type { Layout } from "./load-layout.ts";

/** The level that `--by` names, which has to be one of the profile's; `null` where none is named. */
export function levelOf(call: Call, { units }: Layout["profile"]): Result<string | null> {
  const by = optionOf(call, "by");
  if (by === undefined) return good(null);
  const known = units.map(({ level }) => level);
  if (known.includes(by)) return good(by);
  const said = inAll(PROTOCOLS_TALLY, "unknown-level", { value: JSON.stringify(by) });
  const remedy = inAll(PROTOCOLS_TALLY, "unknown-level.remedy", { known: known.join(", ") || "—" });
  return refused([commandLineTrouble("unknown-level", said, remedy)]);
}
