/** A part of the work on a site that one press does by itself. */
export type Job =
  /** All that follows from the whole count, but for the pages: what they need has to be there before them. */
  | { readonly do: "shared" }
  /** The files of stations, and of the units in which stations lie, by their names. */
  | { readonly do: "units"; readonly stations: readonly string[]; readonly districts: readonly string[] }
  /** The receipts of the protocols of stations, by the names of these. */
  | { readonly do: "receipts"; readonly stations: readonly string[] }
  /** The pages that lead to everything else; for the press that did what they share. */
  | { readonly do: "pages" };

/** What a site was made from when it was published last. */
export interface Since {
  readonly size: number;
  readonly root: string;
  /** The payloads that were published, by their paths. */
  readonly payloads: readonly string[];
}

/** The units whose files have to be made. */
export interface Plan {
  /** Whether these are all units that there are: then nothing that lies there stays unless it is made again. */
  readonly everything: boolean;
  readonly stations: readonly string[];
  readonly districts: readonly string[];
  /** All stations of which there are receipts: each is under the newest checkpoint. */
  readonly receipts: readonly string[];
}
