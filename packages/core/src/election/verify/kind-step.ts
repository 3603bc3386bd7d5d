import { type Checkpoint, formatVerifierKey, type VerifierKey } from "../../record/index.ts";
import type { Fold } from "../fold/index.ts";
import type { StepLog } from "./step-log.ts";
import type { RecordKind } from "./verification.ts";

/** What a record says of itself; `null` where its first entry was not admitted. */
export function recordKind({ opened }: Fold): RecordKind | null {
  if (opened === null) return null;
  const { kind, title, notice, country, election, date, root, log } = opened;
  return { kind, title, country, election, date, root, log, ...(notice === undefined ? {} : { notice }) };
}

/**
 * Whether the record says what it is, and whether its name, its key and its checkpoints are of the same record.
 * @param given keys from outside that its checkpoints are judged by: it has to name one of them
 */
export function kindStep(
  log: StepLog,
  fold: Fold,
  { origin }: Checkpoint,
  given: readonly VerifierKey[],
  own: VerifierKey | null,
): void {
  const { opened } = fold;
  if (opened === null) {
    log.fail("not-opened", { entry: 0 });
    return;
  }
  log.figure("kind", opened.kind);
  log.figure("origin", origin);
  if (own !== null && own.name !== origin) {
    log.fail("other-origin", { entry: 0, type: "record-opened" }, { named: own.name, origin });
  }
  const texts = given.map(formatVerifierKey);
  if (texts.length > 0 && !texts.includes(opened.log)) {
    log.fail("other-key", { entry: 0, type: "record-opened" }, { named: opened.log, given: texts.join(", ") });
  }
  if (opened.continues !== undefined) {
    const { origin: before, size } = opened.continues;
    log.note("continues", { origin: before, size });
  }
}
