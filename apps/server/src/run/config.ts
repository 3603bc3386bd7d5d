import {
  type Infer,
  integer,
  type JsonSchema,
  list,
  object,
  oneOf,
  optional,
  type Problem,
  parseJson,
  pathText,
  readShape,
  text,
} from "@dauys/core/json";
import { isLoopback } from "./loopback.ts";

const origin = text({
  pattern: "^https?://[a-z0-9.-]+(:[0-9]{1,5})?$",
  expected: "an origin such as https://office.example",
});

const PLACE = "^([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}\\]):[0-9]{1,5}$";

/** The configuration of an office: one file, `office.json` in its folder. What is left out has a value that works. */
const configuration = object({
  $schema: optional(text()),
  format: text({ pattern: "^dauys-office-1$", expected: "dauys-office-1" }),
  /** Where the server listens. */
  listen: optional(object({ host: optional(text()), port: optional(integer(0, 65_535)) })),
  /** Under which origin people reach it, where that is not where it listens. */
  origin: optional(origin),
  /** How connections are protected: an authority of its own, a certificate, a proxy in front, or not at all on this machine. */
  tls: optional(
    object({
      mode: oneOf("local", "files", "proxy", "none"),
      certificate: optional(text()),
      key: optional(text()),
      /** Names and addresses for which the own authority makes the certificate. */
      names: optional(list(text(), 1)),
    }),
  ),
  /** Addresses of proxies whose word about a client's address is believed. Nobody else's is. */
  proxies: optional(list(text(), 1)),
  session: optional(
    object({
      idleMinutes: optional(integer(2, 120)),
      hours: optional(integer(1, 24)),
      /** `off` only in a rehearsal: an office that counts does not start with it. */
      secondFactor: optional(oneOf("required", "off")),
    }),
  ),
  /** How the database on another machine is reached: by TLS that is checked, or through what the operator put underneath. */
  database: optional(object({ way: oneOf("tls", "tunnel") })),
  /** The key of the accounts where it does not lie in the folder: 32 bytes in base64, such as `credential:accounts`. */
  accounts: optional(object({ key: text() })),
  /** The key that signs checkpoints, and the file with its passphrase; without them nothing is published. */
  log: optional(object({ key: text(), passphrase: text() })),
  /** Where the lines of the log and the ends of the audit trail go, each as it comes: a receiver of syslog somewhere else. */
  forward: optional(
    object({
      to: text({ pattern: PLACE, expected: "a host and port, such as logs.example:6514" }),
      /** `plain` to this machine alone: for a forwarder of the operator's own. */
      way: optional(oneOf("tls", "plain")),
      /** Whose word is taken for who the receiver is: certificates in PEM; those that Node brings along where none are named. */
      authority: optional(text()),
      /** What this node shows of itself, where the receiver asks: a certificate in PEM and its key. */
      certificate: optional(text()),
      key: optional(text()),
    }),
  ),
  /** Where the public site is written, and under which origin it will stand. */
  publish: optional(object({ folder: text(), origin: optional(origin) })),
  /** Files that are handed in: a clamd on this machine, by the path of its socket or `127.0.0.1:3310`, looks at each first. */
  uploads: optional(
    object({
      scanner: text({
        pattern: "^(/[^\\u0000]{1,200}|[A-Za-z0-9.:\\[\\]-]+:[0-9]{1,5})$",
        expected: "the path of clamd's socket, or its host and port",
      }),
    }),
  ),
  /** The deadline by which stations are expected to have filed, as a UTC time. */
  expected: optional(
    text({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", expected: "a UTC time" }),
  ),
});

/** The configuration of an office as its file has it. */
export type OfficeConfig = Infer<typeof configuration>;

/** The configuration that says nothing: a server for this machine. */
export const DEFAULT_CONFIG: OfficeConfig = { format: "dauys-office-1" };

/** The shape of the file as a JSON Schema, which is published beside the documentation. */
export const configurationSchema: JsonSchema = configuration.schema;

/** What is wrong in the file: the place in it, and what is expected there. */
export interface ConfigFault {
  readonly path: string;
  readonly message: string;
}

/** Reads the text of `office.json`, strictly: a member that nobody knows is a fault, since it would do nothing. */
export function readConfig(
  source: string,
):
  | { readonly ok: true; readonly config: OfficeConfig }
  | { readonly ok: false; readonly faults: readonly ConfigFault[] } {
  const parsed = parseJson(source);
  if (!parsed.ok) return { ok: false, faults: [{ path: "", message: parsed.fault.message }] };
  const read = readShape(configuration, parsed.json.value);
  if (!read.ok) return { ok: false, faults: read.problems.map(faultOf) };
  const faults = [...tlsFaults(read.value), ...scannerFaults(read.value), ...forwardFaults(read.value)];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, config: read.value };
}

function faultOf({ path, message }: Problem): ConfigFault {
  return { path: pathText(path), message };
}

function tlsFaults({ tls, listen, origin: named, proxies }: OfficeConfig): readonly ConfigFault[] {
  const faults: ConfigFault[] = [];
  if (tls?.mode === "none" && !isLoopback(listen?.host ?? "127.0.0.1")) {
    faults.push({ path: "tls.mode", message: "without TLS the office is reached from this machine alone" });
  }
  const needs = tls?.mode === "files" || (tls?.mode === "proxy" && !isLoopback(listen?.host ?? "127.0.0.1"));
  const given = [tls?.certificate, tls?.key].filter((file) => file !== undefined).length;
  if (given === 1 || (needs && given === 0)) {
    const why = "certificate and key go together, in the mode “files”, and where a proxy comes over a network";
    faults.push({ path: "tls", message: why });
  }
  const [, plainHost = "localhost"] = /^http:\/\/([^:]+)/.exec(named ?? "") ?? [];
  if (!isLoopback(plainHost)) {
    faults.push({ path: "origin", message: "without https people reach the office on this machine alone" });
  }
  if (tls?.mode === "proxy" && (proxies === undefined || named === undefined)) {
    faults.push({
      path: "tls",
      message: "the mode “proxy” needs proxies (their addresses) and the origin that people use",
    });
  }
  if (tls?.mode !== "proxy" && proxies !== undefined) {
    faults.push({ path: "proxies", message: "only the mode “proxy” believes a proxy" });
  }
  return faults;
}

/** The host and the port that stand in a text such as `[::1]:3310`. */
export function hostAndPort(place: string): { readonly host: string; readonly port: number } {
  const colon = place.lastIndexOf(":");
  return { host: place.slice(0, colon).replace(/^\[|\]$/g, ""), port: Number(place.slice(colon + 1)) };
}

function forwardFaults({ forward }: OfficeConfig): readonly ConfigFault[] {
  if (forward === undefined) return [];
  const { to, way, authority, certificate, key } = forward;
  const { host, port } = hostAndPort(to);
  const faults: ConfigFault[] = [];
  if (port < 1 || port > 65_535) faults.push({ path: "forward.to", message: "a port is a number from 1 to 65535" });
  if (way === "plain" && !isLoopback(host)) {
    faults.push({ path: "forward.way", message: "without TLS lines go to this machine alone" });
  }
  if (way === "plain" && (authority ?? certificate ?? key) !== undefined) {
    faults.push({ path: "forward", message: "certificates are looked at with TLS only" });
  }
  if ((certificate === undefined) !== (key === undefined)) {
    faults.push({ path: "forward", message: "a certificate needs its key, and a key its certificate" });
  }
  return faults;
}

function scannerFaults({ uploads }: OfficeConfig): readonly ConfigFault[] {
  const place = uploads?.scanner ?? "/";
  if (place.startsWith("/") || isLoopback(hostAndPort(place).host)) return [];
  return [{ path: "uploads.scanner", message: "papers go to it in the clear: it has to be on this machine" }];
}
