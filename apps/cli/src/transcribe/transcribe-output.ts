import { type Election, resultsOf } from "@dauys/core/election";
import { encodeBase64, formatVerifierKey, rootOf, treeHasher } from "@dauys/core/record";
import type { TranscribedRecord } from "@dauys/exchange/transcribe";
import { formatInteger, message } from "@dauys/language";
import { sha256 } from "@dauys/store/keys";
import type { Call } from "../command.ts";
import { OUTPUT } from "../messages/output.ts";
import { print } from "../output/print.ts";
import { figures, texts, textTable } from "../output/text-table.ts";
import { wrapped } from "../output/wrap.ts";
import { TRANSCRIBE_TEXTS } from "./messages.ts";
import type { OwnKeys } from "./own-keys.ts";

/** A record that was transcribed and written. */
interface Transcribed {
  readonly folder: string;
  readonly election: Election;
  readonly record: TranscribedRecord;
  readonly keys: OwnKeys;
}

/** Shows what was made: what the record is, what follows from it, its keys, and how to verify it. */
export function showTranscribed(call: Call, made: Transcribed): void {
  print(
    call,
    () => transcribedJson(made),
    () => transcribedLines(call, made),
  );
}

function facts({ record, keys }: Transcribed) {
  const hasher = treeHasher(sha256);
  const { fold, entries } = record;
  const { distribution } = resultsOf(fold);
  return {
    origin: keys.log.pair.key.name,
    root: encodeBase64(rootOf(hasher, entries.map(hasher.leaf))),
    logKey: formatVerifierKey(keys.log.pair.key),
    transcriberKey: formatVerifierKey(keys.transcriber.pair.key),
    stations: fold.announced.reduce((sum, { body }) => sum + body.count, 0),
    seats: distribution?.result.ok === true ? distribution.result.outcome.seats : null,
  };
}

function transcribedJson(made: Transcribed): object {
  const { folder, election, record, keys } = made;
  const { origin, root, logKey, transcriberKey, stations, seats } = facts(made);
  return {
    status: "transcribed",
    kind: "transcribed",
    election: election.id,
    folder,
    entries: record.entries.length,
    files: [...record.files.keys()],
    origin,
    root,
    logKey,
    transcriberKey,
    keyFiles: [keys.transcriber, keys.log].map(({ file, made: isNew }) => ({ file, made: isNew })),
    stationsWithoutProtocol: stations,
    seats,
  };
}

function transcribedLines(call: Call, made: Transcribed): readonly string[] {
  const { lang } = call;
  const { folder, election, record, keys } = made;
  const { origin, root, logKey, transcriberKey, stations, seats } = facts(made);
  const names = new Map(election.lists.map(({ id, name }) => [id, name[lang]]));
  const say = (word: "origins" | "root" | "logKey" | "transcriberKey"): string => message(TRANSCRIBE_TEXTS, word, lang);
  const notice = record.fold.opened?.notice?.[lang] ?? "";
  const rows = Object.entries(seats ?? {}).filter(([, count]) => count > 0);
  return [
    election.title[lang],
    message(TRANSCRIBE_TEXTS, "written", lang, { folder, n: record.entries.length }),
    ...wrapped(notice, 88),
    "",
    ...(stations > 0 ? [message(TRANSCRIBE_TEXTS, "stations", lang, { n: stations })] : []),
    ...(seats === null
      ? [message(TRANSCRIBE_TEXTS, "noSeats", lang)]
      : textTable(
          [texts(message(OUTPUT, "list", lang)), figures(message(TRANSCRIBE_TEXTS, "seats", lang))],
          rows.map(([list, count]) => [names.get(list) ?? list, formatInteger(count, lang)]),
        )),
    "",
    ...textTable(
      [texts(""), texts("")],
      [
        [say("origins"), origin],
        [say("root"), root],
        [say("logKey"), logKey],
        [say("transcriberKey"), transcriberKey],
      ],
    ).slice(1),
    ...[keys.transcriber, keys.log]
      .filter(({ made: isNew }) => isNew)
      .map(({ file, pair }) => message(TRANSCRIBE_TEXTS, "made", lang, { file, name: pair.key.name })),
    "",
    message(TRANSCRIBE_TEXTS, "verify", lang, { folder, key: logKey }),
  ];
}
