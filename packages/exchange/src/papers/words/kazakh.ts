const UNITS = ["", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"];
const TENS = ["", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"];

/** A number from 1 to 999 in Kazakh; one hundred is plain "жүз". */
function belowThousand(n: number): readonly string[] {
  const hundreds = Math.floor(n / 100);
  const hundred = hundreds === 0 ? [] : hundreds === 1 ? ["жүз"] : [UNITS[hundreds] ?? "", "жүз"];
  return [...hundred, TENS[Math.floor(n / 10) % 10] ?? "", UNITS[n % 10] ?? ""].filter((word) => word !== "");
}

/** A whole number from 1 to 999,999,999 in Kazakh; one thousand is "бір мың", as official papers write it. */
export function kazakhWords(n: number): readonly string[] {
  const [millions, thousands, rest] = [Math.floor(n / 1_000_000), Math.floor(n / 1000) % 1000, n % 1000];
  return [
    ...(millions === 0 ? [] : [...belowThousand(millions), "миллион"]),
    ...(thousands === 0 ? [] : [...belowThousand(thousands), "мың"]),
    ...belowThousand(rest),
  ];
}
