import type { RecordFiles } from "@dauys/core/election";
import { Replay, serveReplay } from "@dauys/site/live";
import { type Call, isGiven } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { told } from "../keys/told.ts";
import { barOn } from "../output/bar.ts";
import { isStore, publishedFrom } from "../publish/from-store.ts";
import { PUBLISH_TEXTS } from "../publish/messages.ts";
import { tellingFaults } from "../record/with-record.ts";
import { reportTrouble } from "../report.ts";
import { type Listening, listeningOf } from "../start/listen-options.ts";
import { untilStopped } from "../start/until-stopped.ts";
import { refused, refusedTogether } from "../trouble.ts";
import { openPlace } from "../verify/open-place.ts";
import { steeringKeys } from "./keys.ts";
import { type Plan, planOf } from "./plan.ts";
import { play } from "./play.ts";
import { Stage } from "./stage.ts";

/** `dauys replay`: plays a recorded count on the pages of the public site. */
export async function runReplay(call: Call): Promise<number> {
  const [record = ""] = call.args;
  const listening = listeningOf(call);
  const plan = planOf(call);
  if (!listening.ok || !plan.ok) return reportTrouble(call, refusedTogether([listening, plan]));
  const from = (files: RecordFiles): Promise<number> => fromFiles(call, files, plan.value, listening.value);
  return tellingFaults(call, record, () =>
    isStore(record) ? publishedFrom(call, from) : fromPlace(call, record, from),
  );
}

async function fromPlace(call: Call, record: string, use: (files: RecordFiles) => Promise<number>): Promise<number> {
  const place = openPlace(record);
  if (!place.ok) return reportTrouble(call, place);
  try {
    return await use(place.value.files);
  } finally {
    place.value.close();
  }
}

async function fromFiles(call: Call, files: RecordFiles, plan: Plan, listening: Listening): Promise<number> {
  const bar = barOn(call, "record");
  try {
    const opened = await Replay.open({ files, live: plan.live, progress: bar.step });
    bar.end();
    if (opened.ok) return await perform(call, opened.value, plan, listening);
    const { reason, detail } = opened.fault;
    reportTrouble(call, refused([told(PUBLISH_TEXTS, reason, { detail })]));
    return EXIT.checkFailed;
  } finally {
    bar.end();
  }
}

async function perform(call: Call, replay: Replay, plan: Plan, listening: Listening): Promise<number> {
  const stop = new AbortController();
  const stopped = untilStopped(stop);
  const stage = new Stage(call, replay);
  const keys = steeringKeys(stop, (paused) => stage.say(paused));
  const server = await serveReplay(() => stage.state.files, listening);
  try {
    stage.open(`${server.url}${call.lang}/${replay.id}/`);
    const first = stage.show(stage.state);
    if (first !== null) return first;
    let fault: number | null = null;
    await play(replay, plan, keys, async (state) => {
      fault ??= stage.show(state);
      if (fault !== null) stop.abort();
    });
    if (fault !== null) return fault;
    stage.close();
    if (!isGiven(call, "once") && !stop.signal.aborted) await stopped.promise;
    return EXIT.decided;
  } finally {
    keys.forget();
    stopped.forget();
    await server.close();
  }
}
