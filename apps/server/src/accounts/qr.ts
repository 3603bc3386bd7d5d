import { encode } from "uqr";

/** A QR code as one path of squares, for an SVG of `size` by `size`. */
export interface Qr {
  readonly size: number;
  readonly path: string;
}

/** The QR code of a text. */
export function qrOf(text: string): Qr {
  const { size, data } = encode(text, { ecc: "M", border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
  return { size, path };
}
