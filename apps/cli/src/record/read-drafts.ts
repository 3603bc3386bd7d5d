import type { JsonValue } from "@dauys/core/json";
import { type Infer, object, optional, pathText, readShape, record, type Shape, text } from "@dauys/core/json";
import type { Io } from "../io.ts";
import { good, type Result, refused } from "../trouble.ts";
import type { Draft } from "./draft.ts";
import { readLines } from "./read-entries.ts";
import { recordTrouble } from "./told.ts";

/** Anything that JSON can say: the fold says what a body must be. */
const anything: Shape<JsonValue> = { schema: {}, check: () => {} };

const draft = object({ type: text(), at: optional(text()), body: record(anything) });

/** A draft, and the line of its file on which it stands. */
interface DraftLine extends Draft {
  readonly line: number;
}

/** Reads what is to stand in a batch: one `{"type": …, "body": {…}}` a line, with `at` where it differs. */
export async function readDrafts(io: Io, path: string): Promise<Result<readonly DraftLine[]>> {
  const read = await readLines(io, path);
  if (!read.ok) return read;
  const drafts: DraftLine[] = [];
  for (const { line, json } of read.value.lines) {
    const shaped = readShape<Infer<typeof draft>>(draft, json);
    if (!shaped.ok) {
      const [problem] = shaped.problems;
      const detail = problem === undefined ? "" : `${pathText(problem.path)}: ${problem.message}`;
      return refused([recordTrouble("not-an-entry", { place: `${read.value.file}:${line}`, detail })]);
    }
    const { type, at, body } = shaped.value;
    drafts.push({ line, type, body, ...(at === undefined ? {} : { at }) });
  }
  return good(drafts);
}
