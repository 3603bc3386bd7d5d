/** What a reader cannot see, what turns the direction of what stands around it, and what is no letter at all. */
const OBEYED = /[\p{C}\u2028\u2029]/gu;

/** A character by its number, as a reader can look it up. */
export function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `[U+${hex}]`;
}

/** A text as it is printed: what would be obeyed or unseen stands there by its number. Lines of code keep their ends. */
export function plain(words: string): string {
  return words.replace(OBEYED, (character) => (character === "\n" ? character : codePoint(character)));
}

/** Every text inside a value, made plain. */
export function plainly<T>(value: T, write: (words: string) => string = plain): T {
  if (typeof value === "string") return write(value) as T;
  if (Array.isArray(value)) return value.map((item) => plainly(item, write)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plainly(member, write)])) as T;
}
