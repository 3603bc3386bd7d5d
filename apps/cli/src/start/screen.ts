import process from "node:process";
import type { Io } from "../io.ts";
import type { Screen } from "./result-lines.ts";

const USUAL_COLUMNS = 80;

/**
 * What the terminal can show. Colours only on a terminal, not where NO_COLOR asks for none; 24 bits only where it says
 * that it has them.
 * @source https://no-color.org
 */
export function screenOf({ env, stdoutIsTty }: Io): Screen {
  const columns = process.stdout.columns ?? USUAL_COLUMNS;
  if (!stdoutIsTty || (env.NO_COLOR ?? "") !== "" || env.TERM === "dumb") return { columns, colour: false };
  return { columns, colour: /^(truecolor|24bit)$/.test(env.COLORTERM ?? "") ? true : "256" };
}
