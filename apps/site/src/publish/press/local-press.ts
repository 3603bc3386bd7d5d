import { dirname, join } from "node:path";
import type { RecordFiles } from "@dauys/core/election";
import { type CompiledPages, compilePages } from "../../build/compile-pages.ts";
import { pictureDrawer } from "../../build/draw-picture.ts";
import { softwareVersion } from "../../build/house.ts";
import type { DrawPicture } from "../../data/pictures/picture-files.ts";
import type { SourceRecord } from "../folded-source.ts";
import { FileWriter } from "../folder/file-writer.ts";
import type { PutFile } from "../folder/put-file.ts";
import { GrowingRecord } from "../growing-record.ts";
import type { LazyFiles } from "../lazy-files.ts";
import { fault, type Outcome } from "../publish-fault.ts";
import { SITE_ID, SiteState } from "../site-state.ts";
import { hashOf } from "../sums.ts";
import { districtFiles, receiptFiles, stationFiles, unitsWithPages } from "../unit-content.ts";
import type { Job, Plan, Since } from "./job.ts";
import type { Ground, Press, PressOrder, Standing } from "./press.ts";
import { SharedFiles } from "./shared-files.ts";
import { touchedBy, withThoseAbove } from "./touched-units.ts";

/** A press that works in the thread in which it is called. */
export class LocalPress implements Press {
  readonly #order: PressOrder;
  readonly #files: RecordFiles;
  readonly #record = new GrowingRecord({ payloads: false });
  readonly #shared: SharedFiles;
  readonly #pages: CompiledPages;
  readonly #draw: DrawPicture;
  #state: SiteState | null = null;
  #writer: FileWriter;

  private constructor(order: PressOrder, files: RecordFiles, pages: CompiledPages) {
    this.#order = order;
    this.#files = files;
    this.#pages = pages;
    this.#draw = pictureDrawer(join(dirname(order.cache), "pictures"));
    this.#writer = new FileWriter(order.out);
    this.#shared = new SharedFiles(order.out);
  }

  /** @throws Error when the pages cannot be compiled */
  static async open(order: PressOrder, files: RecordFiles): Promise<LocalPress> {
    return new LocalPress(order, files, await compilePages(order.cache, order.fingerprint));
  }

  async advance(progress?: (done: number, of: number) => void): Promise<Outcome<Standing>> {
    const read = await this.#record.advance(this.#files, progress);
    if (!read.ok) return read;
    const source = read.value;
    const id = this.#order.id ?? source.fold.opened?.election ?? "";
    if (!SITE_ID.test(id)) return fault("id", id);
    const { origin } = this.#order;
    const made = { id, source, pages: this.#pages, software: softwareVersion(), draw: this.#draw };
    this.#state = new SiteState(origin === undefined ? made : { ...made, origin });
    const signed = hashOf(source.checkpoint.note);
    return { ok: true, value: { note: this.#state.note, signed, payloads: [...source.payloads.keys()] } };
  }

  async plan(since: Since | null): Promise<Plan> {
    const { source } = this.#now();
    const { fold } = source;
    const receipts = fold.stationUnits.filter(({ filing, earlier }) => filing !== null || earlier.length > 0);
    const names = (units: readonly { readonly name: string }[]) => units.map(({ name }) => name);
    const touched = since === null ? null : this.#touchedSince(source, since);
    const paged = fold.layout === null ? [] : unitsWithPages(source);
    const stations = fold.layout === null ? [] : fold.stationUnits;
    if (touched === null) {
      return { everything: true, stations: names(stations), districts: names(paged), receipts: names(receipts) };
    }
    const units = new Set(withThoseAbove(touched, fold));
    return {
      everything: false,
      stations: names(stations.filter((unit) => units.has(unit))),
      districts: names(paged.filter((unit) => units.has(unit))),
      receipts: names(receipts),
    };
  }

  async begin({ known, measure, fresh }: Ground): Promise<void> {
    this.#writer = new FileWriter(this.#order.out, { known: known ?? new Map(), measure, fresh });
    this.#shared.begin(known, fresh);
  }

  async work(job: Job, progress: () => void = () => undefined): Promise<readonly PutFile[]> {
    const state = this.#now();
    switch (job.do) {
      case "shared":
        return [...this.#shared.put(state), ...(await this.#shared.putPayloads(state, this.#files))];
      case "pages":
        return this.#shared.putPages();
      case "receipts":
        return job.stations.flatMap((name) => {
          const put = this.#put(receiptFiles(state, state.unit(name), state.receipt));
          progress();
          return put;
        });
      case "units":
        return [
          ...this.#each(job.stations, progress, (name) => [
            ...stationFiles(state.units, state.unit(name)),
            ...receiptFiles(state, state.unit(name), state.receipt),
          ]),
          ...this.#each(job.districts, progress, (name) => districtFiles(state.units, state.unit(name))),
        ];
    }
  }

  async close(): Promise<void> {
    this.#state = null;
  }

  #each(
    names: readonly string[],
    progress: () => void,
    files: (name: string) => Iterable<readonly [string, () => Uint8Array | string]>,
  ): readonly PutFile[] {
    return names.flatMap((name) => {
      const put = this.#put(files(name));
      progress();
      return put;
    });
  }

  #put(files: Iterable<readonly [string, () => Uint8Array | string]> | LazyFiles): readonly PutFile[] {
    return Array.from(files, ([path, make]) => this.#writer.put(path, make()));
  }

  #now(): SiteState {
    if (this.#state === null) throw new Error("a press works after it has read its record");
    return this.#state;
  }

  #touchedSince(source: SourceRecord, { size, root, payloads }: Since): ReadonlySet<string> | null {
    const { fold, entries } = source;
    if (size > entries.length || this.#record.rootOf(size) !== root) return null;
    const touched = touchedBy(entries.slice(size), fold);
    if (touched === null) return null;
    const [now, before] = [new Set(source.payloads.keys()), new Set(payloads)];
    const other = [...payloads.filter((path) => !now.has(path)), ...[...now].filter((path) => !before.has(path))];
    const units = other.flatMap((path) => {
      const unit = [...fold.payloads.values()].find(({ body }) => path === `payload/${body.hash}`)?.body.unit;
      return unit === undefined ? [] : [unit];
    });
    return new Set([...touched, ...units]);
  }
}
