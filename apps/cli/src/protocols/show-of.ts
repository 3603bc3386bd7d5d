import { type Call, optionOf } from "../command.ts";
import { PROTOCOLS_CHECK } from "../messages/protocols-check.ts";
import { inAll } from "../say.ts";
import { commandLineTrouble, good, type Result, refused } from "../trouble.ts";

const USUAL = 10;

/** How many findings `--show` asks to be shown in full. */
export function showOf(call: Call): Result<number> {
  const show = optionOf(call, "show");
  if (show === undefined) return good(USUAL);
  if (/^[0-9]{1,9}$/.test(show)) return good(Number(show));
  const said = inAll(PROTOCOLS_CHECK, "bad-show", { value: JSON.stringify(show) });
  return refused([commandLineTrouble("bad-show", said, inAll(PROTOCOLS_CHECK, "bad-show.remedy"))]);
}
