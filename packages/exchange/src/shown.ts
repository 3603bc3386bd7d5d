const MOST = 40;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\u{fffd}]/gu;

/**
 * A piece of a file as a message can show it: in quotes, at most 40 characters, and what cannot be seen (no-break
 * spaces, marks of direction, control characters) as its code point.
 */
export function shown(text: string): string {
  const start = text.slice(0, 2 * MOST);
  const characters = Array.from(start);
  const cut = characters.slice(0, MOST).join("");
  const more = characters.length > MOST || start.length < text.length ? "…" : "";
  return `"${cut.replace(INVISIBLE, seen)}${more}"`;
}

/** At most ten names of many, as a message can show them. */
export function shownNames(names: Iterable<string>): string {
  const few: string[] = [];
  for (const name of names) {
    if (few.length === 10) return `${few.join(", ")}, …`;
    few.push(shown(name));
  }
  return few.join(", ") || "—";
}

function seen(character: string): string {
  return character === " " ? " " : `‹U+${codePoint(character)}›`;
}

function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}
