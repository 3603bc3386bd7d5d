import type { Lang } from "./lang.ts";

type Rewrite = readonly [pattern: RegExp, kk: string, ru: string];

/** How the parts of a citation are worded; the numbers of articles stay as they are. Longer patterns come first. */
const REWRITES: readonly Rewrite[] = [
  [/\(redaction before ([0-9.]+)\)/g, "($1 дейінгі редакция)", "(редакция до $1)"],
  [/, for elections from the eighth convocation on/g, ", сегізінші шақырылымнан бастап", ", начиная с восьмого созыва"],
  [/, as amended by No\. (\S+)/g, ", № $1 заңның редакциясында", ", в редакции № $1"],
  [/\bNo\. (\S+) of ([0-9.]+)/g, "$2 № $1", "№ $1 от $2"],
  [
    /, for elections from the eighth convocation on/g,
    ", сегізінші шақырылымның сайлауынан бастап",
    ", начиная с выборов восьмого созыва",
  ],
  [/\bConstitution of ([0-9.]+)/g, "$1 Конституциясы", "Конституция от $1"],
  [/\bConstitution\b/g, "Конституция", "Конституция"],
  [/(^|; )Act(?=[,;]|$)/g, "$1Заң", "$1Закон"],
  [/\bArts ([^;]+)/g, "$1-баптар", "ст. $1"],
  [/\bArt\. ([^;,]+(?:, \([^;,]+)*)/g, "$1-бап", "ст. $1"],
  [/\bitems? ([0-9-]+) and ([0-9-]+)/g, "$1 және $2-тармақтар", "п. $1 и $2"],
  [/\bitem ([0-9-]+)/g, "$1-тармақ", "п. $1"],
  [/\bitems ([0-9-]+)/g, "$1-тармақтар", "п. $1"],
];

/**
 * An article as the rules files name it (`"Act, Art. 97-1(1), Art. 43(5)"`), in the words of a language. English is the
 * notation of the files; a word that is not known here stays as it is.
 *
 * @example
 * citationText("Constitution, Art. 62(5)", "kk") // "Конституция, 62(5)-бап"
 */
export function citationText(article: string, lang: Lang): string {
  if (lang === "en") return article;
  return REWRITES.reduce((text, [pattern, kk, ru]) => text.replace(pattern, lang === "kk" ? kk : ru), article);
}
