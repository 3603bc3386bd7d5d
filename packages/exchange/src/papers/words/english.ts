const UNITS = [
  "",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

function belowHundred(n: number): string {
  if (n < 20) return UNITS[n] ?? "";
  const unit = UNITS[n % 10] ?? "";
  return `${TENS[Math.floor(n / 10)]}${unit === "" ? "" : `-${unit}`}`;
}

function belowThousand(n: number): readonly string[] {
  const hundreds = Math.floor(n / 100);
  const rest = belowHundred(n % 100);
  const hundred = hundreds === 0 ? [] : [UNITS[hundreds] ?? "", "hundred"];
  return [...hundred, ...(hundred.length > 0 && rest !== "" ? ["and"] : []), ...(rest === "" ? [] : [rest])];
}

/** A whole number from 1 to 999,999,999 in English, with "and" before the last two digits. */
export function englishWords(n: number): readonly string[] {
  const [millions, thousands, rest] = [Math.floor(n / 1_000_000), Math.floor(n / 1000) % 1000, n % 1000];
  return [
    ...(millions === 0 ? [] : [...belowThousand(millions), "million"]),
    ...(thousands === 0 ? [] : [...belowThousand(thousands), "thousand"]),
    ...(n >= 1000 && rest > 0 && rest < 100 ? ["and"] : []),
    ...belowThousand(rest),
  ];
}
