import { SALT_BYTES } from "@dauys/core/record";
import { hashOf } from "../sums.ts";
import { type SniffedPicture, sniffedPicture } from "./sniffed-picture.ts";

/** What has to be known of a published payload once it was read: its bytes may be many, and stay where they lie. */
export interface PayloadFacts {
  /** The hash of its file, salt first, and the length of that file. */
  readonly hash: string;
  readonly bytes: number;
  /** The hash of what stands behind the salt. */
  readonly content: string;
  /** The picture that it is; `null` where it is none. */
  readonly picture: SniffedPicture | null;
}

/** What a payload's file is, salt first. */
export function payloadFacts(file: Uint8Array): PayloadFacts {
  const content = file.subarray(SALT_BYTES);
  return { hash: hashOf(file), bytes: file.length, content: hashOf(content), picture: sniffedPicture(content) };
}
