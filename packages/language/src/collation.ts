/**
 * Order by the alphabet of a language. The code stands in the core, because the law of Kazakhstan itself asks for it where
 * seats are filled; here it is offered beside what else depends on a language.
 *
 * @example
 * compareText("Ұлан", "Үміт", "kk") // -1
 * compareText("Ёлкин", "Ельцин", "ru") // -1
 * compareText("Ёлкин", "Ельцин", "kk") // 1
 * sortText(["Қанат", "Кенже", "Ақан", "Әлия"], "kk", (name) => name) // ["Ақан", "Әлия", "Кенже", "Қанат"]
 */
export { compareText, KAZAKH_ALPHABET, sortText } from "@dauys/core/collation";
