import { MOST_PAYLOAD, type RecordFiles } from "@dauys/core/election";
import { SALT_BYTES } from "@dauys/core/record";
import { LANGS } from "@dauys/language";
import { unitPart } from "../../pages/address.ts";
import { fileBytes, type SiteFile } from "../../site-file.ts";
import { bulkFiles } from "../data/bulk-files.ts";
import { BULK_NAMES } from "../data/bulk-names.ts";
import { EntryLines, entryLines } from "../data/entry-lines.ts";
import { FileWriter, type Held } from "../folder/file-writer.ts";
import type { PutFile } from "../folder/put-file.ts";
import type { SiteState } from "../site-state.ts";
import type { PayloadFacts } from "../stations/payload-facts.ts";
import { payloadPlaces } from "../stations/payloads-of.ts";
import { hashOf } from "../sums.ts";
import { pagePath, unitsWithPages } from "../unit-content.ts";

/** The files that follow from the whole of a count: the record itself, tables, pages of the count. One press makes them all. */
export class SharedFiles {
  readonly #folder: string;
  readonly #lines = new EntryLines();
  readonly #hashes = new WeakMap<Uint8Array, string>();
  #known = new Map<string, string>();
  #fresh = false;
  #pages: readonly SiteFile[] = [];
  /** What files held when they were put into their places last: most hold the same again. */
  #last: ReadonlyMap<string, { readonly content: string; readonly held: Held }> = new Map();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Takes note of what lies in the folder; `null`: what was put there. */
  begin(known: ReadonlyMap<string, string> | null, fresh: boolean): void {
    if (known !== null) this.#known = new Map(known);
    this.#fresh = fresh;
  }

  /** Puts all that pages need into its place, and makes the pages ready. */
  put(state: SiteState): readonly PutFile[] {
    const { source, view, input } = state;
    const { id } = view;
    const made = state.base();
    const own = pagesOfUnits(source, id);
    this.#pages = made.filter((file) => isPage(file) && !own.has(file.path));
    const before = this.#lines.held;
    const lines = this.#lines.grow(source.entries);
    const data = (): readonly SiteFile[] => made.filter(({ path }) => path.startsWith(`data/${id}/`));
    const bulk = bulkFiles({ source, view, data, lines, origin: input.origin });
    const path = `data/${id}/${BULK_NAMES.entries}`;
    bulk.delete(path);
    const pictures = source.fold.layout === null ? [] : state.units.pages.files;
    const writer = this.#writer();
    const all = (): Uint8Array => entryLines(source.entries);
    return this.#note([
      ...[...source.files].map(([name, bytes]) => writer.put(`records/${id}/${name}`, bytes, this.#hashOf(bytes))),
      ...this.#putUnlessSame(writer, [...made.filter((file) => !isPage(file)), ...pictures]),
      writer.extend(path, before, lines, () => entryLines(source.entries, before.entries), all),
      ...[...bulk].map(([name, make]) => writer.put(name, make())),
    ]);
  }

  /** Puts payloads into their places, with their salt and, pictures, without it. Only what is not there is read, one by one. */
  async putPayloads({ source, view }: SiteState, files: RecordFiles): Promise<readonly PutFile[]> {
    const put: PutFile[] = [];
    const writer = this.#writer();
    for (const { path, facts, shown } of payloadPlaces(source.fold, source.payloads)) {
      const whole = { path: `records/${view.id}/${path}`, hash: facts.hash, bytes: facts.bytes };
      const plain = { path: `data/${view.id}/${shown}`, hash: facts.content, bytes: facts.bytes - SALT_BYTES };
      const all = shown === null ? [whole] : [whole, plain];
      const standing = all.flatMap((one) => writer.standing(one.path, one) ?? []);
      if (standing.length === all.length) put.push(...standing);
      else {
        const bytes = await readPayload(files, path, facts);
        put.push(writer.put(whole.path, bytes, whole.hash));
        if (shown !== null) put.push(writer.put(plain.path, bytes.subarray(SALT_BYTES), plain.hash));
      }
    }
    return this.#note(put);
  }

  /** Puts the pages into their places. */
  putPages(): readonly PutFile[] {
    const writer = this.#writer();
    return this.#note(this.#pages.map((file) => putFile(writer, file)));
  }

  /** Puts files into their places; of what a file held before and holds again no bytes are made. */
  #putUnlessSame(writer: FileWriter, files: readonly SiteFile[]): readonly PutFile[] {
    const put = files.map((file) => {
      const last = this.#last.get(file.path);
      const same = last?.content === file.content ? writer.standing(file.path, last.held) : null;
      return same ?? putFile(writer, file);
    });
    this.#last = new Map(files.map(({ path, content }, i) => [path, { content, held: put[i] as PutFile }]));
    return put;
  }

  /** The hash of a file of the record: most stay as they are. */
  #hashOf(bytes: Uint8Array): string {
    const hash = this.#hashes.get(bytes) ?? hashOf(bytes);
    this.#hashes.set(bytes, hash);
    return hash;
  }

  #writer(): FileWriter {
    return new FileWriter(this.#folder, { known: this.#known, measure: !this.#fresh, fresh: this.#fresh });
  }

  #note(put: readonly PutFile[]): readonly PutFile[] {
    for (const { path, hash } of put) this.#known.set(path, hash);
    return put;
  }
}

function putFile(writer: FileWriter, file: SiteFile): PutFile {
  return writer.put(file.path, file.encoding === undefined ? file.content : fileBytes(file));
}

/** A payload that was there when the record was read. @throws Error where it is another one now, or gone */
async function readPayload(files: RecordFiles, path: string, { hash }: PayloadFacts): Promise<Uint8Array> {
  const read = await files.read(path, MOST_PAYLOAD);
  if (!read.ok) throw new Error(`${path}: ${read.fault.message}`);
  if (hashOf(read.bytes) !== hash) throw new Error(`${path} was changed while it was published`);
  return read.bytes;
}

/** The pointer names pages: it stands among them, after its own. */
function isPage({ path }: SiteFile): boolean {
  return path.endsWith(".html") || path.endsWith("/latest.json");
}

/** Where a region holds stations itself, its page shows them too, in place of the one that does not. */
function pagesOfUnits(source: SiteState["source"], id: string): ReadonlySet<string> {
  if (source.fold.layout === null) return new Set();
  return new Set(unitsWithPages(source).flatMap(({ name }) => LANGS.map((lang) => pagePath(id, unitPart(name), lang))));
}
