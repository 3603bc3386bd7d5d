import type { Infer } from "../../../json/index.ts";
import {
  figuresTranscribed,
  invalidationWithdrawn,
  lotDrawn,
  payloadErased,
  payloadSealed,
  repeatVotingOrdered,
  resultDeclared,
  resultTranscribed,
  unitInvalidated,
} from "./decisions.ts";
import { protocolCorrected, protocolFiled, protocolStanding, stageSealed } from "./filings.ts";
import { formAdopted, listRegistered, rulesAdopted } from "./law.ts";
import { recordOpened } from "./opened.ts";
import { commissionFormed, keyIntroduced, keyRevoked, keyRotated, stationsAnnounced, unitsListed } from "./units.ts";

/** Every type of entry and the form of its body. The type `batch` has its own, in the room of the record. */
export const BODIES = {
  "record-opened": recordOpened,
  "rules-adopted": rulesAdopted,
  "form-adopted": formAdopted,
  "list-registered": listRegistered,
  "units-listed": unitsListed,
  "stations-announced": stationsAnnounced,
  "commission-formed": commissionFormed,
  "key-introduced": keyIntroduced,
  "key-rotated": keyRotated,
  "key-revoked": keyRevoked,
  "stage-sealed": stageSealed,
  "protocol-filed": protocolFiled,
  "protocol-corrected": protocolCorrected,
  "protocol-held": protocolStanding,
  "protocol-released": protocolStanding,
  "unit-invalidated": unitInvalidated,
  "invalidation-withdrawn": invalidationWithdrawn,
  "repeat-voting-ordered": repeatVotingOrdered,
  "lot-drawn": lotDrawn,
  "result-declared": resultDeclared,
  "figures-transcribed": figuresTranscribed,
  "result-transcribed": resultTranscribed,
  "payload-sealed": payloadSealed,
  "payload-erased": payloadErased,
} as const;

/** A type of entry whose body the fold knows. */
export type EntryType = keyof typeof BODIES;

/** The body of an entry of a type. */
export type BodyOf<T extends EntryType> = Infer<(typeof BODIES)[T]>;
