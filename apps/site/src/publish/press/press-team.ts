import type { RecordFiles } from "@dauys/core/election";
import type { PutFile } from "../folder/put-file.ts";
import { fault, type Outcome } from "../publish-fault.ts";
import type { Job, Plan, Since } from "./job.ts";
import { LocalPress } from "./local-press.ts";
import type { Ground, Press, PressOrder, Standing } from "./press.ts";
import { ThreadPress } from "./thread-press.ts";

/** So many stations, or units above them, are made in one go; and so many receipts. */
const UNITS_AT_ONCE = 64;
const RECEIPTS_AT_ONCE = 256;

/** Presses that make the files of one site together, each from the same record. */
export class PressTeam {
  readonly #presses: readonly Press[];
  readonly #pinned: PinnedFiles;

  private constructor(presses: readonly Press[], pinned: PinnedFiles) {
    this.#presses = presses;
    this.#pinned = pinned;
  }

  /** @param threads - how many threads; 0: the work is done in this one. @throws Error when the pages cannot be compiled */
  static async open(order: PressOrder, files: RecordFiles, threads: number): Promise<PressTeam> {
    const pinned = new PinnedFiles(files);
    const presses =
      threads === 0
        ? [await LocalPress.open(order, pinned)]
        : Array.from({ length: threads }, () => new ThreadPress(order, pinned));
    return new PressTeam(presses, pinned);
  }

  /** Reads the record up to one and the same checkpoint. */
  async advance(checkpoint: Uint8Array, progress?: (done: number, of: number) => void): Promise<Outcome<Standing>> {
    this.#pinned.pin(checkpoint);
    const all = await Promise.all(this.#presses.map((press, i) => press.advance(i === 0 ? progress : undefined)));
    return all.find(({ ok }) => !ok) ?? all[0] ?? fault("record", "nobody reads it");
  }

  plan(since: Since | null): Promise<Plan> {
    return this.#first().plan(since);
  }

  async begin(ground: Ground): Promise<void> {
    await Promise.all(this.#presses.map((press) => press.begin(ground)));
  }

  /** Makes what is shared, and the files of units; then the pages that lead to them. */
  async publish(plan: Plan, progress: () => void): Promise<Made> {
    const jobs = unitJobs(plan);
    const [units, shared] = [[] as PutFile[], [] as PutFile[]];
    const works = this.#presses.map(async (press, i) => {
      if (i === 0) shared.push(...(await press.work({ do: "shared" })));
      await takeAll(press, jobs, units, progress);
    });
    await Promise.all(works);
    for (const put of await this.#first().work({ do: "pages" })) shared.push(put);
    return { units, shared };
  }

  /** Renews receipts, as long as nothing else is to be done. */
  async renew(stations: readonly string[], waits: () => boolean): Promise<Renewed> {
    const jobs = chunksOf(stations, RECEIPTS_AT_ONCE).map((chunk) => ({ do: "receipts", stations: chunk }) as const);
    const put: PutFile[] = [];
    const until = { shift: (): Job | undefined => (waits() ? undefined : jobs.shift()) };
    await Promise.all(this.#presses.map((press) => takeAll(press, until, put, () => undefined)));
    return { put, all: jobs.length === 0 };
  }

  async close(): Promise<void> {
    await Promise.all(this.#presses.map((press) => press.close()));
  }

  #first(): Press {
    const [press] = this.#presses;
    if (press === undefined) throw new Error("a team has one press at least");
    return press;
  }
}

/** The files that were put into their places: those of units, and those that are no unit's. */
export interface Made {
  readonly units: readonly PutFile[];
  readonly shared: readonly PutFile[];
}

/** The receipts that were renewed, and whether these are all. */
export interface Renewed {
  readonly put: readonly PutFile[];
  readonly all: boolean;
}

/** Takes one job after the other, until there is none. */
async function takeAll(
  press: Press,
  jobs: { readonly shift: () => Job | undefined },
  put: PutFile[],
  progress: () => void,
): Promise<void> {
  for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
    for (const file of await press.work(job, progress)) put.push(file);
  }
}

function unitJobs({ stations, districts }: Plan): Job[] {
  return [
    ...chunksOf(districts, UNITS_AT_ONCE).map((chunk): Job => ({ do: "units", stations: [], districts: chunk })),
    ...chunksOf(stations, UNITS_AT_ONCE).map((chunk): Job => ({ do: "units", stations: chunk, districts: [] })),
  ];
}

function chunksOf(names: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(names.length / size) }, (_, i) => names.slice(i * size, (i + 1) * size));
}

/** The files of a record as of one checkpoint, whichever comes meanwhile. */
class PinnedFiles implements RecordFiles {
  readonly #files: RecordFiles;
  #checkpoint = new Uint8Array();

  constructor(files: RecordFiles) {
    this.#files = files;
  }

  pin(checkpoint: Uint8Array): void {
    this.#checkpoint = new Uint8Array(checkpoint);
  }

  readonly read: RecordFiles["read"] = async (path, most) =>
    path === "checkpoint" ? { ok: true, bytes: this.#checkpoint } : this.#files.read(path, most);
}
