/** What a terminal obeys instead of showing it: control characters, and marks that turn the direction of writing. */
const OBEYED = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** A text out of a record as a terminal can show it: whoever wrote it cannot hide or overwrite what stands around it. */
export function plain(text: string): string {
  return text.replace(OBEYED, (character) => `‹U+${hex(character)}›`);
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}
