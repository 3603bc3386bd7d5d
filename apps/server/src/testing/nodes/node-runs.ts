import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import type { Fold } from "@dauys/core/election";
import type { Protocol } from "@dauys/core/protocol";
import { openPostgresStore, type RecordStore } from "@dauys/store";
import { openPostgresTables, type Tables } from "@dauys/store/tables";
import { type AgreedPaper, agreedPapers } from "../../entry/index.ts";
import { MIGRATIONS } from "../../migrations.ts";
import { openOfficeRecord } from "../../office/index.ts";
import { type OfficeRehearsal, openRehearsal, planOffice } from "../../rehearsal/open-rehearsal.ts";
import { houseJson } from "../house-json.ts";
import { foldedWhole, paperOf } from "../papers-of-rehearsal.ts";
import { CREW_PASSWORD, SIGNING_SEATS, seedCrew } from "./crew.ts";
import { fileAll } from "./file-all.ts";
import { type KilledNode, startNode } from "./killed-node.ts";
import type { NodePlace } from "./node-main.ts";
import { type StubbornClient, signIn } from "./stubborn-client.ts";
import { type Job, type Typing, typePaper } from "./type-twice.ts";

/** What is to be run. */
export interface NodeRunOptions {
  /** The address of a PostgreSQL server. */
  readonly url: string;
  readonly stations: number;
  /** Clerks who type at the same time. */
  readonly clients: number;
  /** Papers that are finished, and signatures, between two kills, at the most. */
  readonly stepsBetweenKills: number;
  readonly say?: (line: string) => void;
}

/** What became of it. */
export interface NodeRun {
  readonly kills: number;
  /** Entries that were acknowledged as finished. */
  readonly acknowledged: number;
  /** What was acknowledged and is not there once, or is there otherwise: nothing, if all is well. */
  readonly problems: readonly string[];
}

/**
 * Two nodes of one office on one PostgreSQL, either of them killed at any moment, while clerks type every paper twice and
 * the commission signs them into the record. Everything that was acknowledged has to be there once.
 */
