import type { Tables } from "@dauys/store/tables";
import type { Accounts } from "../accounts/accounts.ts";
import type { OfficeRecord } from "./office-record.ts";
import type { AuditTrail, Clock, Logger, Scanner } from "./parts.ts";

/** What every part of the office works with. Made once at the start, handed to whoever needs it. */
export interface Office {
  readonly tables: Tables;
  readonly record: OfficeRecord;
  readonly clock: Clock;
  readonly audit: AuditTrail;
  /** People, their sessions and their secrets. */
  readonly accounts: Accounts;
  readonly log: Logger;
  /** The folder of the office's own files: scans, the record, the published site. */
  readonly folder: string;
  /** By when stations are expected to have filed, in milliseconds since 1970, where that was set; else the rules say it. */
  readonly expected?: number;
  /** What looks at files before they are kept, where the configuration names one. */
  readonly scanner?: Scanner;
  /** The origin under which people reach the office, such as `https://office.example`; WebAuthn and CSRF hold to it. */
  readonly origin: string;
}
