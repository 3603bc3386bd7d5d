import { encodeUtf8 } from "../../record/index.ts";
import type { Fold } from "./state.ts";

/** SHA-256 of a text in hexadecimal digits. */
export function hashText(fold: Pick<Fold, "tools">, text: string): string {
  const hash = fold.tools.sha256(encodeUtf8(text));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