export async function nodeRun(options: NodeRunOptions): Promise<NodeRun> {
  const folder = mkdtempSync(join(tmpdir(), "dauys-nodes-"));
  const plan = planOffice({
    stations: options.stations,
    people: false,
    rules: houseJson("rules/kz-2020-05.json"),
    form: houseJson("forms/kz-2021.json"),
  });
  const schema = `n_${process.pid}_${Date.now().toString(36)}`;
  const origin = "http://office.test";
  const place: NodePlace = { folder, url: options.url, schema, origin, ahead: plan.begins - Date.now() };
  const store = await openPostgresStore({ url: options.url, schema: `${schema}_record` });
  const tables = await openPostgresTables({ url: options.url, schema: `${schema}_office` }, MIGRATIONS);
  try {
    await openRehearsal(store, plan);
    await seedCrew({ tables, store, folder, origin, clock: { now: () => plan.begins } }, options.clients);
    return await underKills({ options, plan, place, store, tables });
  } finally {
    await tables.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Stage {
  readonly options: NodeRunOptions;
  readonly plan: OfficeRehearsal;
  readonly place: NodePlace;
  readonly store: RecordStore;
  readonly tables: Tables;
}

async function underKills(stage: Stage): Promise<NodeRun> {
  const { options, place } = stage;
  const nodes = [await startNode(place), await startNode(place)];
  const killer = killing(nodes, options.stepsBetweenKills);
  try {
    const { acknowledged, problems } = await work(stage, nodes, killer.stepDone);
    return { kills: await killer.settled(), acknowledged, problems };
  } finally {
    // Whatever went wrong was thrown above; here no process may stay behind.
    await killer.settled().catch(() => {});
    await Promise.all(nodes.map((node) => node.stop()));
  }
}

/** What kills nodes, as work goes on. */
interface Killer {
  /** To be awaited after each paper and each signature: waits where a node is due to be killed and the one before has not come back. */
  readonly stepDone: () => Promise<void>;
  /** Once the last one is back: how many kills there were. */
  readonly settled: () => Promise<number>;
}

const MOMENT_MILLISECONDS = 60;

/**
 * Kills one of the nodes at random moments; never both at once, as an operator would not either. What counts is work, not
 * time: a faster machine sees as many kills.
 */
function killing(nodes: readonly KilledNode[], most: number): Killer {
  const draw = (): number => Math.ceil(most * (0.3 + 0.7 * Math.random()));
  let [kills, left] = [0, draw()];
  let last: Promise<void> = Promise.resolve();
  const killNext = async (): Promise<void> => {
    await pause(MOMENT_MILLISECONDS * Math.random());
    await nodes[kills % nodes.length]?.kill();
    kills += 1;
  };
  return {
    stepDone: async () => {
      left -= 1;
      if (left > 0) return;
      left = draw();
      const before = last;
      last = before.then(killNext);
      // Whoever waits for it is told; until then nobody has to.
      last.catch(() => {});
      await before;
    },
    settled: async () => {
      await last;
      return kills;
    },
  };
}

async function work(
  { options, plan, place, store, tables }: Stage,
  nodes: readonly KilledNode[],
  stepDone: Killer["stepDone"],
): Promise<Pick<NodeRun, "acknowledged" | "problems">> {
  const { say = () => {} } = options;
  const whole = foldedWhole(plan);
  const units = [...plan.rehearsal.events.stories.keys()];
  const enter = (id: string): Promise<StubbornClient> =>
    signIn(nodes, place.origin, { signInName: id, password: CREW_PASSWORD });
  const ids = Array.from({ length: options.clients }, (_, i) => `clerk-${i}`);
  const clerks = await Promise.all(ids.map(async (id): Promise<Typing> => ({ id, client: await enter(id) })));
  const paper = (unit: string): Protocol => paperOf(whole, unit);
  const first = units.map((unit): Job => ({ unit, paper: paper(unit), slot: 1 }));
  const typedFirst = await shared(clerks, first, { may: () => true, stepDone });
  say(`${typedFirst.size} first entries`);
  const second = first.map((job): Job => ({ ...job, slot: 2 }));
  const byAnother = ({ id }: Typing, { unit }: Job): boolean => typedFirst.get(unit) !== id;
  const typedSecond = await shared(clerks, second, { may: byAnother, stepDone });
  say(`${typedSecond.size} second entries`);
  const agreed = new Map((await agreedPapers(tables)).map((one) => [one.unit, one]));
  const typed = units.flatMap((unit) =>
    typingProblem(agreed.get(unit), paper(unit), [typedFirst.get(unit), typedSecond.get(unit)]),
  );
  const seats = await Promise.all(Array.from({ length: SIGNING_SEATS }, (_, i) => enter(`seat-${i + 1}`)));
  await fileAll(seats, units, { signerOf: plan.signerOf, stepDone });
  say("signed into the record");
  const record = await openOfficeRecord(store, () => "2031-01-14T00:00:00Z");
  const filed = await record.read((fold) => units.flatMap((unit) => filingProblem(fold, unit, paper(unit))));
  return { acknowledged: typedFirst.size + typedSecond.size, problems: [...typed, ...filed] };
}

/** Lets everybody take jobs until none is left that they may do; tells who did which. */
async function shared(
  clerks: readonly Typing[],
  jobs: readonly Job[],
  { may, stepDone }: { readonly may: (clerk: Typing, job: Job) => boolean; readonly stepDone: Killer["stepDone"] },
): Promise<ReadonlyMap<string, string>> {
  const left = [...jobs];
  const done = new Map<string, string>();
  await Promise.all(
    clerks.map(async (clerk) => {
      for (
        let at = left.findIndex((job) => may(clerk, job));
        at !== -1;
        at = left.findIndex((job) => may(clerk, job))
      ) {
        const [job] = left.splice(at, 1);
        if (job === undefined) break;
        await typePaper(clerk, job);
        done.set(job.unit, clerk.id);
        await stepDone();
      }
    }),
  );
  return done;
}

function typingProblem(
  agreed: AgreedPaper | undefined,
  paper: Protocol,
  typedBy: readonly (string | undefined)[],
): readonly string[] {
  if (agreed === undefined) return [`${paper.unit}: typed twice and acknowledged, but not agreed`];
  if (!isDeepStrictEqual(agreed.protocol.fields, paper.fields)) return [`${paper.unit}: agreed with other figures`];
  return isDeepStrictEqual(agreed.typedBy, typedBy)
    ? []
    : [`${paper.unit}: typed by ${agreed.typedBy}, acknowledged to ${typedBy}`];
}

function filingProblem(fold: Fold, unit: string, paper: Protocol): readonly string[] {
  if (fold.units.get(unit)?.filing === null) return [`${unit}: signed and acknowledged, but not in the record`];
  return isDeepStrictEqual(paperOf(fold, unit).fields, paper.fields)
    ? []
    : [`${unit}: in the record with other figures`];
}
