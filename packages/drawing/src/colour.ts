/** A colour as `#rrggbb`. */
export type Colour = string;

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/**
 * Reads `#rrggbb`; no other notation, so that nothing else can slip into an attribute or an escape sequence.
 *
 * @throws RangeError if the colour is written otherwise.
 */
export function parseColour(colour: Colour): Rgb {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (match === null) {
    throw new RangeError(`not a colour of the form #rrggbb: ${JSON.stringify(colour)}`);
  }
  return [hex(match[1]), hex(match[2]), hex(match[3])];
}

/**
 * Black or white, whichever stands out more against a colour.
 *
 * @source WCAG 2.2, "relative luminance" and "contrast ratio".
 */
export function inkOn(colour: Colour): "#000000" | "#ffffff" {
  const [red, green, blue] = parseColour(colour).map(linear) as [number, number, number];
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return (luminance + 0.05) / 0.05 > 1.05 / (luminance + 0.05) ? "#000000" : "#ffffff";
}

function hex(pair: string | undefined): number {
  return Number.parseInt(pair ?? "", 16);
}

function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
