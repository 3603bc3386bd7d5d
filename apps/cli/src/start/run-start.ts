import { relative } from "node:path";
import { type Lang, message, pick } from "@dauys/language";
import { buildSite } from "@dauys/site/build";
import { type Serving, serveSite } from "@dauys/site/serve";
import { resultOf, type ShownElection, showElection } from "@dauys/site/view";
import { type Call, isGiven } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { loadElection } from "../input/load-election.ts";
import { reportTrouble } from "../report.ts";
import { good, type Result } from "../trouble.ts";
import { type Listening, listeningOf } from "./listen-options.ts";
import { START_TEXTS } from "./messages.ts";
import { resultLines } from "./result-lines.ts";
import { screenOf } from "./screen.ts";
import { showRehearsal } from "./show-rehearsal.ts";
import { type SiteOptions, siteOptionsOf } from "./site-options.ts";
import { untilStopped } from "./until-stopped.ts";

/** The election that is shown in the terminal, and whose page is opened. */
const ELECTION = "kz-2021";

const INTERRUPTED = 130;

/** Shows the result of 2021, builds the site where it has changed, and serves it until it is told to stop. */
export async function runStart(call: Call): Promise<number> {
  const listening = listeningOf(call);
  if (!listening.ok) return reportTrouble(call, listening);
  const options = siteOptionsOf(call);
  if (!options.ok) return reportTrouble(call, options);
  const stop = new AbortController();
  const stopped = untilStopped(stop);
  try {
    return await steps(call, { listening: listening.value, site: options.value }, stop.signal, stopped.promise);
  } catch (error) {
    if (stop.signal.aborted) return INTERRUPTED;
    const reason = error instanceof Error ? error.message : String(error);
    call.io.err(`${message(START_TEXTS, "failed", call.lang, { reason })}\n`);
    return EXIT.checkFailed;
  } finally {
    stopped.forget();
  }
}

interface Settings {
  readonly listening: Listening;
  readonly site: SiteOptions;
}

async function steps(
  call: Call,
  { listening, site }: Settings,
  signal: AbortSignal,
  stopped: Promise<void>,
): Promise<number> {
  const { lang, io } = call;
  const say = (line: string): void => io.out(`${line}\n`);
  say(message(START_TEXTS, "reading", lang, { id: ELECTION }));
  const loaded = await shownElection(call);
  if (!loaded.ok) return reportTrouble(call, loaded);
  const shown = loaded.value;
  say(agreement(shown, lang));
  await build(call, site, say, signal);
  say("");
  for (const line of resultLines(call, shown, screenOf(io))) say(line);
  say("");
  const serving = await serveSite({ root: site.out, records: site.records, ...listening });
  sayAddress(serving, listening, lang, say);
  const shownToo = await showRehearsal(call, site, serving, signal);
  if (!isGiven(call, "once")) await stopped;
  await serving.close();
  if (signal.aborted) say(`\n${message(START_TEXTS, "stopped", lang)}`);
  return shownToo || signal.aborted ? EXIT.decided : EXIT.checkFailed;
}

/** The election with all that follows from it, beside the one before where that can be read. */
async function shownElection({ io }: Call): Promise<Result<ShownElection>> {
  const loaded = await loadElection(io, ELECTION);
  if (!loaded.ok) return loaded;
  const { election, rules } = loaded.value;
  const earlier = election.earlier === null ? null : await loadElection(io, election.earlier);
  const before = earlier?.ok ? earlier.value.election : null;
  const hashes = { election: loaded.value.sha256, rules: rules.sha256 };
  return good(showElection({ election, rules: rules.rules, hashes, before }));
}

/** Whether the computed seats are the published ones. */
function agreement(shown: ShownElection, lang: Lang): string {
  const { rows } = resultOf(shown);
  const rules = shown.rules.id;
  if (rows.some(({ seats }) => seats === null)) return message(START_TEXTS, "undecided", lang, { rules });
  const differing = rows.filter(({ seats, published }) => published !== null && seats !== published);
  if (differing.length === 0) {
    const seats = rows.reduce((sum, row) => sum + (row.seats ?? 0), 0);
    return message(START_TEXTS, "counted", lang, { rules, seats });
  }
  const lists = differing.map(({ list }) => pick(list.name, lang)).join(", ");
  return message(START_TEXTS, "countedOtherwise", lang, { rules, lists });
}

async function build(
  { lang }: Call,
  site: SiteOptions,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  say(message(START_TEXTS, "checking", lang));
  const { out, changed, files } = await buildSite({
    ...site,
    signal,
    progress: (part) => say(message(START_TEXTS, part === "compile" ? "compiling" : "rendering", lang)),
  });
  const folder = relative(process.cwd(), out) || ".";
  say(
    changed
      ? message(START_TEXTS, "built", lang, { n: files, folder })
      : message(START_TEXTS, "upToDate", lang, { n: files }),
  );
}

/** The address stands alone on its line, where a terminal makes it a link; below it, how to check what is served there. */
function sayAddress(serving: Serving, { port }: Listening, lang: Lang, say: (line: string) => void): void {
  if (port !== 0 && serving.port !== port) {
    say(message(START_TEXTS, "portTaken", lang, { asked: String(port), port: String(serving.port) }));
  }
  say(message(START_TEXTS, "open", lang));
  say(`${serving.url}${lang}/${ELECTION}/`);
  say(message(START_TEXTS, "recordAt", lang, { command: `npx dauys verify ${serving.url}records/${ELECTION}` }));
}
