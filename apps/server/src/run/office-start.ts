import type { Signer } from "@dauys/core/record";
import type { RecordStore } from "@dauys/store";
import type { Tables } from "@dauys/store/tables";
import type { Clock, Logger } from "../office/index.ts";
import type { OfficeConfig } from "./config.ts";

/** What an office is started with. */
export interface OfficeStart {
  /** The office's own folder. */
  readonly folder: string;
  /** The record, which has been opened and holds entries. */
  readonly store: RecordStore;
  readonly tables: Tables;
  readonly config: OfficeConfig;
  readonly clock: Clock;
  readonly log: Logger;
  readonly version: string;
  /** A folder with pages compiled elsewhere; `null` to compile them here. */
  readonly compiled: string | null;
  /** The record's own key where it does not lie in the files that the configuration names: a rehearsal's. */
  readonly signer?: Signer;
}
