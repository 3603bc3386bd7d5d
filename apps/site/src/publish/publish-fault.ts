/** Why a site cannot be made of a record, or not in the folder that was named. */
export interface PublishFault {
  readonly reason: /** A file of the record was not had, or is not what it should be. */
    | "record"
    /** The rules of the record refuse an entry. */
    | "entry"
    /** The entries are not those of the checkpoint. */
    | "root"
    /** The record has no name that an address can hold. */
    | "id"
    /** The folder holds something else than a site of ours. */
    | "not-a-site"
    /** The folder holds the site of another record. */
    | "other-record"
    /** The folder holds the site of a later state of this record. */
    | "older"
    /** Another run is writing into the folder. */
    | "busy";
  /** What was found, in English: the name of a file, a size, an origin. */
  readonly detail: string;
}

/** A value, or why there is none. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: PublishFault };

/** A fault as an outcome. */
export function fault(reason: PublishFault["reason"], detail: string): Outcome<never> {
  return { ok: false, fault: { reason, detail } };
}
