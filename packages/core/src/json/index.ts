export { canonicalJson } from "./canonical.ts";
export { faultsOf, type JsonFault, type ParsedJson, type Position, parseJson, positionAt } from "./parse.ts";
export {
  flag,
  type Infer,
  integer,
  type JsonSchema,
  list,
  nullable,
  type ObjectOf,
  object,
  oneOf,
  optional,
  type Problem,
  readShape,
  record,
  type Shape,
  tagged,
  text,
} from "./shape.ts";
export { shortened } from "./shortened.ts";
export { type JsonValue, type Path, pathText } from "./value.ts";
