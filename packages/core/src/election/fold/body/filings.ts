import { flag, type Infer, integer, list, object, oneOf, optional, type Shape, text } from "../../../json/index.ts";
import { acceptance } from "../../../protocol/filing/acceptance.ts";
import { correction } from "../../../protocol/filing/correction.ts";
import { handOver, seal } from "../../../protocol/filing/protocol.ts";
import { protocolKind } from "../../../protocol/form/field.ts";
import { MOST, type Value, value } from "../../../protocol/value.ts";
import { identifier } from "../../../rules/cited.ts";
import { reason, sha256Text, time, unitName } from "./common.ts";

/** A figure in its column; `null` where the paper does not have it. */
const cell: Shape<Value | null> = {
  schema: { anyOf: [{ type: "integer", minimum: 0, maximum: MOST }, value.schema, { type: "null" }] },
  check: (given, path, problems) => {
    if (given !== null) value.check(given, path, problems);
  },
};

/** Figures in the order of the form's fields, all of them. */
const cells = list(cell);

/** An item of a collection: its name, and its figures in the form's order. */
const item = object({ id: text(), fields: cells });

/** The collections in the form's order; `null` for one that the paper does not have. */
const collections: Shape<readonly (readonly Infer<typeof item>[] | null)[]> = list({
  schema: { anyOf: [list(item).schema, { type: "null" }] },
  check: (given, path, problems) => {
    if (given !== null) list(item).check(given, path, problems);
  },
} as Shape<readonly Infer<typeof item>[] | null>);

/** A member of the commission who did not simply sign the paper. */
const paperSeat = object({
  role: identifier,
  state: oneOf("signed", "absent", "refused", "no-signature"),
  name: optional(text()),
  dissent: optional(flag),
  reason: optional(text()),
});

/** Who signed the paper, seat by seat from the first: the role alone means signed. */
const paper: Shape<readonly (string | Infer<typeof paperSeat>)[]> = list({
  schema: { anyOf: [identifier.schema, paperSeat.schema] },
  check: (given, path, problems) => (typeof given === "string" ? identifier : paperSeat).check(given, path, problems),
} as Shape<string | Infer<typeof paperSeat>>);

const protocolMembers = {
  unit: unitName,
  kind: protocolKind,
  fields: cells,
  /** By series of the form, then by list in the order of registration; `null`: the list does not stand there. */
  votes: list(cells),
  collections: optional(collections),
  paper: optional(paper),
  custody: optional(object({ seals: list(seal), handOvers: list(handOver) })),
  attachments: optional(list(object({ kind: identifier, sha256: sha256Text }))),
  stages: optional(list(object({ stage: identifier, at: time }))),
  /** Warnings that were accepted, each with its reason. */
  accepted: optional(list(acceptance, 1)),
  /** Why it is filed although something in it is an error: it is held back, and does not count. */
  held: optional(reason),
};

/** A protocol as it stands in the record: figures in the order of form and lists. */
export const protocolFiled = object(protocolMembers);

/** A protocol that follows another one of the same unit: `replaces` is the place in the record of the one before. */
export const protocolCorrected = object({
  ...protocolMembers,
  correction,
  replaces: integer(0),
  /** Decision or article on which the result may be changed after it was declared final. */
  authority: optional(text()),
});

/** The figures of one stage, fixed before the next: those of other stages are `null`. */
export const stageSealed = object({
  unit: unitName,
  stage: identifier,
  at: time,
  fields: cells,
  collections: optional(collections),
});

/** A protocol held back, or released again, by a commission above. */
export const protocolStanding = object({ unit: unitName, reason });
