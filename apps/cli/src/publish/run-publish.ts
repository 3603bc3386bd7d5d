import type { RecordFiles } from "@dauys/core/election";
import { message } from "@dauys/language";
import { type Published, publishSite } from "@dauys/site/publish";
import { type Call, optionOf } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { told } from "../keys/told.ts";
import { barOn } from "../output/bar.ts";
import { print } from "../output/print.ts";
import { tellingFaults } from "../record/with-record.ts";
import { reportTrouble } from "../report.ts";
import { good, type Result, refused } from "../trouble.ts";
import { openPlace } from "../verify/open-place.ts";
import { isStore, publishedFrom } from "./from-store.ts";
import { PUBLISH_TEXTS } from "./messages.ts";

/** Faults of the record itself; the others are of the command line. */
const FINDINGS: ReadonlySet<string> = new Set(["record", "entry", "root"]);

/** `dauys publish`: the whole public site of a record, in a folder. */
export async function runPublish(call: Call): Promise<number> {
  const [record = "", out = ""] = call.args;
  // Of a variable that is not set, the folder one stands in would be made public.
  if (out === "") return reportTrouble(call, refused([told(PUBLISH_TEXTS, "no-folder")]));
  return tellingFaults(call, out, () =>
    isStore(record) ? publishedFrom(call, (files) => publish(call, files, out)) : fromPlace(call, record, out),
  );
}

async function fromPlace(call: Call, record: string, out: string): Promise<number> {
  const place = openPlace(record);
  if (!place.ok) return reportTrouble(call, place);
  try {
    return await publish(call, place.value.files, out);
  } finally {
    place.value.close();
  }
}

async function publish(call: Call, files: RecordFiles, out: string): Promise<number> {
  const origin = originOf(call);
  if (!origin.ok) return reportTrouble(call, origin);
  const bars = { read: barOn(call, "record"), write: barOn(call, "site") };
  const made = await publishSite({
    files,
    out,
    id: optionOf(call, "id"),
    origin: origin.value,
    progress: (part, done, of) => {
      if (part === "write") bars.read.end();
      bars[part].step(done, of);
    },
  }).finally(() => {
    bars.read.end();
    bars.write.end();
  });
  if (!made.ok) {
    const { reason, detail } = made.fault;
    const code = reportTrouble(call, refused([told(PUBLISH_TEXTS, reason, { detail })]));
    return FINDINGS.has(reason) ? EXIT.checkFailed : code;
  }
  show(call, out, made.value);
  return EXIT.decided;
}

/** Where the site will be: an address of a host, without anything after it, since addresses in pages begin with a slash. */
function originOf(call: Call): Result<string | undefined> {
  const text = optionOf(call, "origin");
  if (text === undefined) return good(undefined);
  const url = URL.parse(text);
  const plain = url !== null && /^https?:$/.test(url.protocol) && [url.origin, `${url.origin}/`].includes(text);
  return plain ? good(url.origin) : refused([told(PUBLISH_TEXTS, "origin", { detail: text })]);
}

function show(call: Call, folder: string, { note, files, written, removed, bytes }: Published): void {
  const { lang } = call;
  const { record, checkpoint, rules } = note;
  print(
    call,
    () => ({ status: "published", folder, record, checkpoint, rules, files, written, removed, bytes }),
    () => [
      message(PUBLISH_TEXTS, record.kind, lang),
      message(PUBLISH_TEXTS, "published", lang, { folder, files, written, removed }),
      message(PUBLISH_TEXTS, "checkpoint", lang, {
        origin: record.origin,
        size: checkpoint.size,
        root: checkpoint.root,
      }),
      message(PUBLISH_TEXTS, "look", lang, { command: `npx dauys preview ${folder}` }),
    ],
  );
}
