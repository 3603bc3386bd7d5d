/** A way to set off text in a terminal. */
export type Tone = "bold" | "dim" | "green" | "red" | "yellow";

const CODES: Readonly<Record<Tone, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  green: [32, 39],
  red: [31, 39],
  yellow: [33, 39],
};

/** Sets text off. */
export type Paint = (tone: Tone, text: string) => string;

/**
 * Paints only for a terminal, and not when NO_COLOR is set to anything.
 * @source https://no-color.org
 */
export function paint(isTty: boolean, env: Readonly<Record<string, string | undefined>>): Paint {
  const painted = isTty && (env.NO_COLOR ?? "") === "" && env.TERM !== "dumb";
  return (tone, text) => (painted ? `\u001b[${CODES[tone][0]}m${text}\u001b[${CODES[tone][1]}m` : text);
}
