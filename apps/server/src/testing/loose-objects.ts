import { z } from "zod";

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: unknown;
  readonly [member: string]: unknown;
}

/** The places in a body's shape at which members would be taken that nobody asked for. */
export function looseObjects(body: z.ZodType): readonly string[] {
  return loose(z.toJSONSchema(body, { io: "input", unrepresentable: "any" }) as Schema, "body");
}

function loose(schema: unknown, place: string): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap((one, i) => loose(one, `${place}.${i}`));
  if (typeof schema !== "object" || schema === null) return [];
  const { properties, additionalProperties } = schema as Schema;
  const own = properties !== undefined && additionalProperties !== false ? [place] : [];
  return [...own, ...Object.entries(schema).flatMap(([name, member]) => loose(member, `${place}.${name}`))];
}
