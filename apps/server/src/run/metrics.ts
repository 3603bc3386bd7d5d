import { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Forwarder } from "./forward/index.ts";

/** What is measured of an office, for Prometheus. */
export interface Metrics {
  /** Counts one request: by its route and never by its address, which may name a unit or hold a code. */
  readonly request: (route: string, status: number, seconds: number) => void;
  /** Says how many entries the record has. */
  readonly entries: (size: number) => void;
  /** All of it in the text form of Prometheus. */
  readonly text: () => Promise<string>;
}

/** Of requests of a clerk, from one that is answered at once to one that waits for a database that fails over. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Begins to measure. `forwarder`: what sends the log elsewhere, where the configuration names a receiver. */
export function makeMetrics(forwarder: Pick<Forwarder, "state"> | null = null): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({
    name: "dauys_requests_total",
    help: "Requests answered, by route and status",
    labelNames: ["route", "status"],
    registers,
  });
  const seconds = new Histogram({
    name: "dauys_request_seconds",
    help: "Time to the answer, by route",
    labelNames: ["route"],
    buckets: SECONDS,
    registers,
  });
  const entries = new Gauge({
    name: "dauys_record_entries",
    help: "Entries of the record, as this node knows it",
    registers,
  });
  const memory = new Gauge({
    name: "dauys_memory_bytes",
    help: "Memory that the process holds",
    registers,
    collect() {
      this.set(process.memoryUsage.rss());
    },
  });
  void memory;
  if (forwarder !== null) measureForwarding(forwarder, registers);
  return {
    request: (route, status, time) => {
      requests.inc({ route, status: String(status) });
      seconds.observe({ route }, time);
    },
    entries: (size) => entries.set(size),
    text: () => registry.metrics(),
  };
}

function measureForwarding(forwarder: Pick<Forwarder, "state">, registers: Registry[]): void {
  const measured = [
    ["dauys_forward_connected", "Whether the receiver of the log is there", "connected"],
    ["dauys_forward_waiting_lines", "Lines of the log that wait for their receiver", "waiting"],
    ["dauys_forward_lost_lines", "Lines of the log that did not fit any more since the node started", "lost"],
  ] as const;
  for (const [name, help, what] of measured) {
    const gauge = new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(Number(forwarder.state()[what]));
      },
    });
    void gauge;
  }
}
