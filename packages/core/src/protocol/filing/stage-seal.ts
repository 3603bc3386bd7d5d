import { type Infer, object, optional, record, text } from "../../json/index.ts";
import { identifier, time } from "../../rules/cited.ts";
import { value } from "../value.ts";
import { items } from "./protocol.ts";

/** The figures of one stage, fixed before the next begins: the station, the stage, the commission's time and its figures. */
export const stageSeal = object({
  form: identifier,
  unit: text(),
  stage: identifier,
  at: time,
  fields: record(value),
  collections: optional(record(items)),
});
/** The figures of one stage, fixed before the next begins. */
export type StageSeal = Infer<typeof stageSeal>;
