import { readFileSync } from "node:fs";
import type { BodyOf } from "@dauys/core/election";
import { unitName } from "@dauys/core/protocol";
import {
  type Act,
  entriesIn,
  inBatches,
  type Opening,
  openingEntries,
  type Transcription,
  transcribed,
  unitLists,
} from "@dauys/exchange/transcribe";
import { houseRoot } from "../../../scripts/lib/paths.ts";
import { fileOf, importSet } from "../../stations/support/sets.ts";
import { readTable } from "../../stations/support/table.ts";
import { ISRAEL, israelSnapshots, type Snapshot } from "./israel-events.ts";
import { snapshotWriter } from "./israel-snapshot.ts";
import { houseReadForm, houseRules, sha256Of } from "./set-source.ts";

const EVENTS = "snapshots_events.csv.gz";

const NOTICE = {
  kk: "Нәтижелердің жарияланған файлының 39 көшірмесінен көшірілген: оған комиссия емес, көшіруші қол қойған. Жазбаның уақыты — сандар файлда алғаш көрінген көшірменің уақыты. Артық дауыстар туралы алты келісімнің екеуі («אמת» мен «מרצ», «שס» пен «ג») дереккөзден оқылмаған, жадтан алынған.",
  ru: "Переписано с 39 снимков опубликованного файла итогов: подписано переписчиком, а не комиссией. Время записи — время снимка, в котором числа появились впервые. Два из шести соглашений об излишках («אמת» и «מרצ», «שס» и «ג») взяты по памяти, а не прочитаны в источнике.",
  en: "Transcribed from 39 snapshots of the published file of results: signed by the transcriber, not by a commission. The time of an entry is that of the snapshot in which its figures first stood. Two of the six surplus agreements (אמת and מרצ, שס and ג) are recalled, not read in a source.",
};

/** One snapshot of the running count, and what brings the record to it: nothing where nothing was published yet. */
export interface SnapshotAct {
  readonly snapshot: Snapshot;
  readonly act: Act | null;
}

/** The running count of March 2021 as a record: what comes before the first box, then the snapshots in their order. */
export interface IsraelRecord {
  readonly opening: readonly Act[];
  readonly snapshots: Iterable<SnapshotAct>;
}

/** Reads the set and makes the record of its running count. */
export async function israelRecord(given: Transcription): Promise<IsraelRecord> {
  const { batches, profile } = await importSet(ISRAEL, ISRAEL, "stations.csv.gz");
  const form = houseReadForm(ISRAEL);
  const lists = israelLists();
  const source: Opening = {
    election: "il-2021-03",
    title: profile.title,
    date: "2021-03-23",
    rules: houseRules("il"),
    notice: NOTICE,
    from: { file: `${ISRAEL}/${EVENTS}`, sha256: sha256Of(ISRAEL, EVENTS) },
    form,
    lists,
  };
  const units = unitLists(batches, { nation: "IL" }).map((body) => transcribed(given, "units-listed", body));
  const opening = [...openingEntries(source, given), ...inBatches(units)];
  // The events name a box by locality and number; the final file has the committee above it as well.
  const unitOf = new Map<string, string>();
  for (const batch of batches) {
    for (let row = 0; row < batch.rows; row += 1) {
      const unit = unitName(batch, row);
      unitOf.set(unit.slice(unit.indexOf("/") + 1), unit);
    }
  }
  const write = snapshotWriter({ given, form: form.form, lists: lists.map(({ list }) => list), unitOf });
  return {
    opening,
    snapshots: snapshotActs(
      opening.reduce((sum, act) => sum + entriesIn(act), 0),
      write,
    ),
  };
}

function* snapshotActs(first: number, write: ReturnType<typeof snapshotWriter>): Generator<SnapshotAct> {
  let next = first;
  for (const snapshot of israelSnapshots()) {
    // Before its members stands the entry that signs for them.
    const batch = write(snapshot, next + 1);
    const act = batch.length === 0 ? null : { batch };
    if (act !== null) next += entriesIn(act);
    yield { snapshot, act };
  }
}

/** The lists by their letters, with the agreements on surplus votes. */
function israelLists(): readonly BodyOf<"list-registered">[] {
  const path = `${houseRoot}/packages/core/vectors/apportionment/il-2021-03.json`;
  const [known] = JSON.parse(readFileSync(path, "utf8")) as readonly {
    readonly units: readonly { readonly lists: readonly { readonly list: string; readonly group?: string }[] }[];
  }[];
  const groups = new Map(known?.units[0]?.lists.map(({ list, group }) => [list, group]));
  return readTable(fileOf(ISRAEL, "parties.csv")).map(({ column = "", ballot_letters: letters = "" }) => {
    const group = groups.get(letters);
    const name = { kk: letters, ru: letters, en: letters };
    return { list: column, name, ...(group === undefined ? {} : { group }) };
  });
}
