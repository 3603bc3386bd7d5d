import type { Trilingual } from "@dauys/language";

/** A station whose protocol does not count for now. */
export interface HeldUnit {
  readonly unit: string;
  readonly number: number | null;
  readonly above: Trilingual | null;
  readonly reason: string;
  readonly entry: number;
  readonly ballots: number | null;
}

/** Whether what is out can still change the seats of a unit in which they are distributed. */
export type ShownVerdict =
  | { readonly unit: Trilingual | null; readonly says: "decided" | "question" | "law" }
  | {
      readonly unit: Trilingual | null;
      readonly says: "votes" | "no-bound";
      readonly votes: number;
      readonly what: "seat" | "threshold" | "quota" | "order" | "clause";
      readonly lists: readonly Trilingual[];
    };

/** The list of what is held back, and what it could change. */
export interface HeldView {
  readonly at: string;
  readonly clock: string;
  readonly held: readonly HeldUnit[];
  /** Of the whole election: what is out and held back decides together. */
  readonly out: { readonly outstanding: number; readonly held: number; readonly ballots: number | null } | null;
  readonly verdicts: readonly ShownVerdict[];
}

/** How much somebody typed, how fast, and how often the other entry was different. */
export interface Throughput {
  readonly person: string;
  readonly first: number;
  readonly second: number;
  /** Tenths of a minute, the median of all. */
  readonly tenthsOfMinute: number;
  /** Of entries that were compared: how many of them differed, and in how many places in all. */
  readonly compared: number;
  readonly differing: number;
  readonly places: number;
}

/** The page of what everybody typed. */
export interface ThroughputView {
  readonly rows: readonly Throughput[];
}

/** A protocol of the record in a list for observers and proxies. */
export interface PublishedUnit {
  readonly unit: string;
  readonly number: number | null;
  readonly label: Trilingual | null;
  readonly above: Trilingual | null;
  readonly at: string | null;
  readonly entry: number;
}

/** Protocols of somebody's units that stand in the record. */
export interface PublishedView {
  readonly clock: string;
  readonly q: string;
  readonly units: readonly PublishedUnit[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}
