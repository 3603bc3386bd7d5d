import { message } from "@dauys/language";
import { readNote } from "@dauys/site/publish";
import { serveSite } from "@dauys/site/serve";
import { type Call, isGiven } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { told } from "../keys/told.ts";
import { tellingFaults } from "../record/with-record.ts";
import { reportTrouble } from "../report.ts";
import { listeningOf } from "../start/listen-options.ts";
import { untilStopped } from "../start/until-stopped.ts";
import { refused, refusedTogether } from "../trouble.ts";
import { PUBLISH_TEXTS } from "./messages.ts";

/** `dauys preview`: serves a published folder on this machine until it is told to stop. */
export async function runPreview(call: Call): Promise<number> {
  const [folder = ""] = call.args;
  return tellingFaults(call, folder, async () => {
    const listening = listeningOf(call);
    if (!listening.ok) return reportTrouble(call, refusedTogether([listening]));
    const note = folder === "" ? null : readNote(folder);
    if (note === null) return reportTrouble(call, refused([told(PUBLISH_TEXTS, "not-a-site", { detail: folder })]));
    const stop = new AbortController();
    const stopped = untilStopped(stop);
    try {
      const serving = await serveSite({ root: folder, ...listening.value });
      const { lang, io } = call;
      for (const line of [
        message(PUBLISH_TEXTS, note.record.kind, lang),
        message(PUBLISH_TEXTS, "open", lang),
        `${serving.url}${lang}/${note.record.id}/`,
      ])
        io.out(`${line}\n`);
      if (!isGiven(call, "once")) await stopped.promise;
      await serving.close();
      return EXIT.decided;
    } finally {
      stopped.forget();
    }
  });
}
