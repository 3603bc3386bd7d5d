const NAME = /^[^\p{White_Space}+]+$/u;
const PLAIN_NAME = /^[!-*,-~]+$/;
const PLAIN_REFERENCE = /^[!-*,-~]+\+[0-9a-f]{8}$/;
const REFERENCE = /^([^\p{White_Space}+]+)\+[0-9a-f]{8}$/u;

/**
 * Whether a text can be the name of a key: not empty, no white space, no plus, no control character of ASCII.
 * @source C2SP signed-note, "Format"
 */
export function isKeyName(name: string): boolean {
  return PLAIN_NAME.test(name) || (NAME.test(name) && !hasControlCharacter(name) && name.isWellFormed());
}

/** Whether a text names a key by name and id: `example.org/log+1a2b3c4d`. */
export function isKeyReference(text: string): boolean {
  // Most names are plain ASCII, and every signature of every entry names a key.
  if (PLAIN_REFERENCE.test(text)) return true;
  const name = REFERENCE.exec(text)?.[1];
  return name !== undefined && isKeyName(name);
}

/** Whether a text holds a control character of ASCII (below U+0020), newline included. */
export function hasControlCharacter(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) < 0x20) return true;
  return false;
}
