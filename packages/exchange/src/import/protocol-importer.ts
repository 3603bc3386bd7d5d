import type { Form, ProtocolBatch } from "@dauys/core/protocol";
import type { Fault } from "../fault.ts";
import { BatchBuilder } from "./batch-builder.ts";
import { LF, MOST_ROW, shortText } from "./bytes.ts";
import { readHeader } from "./header.ts";
import { ImportLog } from "./import-log.ts";
import { makePlan, type Plan } from "./plan.ts";
import type { Profile } from "./profile.ts";
import { RowReader } from "./row-reader.ts";
import { Scanner } from "./scanner.ts";
import { slowCount } from "./slow-count.ts";
import { type TextReader, textReader } from "./text-reader.ts";
import { type Transcoder, transcoder } from "./transcoder.ts";
import { UnitResolver } from "./unit-resolver.ts";
import { UnitTree } from "./unit-tree.ts";

/** What a file of protocols is read by: its name for messages, the form, the profile, and who hears of faults at once. */
export interface ImportOptions {
  readonly file: string;
  readonly form: Form;
  readonly profile: Profile;
  readonly onFault?: (fault: Fault) => void;
}

/** What became of a file. */
export interface ImportSummary {
  readonly file: string;
  readonly profile: string;
  /** Rows read as protocols. */
  readonly rows: number;
  /** Rows left out for a fault. */
  readonly refused: number;
  readonly bytes: number;
  readonly lines: number;
  readonly units: number;
  readonly lists: readonly string[];
  /** Columns that the profile does not read. */
  readonly unread: readonly string[];
  /** The first faults; `faultCount` counts all, `byCode` by their kinds. */
  readonly faults: readonly Fault[];
  readonly faultCount: number;
  readonly byCode: Readonly<Record<string, number>>;
}

/** Reads a file of protocols from bytes that are pushed into it, and hands on batches. The same in Node and browser. */
export class ProtocolImporter {
  private readonly options: ImportOptions;
  private readonly log: ImportLog;
  private readonly scanner: Scanner;
  private readonly texts: TextReader;
  private readonly incoming: Transcoder;
  private readonly tree = new UnitTree();
  private plan: Plan | null = null;
  private builder: BatchBuilder | null = null;
  private rows: RowReader | null = null;
  private bytes = 0;
  private failed = false;

  constructor(options: ImportOptions) {
    const { profile, file, onFault } = options;
    this.options = options;
    this.log = new ImportLog(file, onFault ?? (() => {}));
    this.scanner = new Scanner(profile.file.separator.charCodeAt(0));
    this.texts = textReader(profile.file.encoding);
    this.incoming = transcoder(profile.file.encoding);
  }

  /** Takes in the next bytes; batches that became full are handed on. */
  push(chunk: Uint8Array, onBatch: (batch: ProtocolBatch) => void): void {
    this.bytes += chunk.length;
    this.take(chunk, onBatch);
  }

  /** No more bytes will come: the rest is read and handed on. */
  end(onBatch: (batch: ProtocolBatch) => void): ImportSummary {
    this.scanner.last = true;
    this.take(new Uint8Array(0), onBatch);
    const { builder, log } = this;
    if (builder !== null && builder.row > 0) onBatch(builder.take());
    const empty = !this.failed && (builder === null || builder.before === 0) && log.count === 0;
    if (empty) log.own("no-rows", { line: 1, column: 1 }, {});
    return this.summary();
  }

  /** What became of the file so far. */
  summary(): ImportSummary {
    const { options, log, builder, rows } = this;
    return {
      file: options.file,
      profile: options.profile.id,
      rows: (builder?.before ?? 0) + (builder?.row ?? 0),
      refused: rows?.refused ?? 0,
      bytes: this.bytes,
      lines: (rows?.line ?? 1) - 1,
      units: this.tree.units.length,
      lists: builder?.lists ?? [],
      unread: this.plan?.unread ?? [],
      faults: log.first,
      faultCount: log.count,
      byCode: Object.fromEntries(log.byCode),
    };
  }

  private take(chunk: Uint8Array, onBatch: (batch: ProtocolBatch) => void): void {
    if (this.failed) return;
    const bytes = this.incoming.next(chunk, this.scanner.last);
    if (bytes === null) {
      const place = { line: this.rows?.line ?? 1, column: 1 };
      this.log.own("bad-text", place, { what: this.options.file, encoding: this.texts.encoding });
      this.failed = true;
      return;
    }
    this.scanner.feed(bytes);
    if (this.rows === null && !this.begin()) return;
    // Without the end of a line there is no row to read; a long one would be read from its start again and again.
    if (this.scanner.last || bytes.includes(LF)) this.rows?.read(onBatch);
    this.rows?.giveUpLongRow();
    this.failed = this.rows?.stopped === true;
  }

  /** Reads the header, once it is there, and fits the profile to it. */
  private begin(): boolean {
    const { scanner, texts, options, log, tree } = this;
    const { form, profile } = options;
    const header = readHeader(scanner, texts, profile.file, log);
    if (header === "more") {
      this.failed = scanner.bytes.length > MOST_ROW;
      if (this.failed) log.own("row-without-end", { line: 1, column: 1 }, {});
      return false;
    }
    const plan = header === "fault" ? null : makePlan(form, profile, header.names, log);
    if (plan === null || header === "fault") {
      this.failed = true;
      return false;
    }
    this.plan = plan;
    const idText = (id: Uint8Array): string => shortText(id, (all) => texts.read(all, false) ?? "\ufffd");
    this.builder = new BatchBuilder(form, profile, plan, tree, idText);
    this.rows = new RowReader(
      {
        plan,
        scanner,
        builder: this.builder,
        resolver: new UnitResolver(plan.levels, tree),
        counts: slowCount(profile.numbers),
        texts,
        words: profile.words,
        log,
      },
      header.line,
    );
    return true;
  }
}
