/** A language by whose alphabet texts are put in order: Kazakh (Cyrillic script), Russian, English. */
export type CollationLang = "kk" | "ru" | "en";
