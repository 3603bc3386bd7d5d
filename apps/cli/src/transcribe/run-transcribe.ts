import { type ReadElection, readElection } from "@dauys/core/election";
import { isTime } from "@dauys/core/record";
import { type ReadRules, readRules } from "@dauys/core/rules";
import { makeTranscribedRecord, type TranscribedRecord } from "@dauys/exchange/transcribe";
import { sha256, signWith } from "@dauys/store/keys";
import { type Call, optionOf } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { type LoadedElection, loadElection } from "../input/load-election.ts";
import { told } from "../keys/told.ts";
import { reportTrouble } from "../report.ts";
import { good, type Result, refused } from "../trouble.ts";
import { TRANSCRIBE_TEXTS } from "./messages.ts";
import { type OwnKeys, ownKeys } from "./own-keys.ts";
import { showTranscribed } from "./transcribe-output.ts";
import { freeFolder, writeFolder } from "./write-folder.ts";

const NAME = { kk: "Көшіруші", ru: "Переписчик", en: "Transcriber" };
const ACTOR = /^[A-Za-z0-9][A-Za-z0-9./:_-]{0,199}$/;

/** `dauys transcribe`: makes the record, signs it, and writes it as a published folder. */
export async function runTranscribe(call: Call): Promise<number> {
  const [id = ""] = call.args;
  const folder = optionOf(call, "to") ?? "";
  const settings = settingsOf(call);
  if (!settings.ok) return reportTrouble(call, settings);
  const loaded = await loadElection(call.io, id);
  if (!loaded.ok) return reportTrouble(call, loaded);
  const free = freeFolder(folder);
  if (!free.ok) return reportTrouble(call, free);
  const keys = await ownKeys(call, id, folder);
  if (!keys.ok) return reportTrouble(call, keys);
  const record = await recordOf(call, loaded.value, keys.value, settings.value);
  const written = writeFolder(folder, record.files);
  if (!written.ok) return reportTrouble(call, written);
  showTranscribed(call, { folder, election: loaded.value.election, record, keys: keys.value });
  return EXIT.decided;
}

interface Settings {
  readonly by: string;
  readonly at: string;
}

function settingsOf(call: Call): Result<Settings> {
  const by = optionOf(call, "by") ?? "transcriber";
  if (!ACTOR.test(by)) return refused([told(TRANSCRIBE_TEXTS, "bad-name", { name: JSON.stringify(by) })]);
  const at = optionOf(call, "at") ?? new Date().toISOString().replace(/\.[0-9]+/, "");
  if (!isTime(at)) return refused([told(TRANSCRIBE_TEXTS, "time", { time: JSON.stringify(at) })]);
  return good({ by, at });
}

async function recordOf(
  call: Call,
  loaded: LoadedElection,
  { transcriber, log }: OwnKeys,
  { by, at }: Settings,
): Promise<TranscribedRecord> {
  const text = new TextDecoder().decode(await call.io.read(loaded.file));
  const given = optionOf(call, "name");
  const name = given === undefined ? NAME : { kk: given, ru: given, en: given };
  return makeTranscribedRecord({
    election: wasRead<ReadElection>(readElection(text)),
    rules: wasRead<ReadRules>(readRules(JSON.stringify(loaded.rules.json))),
    transcriber: { id: by, name, signer: { key: transcriber.pair.key, sign: signWith(transcriber.pair.privateKey) } },
    log: { key: log.pair.key, sign: signWith(log.pair.privateKey) },
    at,
    sha256,
  });
}

/** What a reader gave a moment ago for the same file. @throws Error when it does not now */
function wasRead<T>(read: { readonly ok: true; readonly read: T } | { readonly ok: false }): T {
  if (!read.ok) throw new Error("a file that was read before cannot be read now");
  return read.read;
}
