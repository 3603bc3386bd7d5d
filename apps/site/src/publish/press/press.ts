import type { PutFile } from "../folder/put-file.ts";
import type { SiteNote } from "../folder/site-note.ts";
import type { Outcome } from "../publish-fault.ts";
import type { Job, Plan, Since } from "./job.ts";

/** What a press is set up with. */
export interface PressOrder {
  /** The part of all addresses that names the election; that of the record itself unless it is said. */
  readonly id?: string | undefined;
  /** Where the site will be published; without it addresses have no host. */
  readonly origin?: string | undefined;
  /** The folder in which compiled pages are kept. */
  readonly cache: string;
  /** The hash of all that these depend on. */
  readonly fingerprint: string;
  /** The folder of the site. */
  readonly out: string;
}

/** Where a record stands. */
export interface Standing {
  readonly note: SiteNote;
  /** SHA-256 of the checkpoint with its signatures. */
  readonly signed: string;
  /** The payloads that are published with it, by their paths. */
  readonly payloads: readonly string[];
}

/** What a press knows of the files that are there. */
export interface Ground {
  /** Their hashes; `null`: as this press left them. */
  readonly known: ReadonlyMap<string, string> | null;
  readonly measure: boolean;
  /** Whether nothing lies there. */
  readonly fresh: boolean;
}

/** Makes the files of a site from a record, which it holds folded, and puts them in their places. */
export interface Press {
  /** Reads the record as far as it has come. */
  advance(progress?: (done: number, of: number) => void): Promise<Outcome<Standing>>;
  /** What has to be made, when the site was made before from an earlier state; `null`: it was not. */
  plan(since: Since | null): Promise<Plan>;
  /** Is told what lies in the folder, before it works. */
  begin(ground: Ground): Promise<void>;
  /** Does a part of the work. `progress`: called when the files of one unit more are in their places. */
  work(job: Job, progress?: () => void): Promise<readonly PutFile[]>;
  close(): Promise<void>;
}
