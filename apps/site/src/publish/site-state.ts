import type { UnitState } from "@dauys/core/election";
import type { CompiledPages } from "../build/compile-pages.ts";
import { schemaFiles } from "../build/schema-files.ts";
import type { DrawPicture } from "../data/pictures/picture-files.ts";
import { LIVE_SETTINGS } from "../live/settings.ts";
import { withholdSeats } from "../live/withhold.ts";
import type { RecordView } from "../records/record-view.ts";
import { viewWithoutFigures, withFigures } from "../records/view-of-record.ts";
import type { SiteFile } from "../site-file.ts";
import type { SourceRecord } from "./folded-source.ts";
import type { SiteNote } from "./folder/site-note.ts";
import { once } from "./lazy-files.ts";
import { receiptMaker } from "./stations/receipts.ts";
import { formTerms } from "./stations/station-of.ts";
import type { UnitInput } from "./unit-content.ts";

/** What can stand in addresses as the name of an election. */
export const SITE_ID = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;

/** What the site of a record is made from. */
export interface SiteInput {
  readonly id: string;
  readonly source: SourceRecord;
  readonly pages: CompiledPages;
  readonly software: string;
  readonly draw: DrawPicture;
  readonly origin?: string;
}

/** A record as it stands, and what its site is made from; each part is made when it is asked for. */
export class SiteState {
  readonly input: SiteInput;

  constructor(input: SiteInput) {
    this.input = input;
  }

  get source(): SourceRecord {
    return this.input.source;
  }

  readonly #bare = once(() => viewWithoutFigures(this.input.id, this.input.source));
  readonly #whole = once((): RecordView => withFigures(this.#bare(), this.input.source));
  readonly #shown = once(() => withholdSeats(this.#whole(), LIVE_SETTINGS.seatsFrom));
  // Of ten thousand pages of units none names the file of all figures: no thread that makes these alone writes it.
  readonly #plain = once((): RecordView => withholdSeats({ ...this.#bare(), figures: null }, LIVE_SETTINGS.seatsFrom));
  readonly #receipt = once(() => receiptMaker(this.input.source));
  readonly #units = once((): UnitInput => {
    const { source, pages, software, draw, origin } = this.input;
    const terms = formTerms(source.fold);
    if (terms === null) throw new Error("a record without a form has no pages of units");
    const view = this.#plain();
    return { source, view, terms, pages: pages.unitPages({ view, terms, software, draw, origin }) };
  });

  /** What pages and data show: what pages do not say yet, no file of data says before them. */
  get view(): RecordView {
    return this.#shown();
  }

  /** The same without the file of all figures. */
  get plainView(): RecordView {
    return this.#plain();
  }

  /** The makers of the files of units. @throws Error while the record has no form */
  get units(): UnitInput {
    return this.#units();
  }

  get receipt(): (entry: number) => Uint8Array {
    return this.#receipt();
  }

  /** A unit by its name. @throws Error where there is none */
  unit(name: string): UnitState {
    const unit = this.source.fold.units.get(name);
    if (unit === undefined) throw new Error(`the record has no unit ${name}`);
    return unit;
  }

  /** The pages of the count with their assets and data. */
  base(): readonly SiteFile[] {
    const { pages, software, draw, origin } = this.input;
    const input = { elections: {}, rules: {}, records: [this.#whole()], software, draw };
    return [...pages.renderSite(origin === undefined ? input : { ...input, origin }), ...schemaFiles()];
  }

  /** What the folder of the site says of itself. */
  get note(): SiteNote {
    const { id, software, source } = this.input;
    const { opened, rules } = source.fold;
    const { origin, size, root } = source.checkpoint;
    if (opened === null) throw new RangeError(`${id}: the record has no entry`);
    return {
      format: "dauys-site-1",
      record: { id, kind: opened.kind, origin },
      checkpoint: { size, root },
      rules: rules === null ? null : { id: rules.rules.id, sha256: rules.sha256 },
      software,
    };
  }
}
