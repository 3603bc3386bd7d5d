import type { Fault } from "@dauys/core/record";
import { message } from "@dauys/language";
import type { Call } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import type { NotGrown } from "./growth.ts";
import { WITNESS_TEXTS } from "./witness-messages.ts";

/** The sizes of the two states, and where the saved one is kept. */
interface Between {
  readonly older: bigint;
  readonly newer: bigint;
  readonly saved: string;
}

/** Tells why a witness does not cosign, and what to do with what it has in hand. */
export function showNotGrown(
  { lang, io, json }: Call,
  { reason, message: detail }: Fault<NotGrown>,
  between: Between,
): number {
  const { older, newer, saved } = between;
  const isFile = reason.startsWith("file-");
  const said = isFile
    ? message(WITNESS_TEXTS, "file", lang, { detail })
    : reason === "rolled-back"
      ? message(WITNESS_TEXTS, "rolled-back", lang, { older, newer })
      : reason === "forked"
        ? message(WITNESS_TEXTS, "forked", lang, { newer })
        : reason === "other-record"
          ? message(WITNESS_TEXTS, "other-record", lang)
          : message(WITNESS_TEXTS, "not-shown", lang, { older, newer });
  const remedy = isFile
    ? message(WITNESS_TEXTS, "try-again", lang)
    : message(WITNESS_TEXTS, "keep-evidence", lang, { saved });
  io.err(`${message(WITNESS_TEXTS, "refused", lang)} (${reason}): ${said}\n`);
  io.err(`  ${message(WITNESS_TEXTS, "remedy", lang)}: ${remedy}\n`);
  if (json) {
    const told = { status: "refused", reason, from: Number(older), to: Number(newer), message: said, remedy };
    io.out(`${JSON.stringify(told, null, 2)}\n`);
  }
  return EXIT.checkFailed;
}
