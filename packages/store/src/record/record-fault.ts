import { LANGS, type Trilingual } from "@dauys/language";

/** Why a record cannot be worked with: none of it is the fault of who asked. */
export type RecordFaultCode =
  | "unavailable"
  | "not-durable"
  | "newer-format"
  | "not-a-store"
  | "damaged"
  | "not-allowed"
  | "rolled-back"
  | "forked"
  | "other-record"
  | "bad-checkpoint"
  | "bad-folder"
  | "not-empty";

/** A record that cannot be worked with: why, and what to do, in three languages. */
export class RecordFault extends Error {
  readonly code: RecordFaultCode;
  readonly text: Trilingual;

  constructor(code: RecordFaultCode, text: Trilingual, options?: ErrorOptions) {
    super(LANGS.map((lang) => text[lang]).join("\n"), options);
    this.name = "RecordFault";
    this.code = code;
    this.text = text;
  }
}
