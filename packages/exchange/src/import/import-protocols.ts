import type { ProtocolBatch } from "@dauys/core/protocol";
import { type ImportOptions, type ImportSummary, ProtocolImporter } from "./protocol-importer.ts";

/** What an import takes beside {@link ImportOptions}. `strict`: a file with any fault is refused whole. */
export interface StreamOptions extends ImportOptions {
  readonly strict?: boolean;
}

/** A file being imported: its batches as they come, and what became of it. */
export interface ProtocolImport {
  /** To be gone through once. In a strict import nothing comes before the whole file is found to be without fault. */
  readonly batches: AsyncIterable<ProtocolBatch>;
  /** What became of the file so far; after the last batch, of all of it. `accepted` is false when strict refused it. */
  readonly summary: () => ImportSummary & { readonly accepted: boolean };
}

/**
 * Imports a file of protocols from its bytes: batches in columns, row by row in the file's order. A row at fault is told
 * with its line and left out, and the rest goes on; `strict` refuses the file whole.
 */
export function importProtocols(chunks: AsyncIterable<Uint8Array>, options: StreamOptions): ProtocolImport {
  const importer = new ProtocolImporter(options);
  const strict = options.strict === true;
  const accepted = (): boolean => !strict || importer.summary().faultCount === 0;
  return {
    batches: read(chunks, importer, strict, accepted),
    summary: () => ({ ...importer.summary(), accepted: accepted() }),
  };
}

async function* read(
  chunks: AsyncIterable<Uint8Array>,
  importer: ProtocolImporter,
  strict: boolean,
  accepted: () => boolean,
): AsyncGenerator<ProtocolBatch> {
  let ready: ProtocolBatch[] = [];
  const keep = (batch: ProtocolBatch): void => {
    ready.push(batch);
  };
  for await (const chunk of chunks) {
    importer.push(chunk, keep);
    if (!accepted()) ready = [];
    if (strict) continue;
    yield* ready;
    ready = [];
  }
  importer.end(keep);
  if (accepted()) yield* ready;
}
