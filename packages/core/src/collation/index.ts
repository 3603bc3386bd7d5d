export { compareText, sortText } from "./collation.ts";
export { KAZAKH_ALPHABET } from "./collation-key.ts";
export { compareSpelling, sameSpelling } from "./spelling.ts";
