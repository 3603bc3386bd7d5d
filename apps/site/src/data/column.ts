/** A column of a table: its name, what is in it, and what type it has in a Frictionless table schema. */
export interface Column {
  readonly name: string;
  readonly type: "string" | "integer" | "boolean" | "datetime";
  readonly description: string;
  readonly required?: true;
  readonly unique?: true;
  readonly enum?: readonly string[];
}
