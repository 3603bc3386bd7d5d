/** What every picture says of itself to those who do not see it; all of it is the caller's text. */
export type Described = {
  /** An XML name that no other element of the page has; the ids of title and description begin with it. */
  readonly id: string;
  readonly title: string;
  readonly desc: string;
  /** The language of the texts, as a BCP 47 tag. */
  readonly lang: string;
};

/** The visible part of the drawing, in its own units. */
export type ViewBox = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Characters that XML 1.0 forbids, lone surrogates among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not get into a document
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * Any text as the content or a quoted attribute of an SVG or HTML element. What XML cannot carry becomes U+FFFD.
 *
 * @example
 * escapeText('<b> & "c"') // "&lt;b&gt; &amp; &quot;c&quot;"
 */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** A coordinate as SVG writes it, to a hundredth of the drawing's unit. */
export function coordinate(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}

/**
 * The word itself, if it can stand in an id or a class as it is.
 *
 * @throws RangeError if it cannot.
 */
export function name(word: string): string {
  if (!/^[A-Za-z][\w-]*$/.test(word)) {
    throw new RangeError(`not a name for an element (letters, digits, - and _): ${JSON.stringify(word)}`);
  }
  return word;
}

/** The root element with title and description around a body. Text takes the colour of the page, so dark mode is its. */
export function svgDocument(about: Described, cssClass: string, box: ViewBox, body: string): string {
  const id = name(about.id);
  const viewBox = [box.x, box.y, box.width, box.height].map(coordinate).join(" ");
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" class="dauys-drawing ${cssClass}" role="img"` +
    ` lang="${escapeText(about.lang)}" aria-labelledby="${id}-title ${id}-desc" font-family="system-ui, sans-serif">` +
    `<title id="${id}-title">${escapeText(about.title)}</title>` +
    `<desc id="${id}-desc">${escapeText(about.desc)}</desc>${body}</svg>`
  );
}
