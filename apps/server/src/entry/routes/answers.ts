import { z } from "zod";

/** Where a paper stands after something was done with it. */
export const stateAnswer = z.strictObject({
  state: z.enum(["first", "first-done", "second", "differences", "warnings", "agreed"]),
});

/** The paper that is typed. */
export const paperAnswer = z.strictObject({ paper: z.string() });

/** How often one's entry was changed: what the next change has to name. */
export const revisionAnswer = z.strictObject({ revision: z.int() });

/** The round that was opened, and its paper. */
export const roundAnswer = z.strictObject({ paper: z.string(), round: z.int() });

/** The stage that was passed without a seal. */
export const passedAnswer = z.strictObject({ passed: z.string() });

/** What the typing of a paper needs; its parts are those of the record and of the form. */
export const typingAnswer = z.strictObject({
  ground: z.looseObject({ unit: z.string(), kind: z.enum(["station", "territorial"]) }),
  given: z.looseObject({}),
  own: z.boolean(),
  entry: z.looseObject({ can: z.enum(["go-on", "first", "second", "nothing"]), why: z.string().nullable() }),
});

/** Two entries side by side, with the names of those who typed. */
export const settleAnswer = z.strictObject({
  ground: z.looseObject({ unit: z.string() }),
  settle: z.looseObject({ revision: z.int(), differences: z.array(z.looseObject({ place: z.string() })) }),
  names: z.record(z.string(), z.string()),
});

/** A picture of a paper. */
const scan = z.looseObject({
  sha256: z.string(),
  type: z.enum(["image/jpeg", "image/png", "application/pdf"]),
  size: z.int(),
  round: z.int(),
});

/** The picture that was taken in. */
export const scanAnswer = scan;
/** The pictures of a unit's papers, each with its copies for the public. */
export const scansAnswer = z.strictObject({
  scans: z.array(
    scan.extend({
      copies: z.array(
        z.looseObject({ hash: z.string(), covered: z.string(), by: z.string(), entry: z.int().nullable() }),
      ),
    }),
  ),
});
/** The copy in which something is covered: the hash of its bytes, and the salted one that the record is to hold. */
export const redactedAnswer = z.strictObject({ redacted: z.string(), hash: z.string() });
/** What was written down of a paper's way. */
export const custodyAnswer = z.strictObject({ notes: z.array(z.looseObject({ round: z.int(), person: z.string() })) });
/** What was written down now. */
export const notedAnswer = z.strictObject({ noted: z.enum(["seal", "hand-over", "receipt"]) });
/** How many protocols were taken in. */
export const importAnswer = z.strictObject({ rows: z.int() });
