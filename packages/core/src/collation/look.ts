/** Joiners, marks of direction, selectors of variants, fillers, tags: what is drawn as nothing. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** Plain ASCII without spaces, as nearly all names of units are: it looks like nothing else. */
const PLAIN = /^[!-~]+$/;

/**
 * What is left of a name for somebody who reads it: accents joined to their letters, spaces of every kind single and only
 * between words, nothing that is not seen. Names of one look are taken for each other; letters of two scripts that look the
 * same are not looked into.
 */
export function lookOf(name: string): string {
  if (PLAIN.test(name)) return name;
  return name.replace(UNSEEN, "").normalize("NFC").replace(/\s+/gu, " ").trim();
}
