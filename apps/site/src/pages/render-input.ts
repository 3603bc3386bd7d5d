import type { RecordView } from "../records/record-view.ts";

/**
 * What a site is made from: the texts of the files, by the ids of elections and rules; the records that there are; and the
 * software's version.
 */
export interface RenderInput {
  readonly elections: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, string>>;
  readonly records: readonly RecordView[];
  readonly software: string;
}
