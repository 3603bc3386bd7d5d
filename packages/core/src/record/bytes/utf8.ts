// The two classes of the Encoding Standard, which browsers, Node, Deno and Bun all have; core is built without the
// types of any of them, so the little that is used is declared here.
declare const TextDecoder: new (
  label: "utf-8",
  options: { readonly fatal: true; readonly ignoreBOM: true },
) => { readonly decode: (bytes: Uint8Array) => string };
declare const TextEncoder: new () => { readonly encode: (text: string) => Uint8Array };

// "Ignore" the byte order mark means: do not remove it. A text that begins with one is a different text.
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/** The text that the bytes are in UTF-8, or null when they are not UTF-8. Nothing is replaced or left out. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/**
 * A text in UTF-8.
 * @throws TypeError for half of a surrogate pair, which UTF-8 cannot hold
 */
export function encodeUtf8(text: string): Uint8Array {
  const plain = text.length <= SHORT ? asciiBytes(text) : null;
  if (plain !== null) return plain;
  if (!text.isWellFormed()) throw new TypeError("half of a surrogate pair cannot be written in UTF-8");
  return encoder.encode(text);
}

/** Texts up to so many letters are mostly names in ASCII, for which asking the platform takes longer than doing it. */
const SHORT = 128;

function asciiBytes(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 0x80) return null;
    bytes[i] = code;
  }
  return bytes;
}
