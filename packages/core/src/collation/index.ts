export { compareText, sortText } from "./collation.ts";
export { KAZAKH_ALPHABET } from "./collation-key.ts";
export { lookOf } from "./look.ts";
export { compareSpelling, sameSpelling, spellingOf } from "./spelling.ts";
