import type { JsonValue, Path } from "./value.ts";

/** One thing wrong with a value, and where inside it. */
export interface Problem {
  readonly path: Path;
  readonly message: string;
}

/** A JSON Schema (draft 2020-12), as plain data. */
export type JsonSchema = { readonly [key: string]: JsonValue };

/**
 * A description of JSON data from which three things follow that can never disagree: the TypeScript type
 * ({@link Infer}), the reader that checks a value, and the published JSON Schema.
 */
export interface Shape<T> {
  readonly schema: JsonSchema;
  /** Appends every problem to `problems`; the value has type `T` when none was appended. */
  readonly check: (value: JsonValue, path: Path, problems: Problem[]) => void;
  /** Carries the type only; never present at run time. */
  readonly type?: T;
}

/** The TypeScript type of the values that a shape accepts. */
export type Infer<S> = S extends Shape<infer T> ? T : never;

/** Checks a value against a shape: the value typed, or all that is wrong with it. */
export function readShape<T>(
  shape: Shape<T>,
  value: JsonValue,
): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  shape.check(value, [], problems);
  return problems.length === 0 ? { ok: true, value: value as T } : { ok: false, problems };
}

function leaf<T>(schema: JsonSchema, accepts: (value: JsonValue) => boolean, expected: string): Shape<T> {
  return {
    schema,
    check: (value, path, problems) => {
      if (!accepts(value)) problems.push({ path, message: `expected ${expected}` });
    },
  };
}

/** A string; with `pattern` one that matches it whole (say in `expected` what that means). */
export function text(options: { readonly pattern?: string; readonly expected?: string } = {}): Shape<string> {
  const pattern = options.pattern ?? "\\S";
  const regex = new RegExp(pattern, "u");
  const accepts = (value: JsonValue): boolean => typeof value === "string" && regex.test(value);
  return leaf({ type: "string", pattern }, accepts, options.expected ?? "a text that is not empty");
}

/** An integer between two bounds, both included. */
export function integer(minimum: number, maximum = Number.MAX_SAFE_INTEGER): Shape<number> {
  const accepts = (value: JsonValue): boolean =>
    Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum;
  return leaf({ type: "integer", minimum, maximum }, accepts, `an integer from ${minimum} to ${maximum}`);
}

/** `true` or `false`. */
export const flag: Shape<boolean> = leaf({ type: "boolean" }, (value) => typeof value === "boolean", "true or false");

/** Exactly one of the given words. */
export function oneOf<const T extends readonly string[]>(...words: T): Shape<T[number]> {
  const accepts = (value: JsonValue): boolean => typeof value === "string" && words.includes(value);
  return leaf({ enum: words }, accepts, `one of ${words.map((word) => `"${word}"`).join(", ")}`);
}

/** The given shape, or `null` for a value that is not known or does not exist in this law. */
export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return {
    schema: { anyOf: [shape.schema, { type: "null" }] },
    check: (value, path, problems) => {
      if (value !== null) shape.check(value, path, problems);
    },
  };
}

/** A list of values of one shape, at least `minimum` of them. */
export function list<T>(shape: Shape<T>, minimum = 0): Shape<readonly T[]> {
  return {
    schema: { type: "array", items: shape.schema, minItems: minimum },
    check: (value, path, problems) => {
      if (!Array.isArray(value)) return void problems.push({ path, message: "expected a list" });
      if (value.length < minimum) problems.push({ path, message: `expected at least ${minimum} in this list` });
      value.forEach((item, i) => {
        shape.check(item, [...path, i], problems);
      });
    },
  };
}

/** An object with free keys whose values have one shape. */
export function record<T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return {
    schema: { type: "object", additionalProperties: shape.schema },
    check: (value, path, problems) => {
      if (!isObject(value)) return void problems.push({ path, message: "expected an object" });
      for (const [key, member] of Object.entries(value)) shape.check(member, [...path, key], problems);
    },
  };
}

/** A member that may be left out. */
export interface Optional<T> {
  readonly optional: Shape<T>;
}

/** Marks a member of {@link object} as one that may be left out. */
export function optional<T>(shape: Shape<T>): Optional<T> {
  return { optional: shape };
}

type Members = Readonly<Record<string, Shape<unknown> | Optional<unknown>>>;
type Simplify<T> = { readonly [K in keyof T]: T[K] };
type Required_<M> = { [K in keyof M as M[K] extends Optional<unknown> ? never : K]: Infer<M[K]> };
type Optional_<M> = {
  [K in keyof M as M[K] extends Optional<unknown> ? K : never]?: M[K] extends Optional<infer T> ? T : never;
};
/** The type of an {@link object} with the given members. */
export type ObjectOf<M> = Simplify<Required_<M> & Optional_<M>>;

/** An object with exactly these members; a misspelt member is a problem, not silently ignored. */
export function object<const M extends Members>(members: M): Shape<ObjectOf<M>> {
  const inner = Object.entries(members).map(([key, member]) => ({
    key,
    shape: "optional" in member ? member.optional : member,
    required: !("optional" in member),
  }));
  const names = inner.map((member) => member.key);
  return {
    schema: {
      type: "object",
      properties: Object.fromEntries(inner.map(({ key, shape }) => [key, shape.schema])),
      required: inner.filter((member) => member.required).map((member) => member.key),
      additionalProperties: false,
    },
    check: (value, path, problems) => {
      if (!isObject(value)) return void problems.push({ path, message: "expected an object" });
      for (const key of Object.keys(value)) {
        if (!names.includes(key)) {
          problems.push({ path: [...path, key], message: `unknown member "${key}"; known: ${names.join(", ")}` });
        }
      }
      for (const { key, shape, required } of inner) {
        const member = value[key];
        if (member !== undefined) shape.check(member, [...path, key], problems);
        else if (required) problems.push({ path, message: `the member "${key}" is missing` });
      }
    },
  };
}

/** One of several objects, told apart by the word in the member `tag`. */
export function tagged<const Tag extends string, const V extends Readonly<Record<string, Members>>>(
  tag: Tag,
  variants: V,
): Shape<{ [K in keyof V & string]: Simplify<{ readonly [P in Tag]: K } & ObjectOf<V[K]>> }[keyof V & string]> {
  const words = Object.keys(variants);
  const shapes = new Map(words.map((word) => [word, object({ [tag]: oneOf(word), ...variants[word] } as Members)]));
  return {
    schema: { oneOf: [...shapes.values()].map((shape) => shape.schema) },
    check: (value, path, problems) => {
      const word = isObject(value) ? value[tag] : undefined;
      const shape = typeof word === "string" ? shapes.get(word) : undefined;
      if (shape !== undefined) return shape.check(value, path, problems);
      problems.push({
        path,
        message: `expected an object whose "${tag}" is one of ${words.map((w) => `"${w}"`).join(", ")}`,
      });
    },
  };
}

function isObject(value: JsonValue | undefined): value is { readonly [key: string]: JsonValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
