import type { WaitingReset } from "../../accounts/waiting-reset.ts";
import type { accountTexts } from "../../texts/accounts.ts";
import type { ReadGrant } from "./grant-text.ts";

type EventDeed = Extract<keyof typeof accountTexts, `event-${string}`> extends `event-${infer Deed}` ? Deed : never;

/** What the start page shows. */
export interface StartView {
  readonly grants: readonly ReadGrant[];
  /** New invitations that wait for this person as the second one. */
  readonly resets: readonly WaitingReset[];
}

/** What the sign-in page knows. */
export interface SignInView {
  /** Where to go on: an address of the office. */
  readonly next: string;
  /** Whether keys work under this address. */
  readonly keys: boolean;
  /** Whether the first administrator is still to be made. */
  readonly first: boolean;
}

/** Which account is taken up: the first administrator's, or one to which somebody was invited. */
export interface EnrolView {
  readonly kind: "set-up" | "invitation";
}

/** Somebody's own account, as their page shows it. Times in milliseconds since 1970. */
export interface AccountView {
  readonly signInName: string;
  readonly totp: boolean;
  readonly keys: readonly {
    readonly id: string;
    readonly label: string;
    readonly addedAt: number;
    readonly usedAt: number | null;
  }[];
  readonly recoveryCodes: number;
  readonly sessions: readonly {
    readonly id: string;
    readonly madeAt: number;
    readonly seenAt: number;
    readonly agent: string;
    readonly here: boolean;
  }[];
  readonly events: readonly { readonly at: string; readonly deed: EventDeed; readonly failed: number | null }[];
  readonly fresh: boolean;
  readonly keysWork: boolean;
}

/** A page of the list of accounts. */
export interface PeopleView {
  readonly people: readonly {
    readonly id: string;
    readonly signInName: string;
    readonly name: string;
    readonly state: "active" | "invited" | "closed";
    readonly grants: readonly ReadGrant[];
  }[];
  readonly more: boolean;
  readonly page: number;
  readonly search: string;
  readonly role: string;
  readonly unit: string;
}

/** What a role may be given for. */
export interface GrantChoices {
  /** The unit at the top, which stands in the field at first. */
  readonly root: string;
  readonly parties: readonly { readonly list: string; readonly name: string }[];
}

/** One account, as an administrator sees it. */
export interface PersonView extends GrantChoices {
  readonly id: string;
  readonly signInName: string;
  readonly name: string;
  readonly state: "active" | "invited" | "closed";
  readonly grants: readonly (ReadGrant & { readonly id: string })[];
  readonly totp: boolean;
  readonly keys: number;
  readonly recoveryCodes: number;
  readonly sessions: number;
  readonly invitedUntil: number | null;
  readonly waits: boolean;
  /** Whether it is the account of who looks at it. */
  readonly own: boolean;
}
