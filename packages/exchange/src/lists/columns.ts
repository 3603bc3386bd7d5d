import type { Lang, Trilingual } from "@dauys/language";

/** A column of a table of candidates, or a field of what is stated of a list: its machine name, and its headings. */
export interface Column {
  readonly name: string;
  readonly heading: Trilingual;
  /** Other headings that mean the same, as people write them. */
  readonly also: readonly string[];
  /** What a person has to know to fill it in. */
  readonly note: Trilingual;
  readonly required?: boolean;
}

/** No heading is longer; a longer text is not even looked at. */
const LONGEST = 200;
const LANG_SUFFIX: Readonly<Record<Lang, Trilingual>> = {
  kk: { kk: "қазақша", ru: "на казахском", en: "in Kazakh" },
  ru: { kk: "орысша", ru: "на русском", en: "in Russian" },
  en: { kk: "ағылшынша", ru: "на английском", en: "in English" },
};

/**
 * The three columns of a text that is written in up to three languages. A heading without a language, such as
 * "Должность", says by its own language which one the text is in.
 */
export function written(
  name: string,
  heading: Trilingual,
  note: Trilingual,
  also: Partial<Record<Lang, readonly string[]>> = {},
): readonly Column[] {
  return (["kk", "ru", "en"] as const).map((lang) => {
    const suffix = LANG_SUFFIX[lang];
    return {
      name: `${name}_${lang}`,
      heading: {
        kk: `${heading.kk} ${suffix.kk}`,
        ru: `${heading.ru} ${suffix.ru}`,
        en: `${heading.en} ${suffix.en}`,
      },
      also: [heading[lang], ...(also[lang] ?? [])],
      note,
    };
  });
}

/** All headings that a column answers to: its machine name, those of the template, and the others. */
export function headingsOf({ name, heading, also }: Column): readonly string[] {
  return [...new Set([name, heading.kk, heading.ru, heading.en, ...also])];
}

/** What finds the column that a heading names, whatever its case and spaces; `undefined` where it names none. */
export function columnFinder(columns: readonly Column[]): (heading: string) => Column | undefined {
  const byHeading = new Map(
    columns.flatMap((column) => headingsOf(column).map((heading) => [plain(heading), column] as const)),
  );
  return (heading) => (heading.length > LONGEST ? undefined : byHeading.get(plain(heading)));
}

/** A heading as it is compared: without case, spaces around it, line breaks and a mark that it is required. */
export function plain(heading: string): string {
  return heading
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s\p{Cf}]+/gu, " ")
    .replace(/[*:]+ ?$/, "")
    .trim();
}
