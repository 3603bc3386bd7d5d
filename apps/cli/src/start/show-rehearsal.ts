import { formatInteger, message } from "@dauys/language";
import { DEFAULT_STATIONS } from "@dauys/rehearsal";
import { isReady, REHEARSAL, rehearsalInThread, wantedRehearsal } from "@dauys/site/records";
import type { Serving } from "@dauys/site/serve";
import type { Call } from "../command.ts";
import { barOn } from "../output/bar.ts";
import { START_TEXTS } from "./messages.ts";
import type { SiteOptions } from "./site-options.ts";

/**
 * Sees to it that the rehearsal is there, and says where: at once where it was made before, else after a thread has made it,
 * while pages are being served.
 *
 * @returns whether it is there, or was not asked for.
 */
export async function showRehearsal(
  call: Call,
  { out, records, cache, rehearsal }: SiteOptions,
  serving: Serving,
  signal: AbortSignal,
): Promise<boolean> {
  if (rehearsal === null) return true;
  const { lang, io } = call;
  const say = (line: string): void => io.out(`${line}\n`);
  if (!(await isReady(await wantedRehearsal(records, rehearsal)))) {
    const stations = formatInteger(rehearsal.stations ?? DEFAULT_STATIONS, lang);
    say(message(START_TEXTS, "rehearsalMaking", lang, { stations }));
    const progress = barOn(call, "rehearsal");
    try {
      const order = { records, choice: rehearsal, site: { out, cache } };
      const heard = (word: Parameters<Parameters<typeof rehearsalInThread>[1]>[0]): void => {
        if (word.word === "progress") progress.step(word.done, word.of);
      };
      await rehearsalInThread(order, heard, signal);
    } catch (error) {
      if (signal.aborted) return false;
      const reason = error instanceof Error ? error.message : String(error);
      io.err(`${message(START_TEXTS, "rehearsalFailed", lang, { reason })}\n`);
      return false;
    } finally {
      progress.end();
    }
    await serving.refresh();
  }
  say(message(START_TEXTS, "rehearsalAt", lang));
  say(`${serving.url}${lang}/${REHEARSAL}/`);
  say(message(START_TEXTS, "recordAt", lang, { command: `npx dauys verify ${serving.url}records/${REHEARSAL}` }));
  return true;
}
