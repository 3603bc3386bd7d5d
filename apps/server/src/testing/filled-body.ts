import { z } from "zod";
import type { Route } from "../http/index.ts";

interface Schema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** A body of a route's own shape in which every text is the same words. */
export function filledBody({ body }: Route, words: string): unknown {
  return body === undefined ? undefined : fill(z.toJSONSchema(body, { io: "input", unrepresentable: "any" }), words);
}

function fill(schema: unknown, words: string): unknown {
  const { const: fixed, enum: options, type, properties, items, ...choices } = schema as Schema;
  if (fixed !== undefined) return fixed;
  if (options !== undefined) return options[0];
  const [choice] = choices.anyOf ?? choices.oneOf ?? choices.allOf ?? [];
  if (choice !== undefined) return fill(choice, words);
  const [kind = "string"] = typeof type === "string" ? [type] : (type ?? []);
  if (kind === "object") {
    return Object.fromEntries(Object.entries(properties ?? {}).map(([name, member]) => [name, fill(member, words)]));
  }
  if (kind === "array") return items === undefined ? [] : [fill(items, words)];
  if (kind === "integer" || kind === "number") return 1;
  return kind === "boolean" ? true : kind === "null" ? null : words;
}
