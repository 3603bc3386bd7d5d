/** Lines of the trail, and what was found when it was checked. */
export interface AuditView {
  readonly lines: readonly {
    readonly seq: number;
    readonly at: string;
    readonly person: string | null;
    /** The person's name, where there is one. */
    readonly name: string | null;
    readonly deed: string;
    readonly unit: string | null;
    readonly outcome: string;
    readonly detail: Readonly<Record<string, string | number | null>>;
    readonly hash: string;
  }[];
  readonly filter: Readonly<Record<"person" | "deed" | "unit" | "outcome" | "from" | "before", string>>;
  /** Below which line there are older ones; `null` where there are none. */
  readonly older: number | null;
  readonly check:
    | { readonly ok: true; readonly lines: number; readonly hash: string }
    | {
        readonly ok: false;
        readonly seq: number;
        readonly why: "changed" | "unlinked" | "missing" | "cut" | "not-as-noted";
      }
    | null;
}
