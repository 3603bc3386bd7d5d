export { compareText, KAZAKH_ALPHABET, sortText } from "./collation.ts";
export { formatDate } from "./date.ts";
export { formatDateTime, UTC, type Zone } from "./date-time.ts";
export { formatDecimal, formatSignedDecimal } from "./decimal.ts";
export { formatInteger, formatSigned, type Integer } from "./integer.ts";
export { isLang, LANG_NAMES, LANGS, type Lang, pick, type Trilingual } from "./lang.ts";
export { type Catalogue, catalogueFaults, defineMessages, type MessageParam, message } from "./messages.ts";
export { digitsToTell, formatPercent } from "./percent.ts";
export { counted, type PluralForms, plural } from "./plural.ts";
