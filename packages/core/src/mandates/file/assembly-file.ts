import { type Infer, integer, type JsonSchema, list, object, oneOf, optional, tagged, text } from "../../json/index.ts";
import { personId, written } from "../../nomination/person.ts";
import { identifier, trilingual } from "../../rules/cited.ts";
import { assemblyProtocol } from "../assembly/protocol.ts";

/** What happens in an assembly: its council nominates, the assembly votes. */
const step = tagged("type", {
  "assembly-nominated": {
    /** Members of the council, and how many were for the nomination; left out where it is not known. */
    council: optional(object({ members: integer(1), inFavour: integer(0) })),
    candidates: list(object({ person: personId, name: written, born: optional(integer(1850, 2200)) }), 1),
  },
  "assembly-voted": {
    protocol: assemblyProtocol,
    /** What decides where the law is silent, and where that is from. */
    answer: optional(object({ question: identifier, source: written, people: list(personId, 1) })),
  },
});

/** The election of deputies by an assembly, from nomination to the last vote. */
export const assemblyFile = object({
  $schema: optional(text()),
  /** The id of the law's version, or the path of a file. */
  rules: text(),
  kind: oneOf("official", "transcribed", "rehearsal"),
  title: trilingual,
  steps: list(step, 1),
});
/** The election of deputies by an assembly. */
export type AssemblyFile = Infer<typeof assemblyFile>;

/** The JSON Schema (draft 2020-12) of such files, generated from the same shapes as the reader and the types. */
export function assemblySchema(): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://dauys.org/schema/assembly.schema.json",
    title: "Dauys assembly: nomination and votes for the seats that an assembly elects",
    ...assemblyFile.schema,
  };
}
