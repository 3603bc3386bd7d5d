import type { Ratio } from "./fraction.ts";
import { quoted, type Reasons, refuse } from "./reasons.ts";

/** What a reader returns for a value that it refused, after having said why. */
export const unread: unique symbol = Symbol("unread");

/** Reads one value of unknown make at the place `at`, or says why it cannot. */
export type Reader<T> = (value: unknown, at: string, reasons: Reasons) => T | typeof unread;

/** What a reader gives. */
export type ReadBy<R> = R extends Reader<infer T> ? T : never;

function leaf<T>(expected: string, accept: (value: unknown) => T | typeof unread): Reader<T> {
  return (value, at, reasons) => {
    const result = accept(value);
    if (result === unread) refuse(reasons, `${at} is not ${expected}`);
    return result;
  };
}

/** A whole number between two bounds. */
export function integer(least: number, most = Number.MAX_SAFE_INTEGER): Reader<number> {
  return leaf(`a whole number from ${least} to ${most}`, (value) =>
    Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most
      ? (value as number) + 0
      : unread,
  );
}

/** Any string. */
export const text: Reader<string> = leaf("a text", (value) => (typeof value === "string" ? value : unread));

/** `true` or `false`. */
export const flag: Reader<boolean> = leaf("true or false", (value) => (typeof value === "boolean" ? value : unread));

/** One of the words given. */
export function word<const W extends string>(...words: readonly W[]): Reader<W> {
  return leaf(`one of ${words.join(", ")}`, (value) => words.find((known) => known === value) ?? unread);
}

/** A fraction of the law such as `"7/100"`: at most 18 digits above and below. */
export const share: Reader<Ratio> = leaf('a fraction such as "7/100"', (value) => {
  const parts = typeof value === "string" ? /^(\d{1,18})(?:\/([1-9]\d{0,17}))?$/.exec(value) : null;
  return parts === null ? unread : { num: BigInt(parts[1] ?? "0"), den: BigInt(parts[2] ?? "1") };
});

/** A list of values, of a length between two bounds. */
export function listOf<T>(item: Reader<T>, least = 0, most = Number.MAX_SAFE_INTEGER): Reader<readonly T[]> {
  return (value, at, reasons) => {
    if (!Array.isArray(value)) return leaf<readonly T[]>("a list", () => unread)(value, at, reasons);
    if (value.length < least || value.length > most) {
      return leaf<readonly T[]>(`a list of ${least} to ${most}`, () => unread)(value, at, reasons);
    }
    const items: T[] = [];
    for (const [i, member] of value.entries()) {
      const read = item(member, `${at}[${i}]`, reasons);
      if (read === unread) return unread;
      items.push(read);
    }
    return items;
  };
}

/** An object with free keys, as a map: a key such as `__proto__` is then a name like any other. */
export function recordOf<T>(member: Reader<T>): Reader<ReadonlyMap<string, T>> {
  return (value, at, reasons) => {
    if (!isObject(value)) return leaf<ReadonlyMap<string, T>>("an object", () => unread)(value, at, reasons);
    const members = new Map<string, T>();
    for (const [key, inner] of Object.entries(value)) {
      const read = member(inner, `${at}[${quoted(key)}]`, reasons);
      if (read === unread) return unread;
      members.set(key, read);
    }
    return members;
  };
}

/** A member that may be left out. */
export interface Maybe<T> {
  readonly maybe: Reader<T>;
}

/** Marks a member of {@link object} as one that may be left out. */
export function maybe<T>(reader: Reader<T>): Maybe<T> {
  return { maybe: reader };
}

type Members = Readonly<Record<string, Reader<unknown> | Maybe<unknown>>>;
type Given<M> = { readonly [K in keyof M as M[K] extends Maybe<unknown> ? never : K]: ReadBy<M[K]> };
type Left<M> = {
  readonly [K in keyof M as M[K] extends Maybe<unknown> ? K : never]?: M[K] extends Maybe<infer T> ? T : never;
};
/** What {@link object} reads. */
export type ObjectBy<M> = { readonly [K in keyof (Given<M> & Left<M>)]: (Given<M> & Left<M>)[K] };

/**
 * An object with these members and no others, but for those `beside` them that say nothing about seats (an article, a
 * note): what the checker does not know it must not pass over.
 */
export function object<const M extends Members>(members: M, beside: readonly string[] = []): Reader<ObjectBy<M>> {
  return (value, at, reasons) => {
    if (!isObject(value)) return leaf<ObjectBy<M>>("an object", () => unread)(value, at, reasons);
    const stranger = Object.keys(value).find((key) => !Object.hasOwn(members, key) && !beside.includes(key));
    if (stranger !== undefined) {
      refuse(reasons, `${at} has a member ${quoted(stranger)} that this checker does not know`);
      return unread;
    }
    const read: Record<string, unknown> = {};
    for (const [key, member] of Object.entries(members)) {
      const inner = Object.hasOwn(value, key) ? value[key] : undefined;
      if (inner === undefined && "maybe" in member) continue;
      const reader = "maybe" in member ? member.maybe : member;
      const result = reader(inner, `${at}.${key}`, reasons);
      if (result === unread) return unread;
      read[key] = result;
    }
    return read as ObjectBy<M>;
  };
}

/** One of several objects, told apart by the word in the member `tag`. */
export function tagged<const T extends string, const V extends Readonly<Record<string, Members>>>(
  tag: T,
  variants: V,
  beside: readonly string[] = [],
): Reader<{ [K in keyof V & string]: { readonly [P in T]: K } & ObjectBy<V[K]> }[keyof V & string]> {
  const readers = new Map(
    Object.entries(variants).map(([name, members]) => [
      name,
      object({ [tag]: word(name), ...members } as Members, beside),
    ]),
  );
  return ((value, at, reasons) => {
    const name = isObject(value) && Object.hasOwn(value, tag) ? value[tag] : undefined;
    const reader = typeof name === "string" ? readers.get(name) : undefined;
    if (reader !== undefined) return reader(value, at, reasons);
    return leaf<unknown>(`an object whose "${tag}" is one of ${[...readers.keys()].join(", ")}`, () => unread)(
      value,
      at,
      reasons,
    );
  }) as Reader<{ [K in keyof V & string]: { readonly [P in T]: K } & ObjectBy<V[K]> }[keyof V & string]>;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
