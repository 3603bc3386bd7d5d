import { expect, test } from "vitest";
import { configurationSchema, readConfig } from "./config.ts";

function proxied(members: string): string {
  return `{"format":"dauys-office-1","proxies":["10.0.0.1"],${members}}`;
}

function forwarding(members: string): string {
  return `{"format":"dauys-office-1","forward":{${members}}}`;
}

test("a configuration that says only its format works", () => {
  expect(readConfig('{"format":"dauys-office-1"}')).toEqual({ ok: true, config: { format: "dauys-office-1" } });
});

test.each([
  ["not JSON", "{", ""],
  ["a member that does nothing", '{"format":"dauys-office-1","prot":1}', "prot"],
  ["a port that is none", '{"format":"dauys-office-1","listen":{"port":70000}}', "listen.port"],
  ["a certificate without its key", '{"format":"dauys-office-1","tls":{"mode":"files","certificate":"a"}}', "tls"],
  [
    "a proxy that comes over a network without TLS",
    proxied('"listen":{"host":"0.0.0.0"},"origin":"https://office.example","tls":{"mode":"proxy"}'),
    "tls",
  ],
  [
    "a certificate without its key behind a proxy",
    proxied('"origin":"https://office.example","tls":{"mode":"proxy","certificate":"a.pem"}'),
    "tls",
  ],
  [
    "people who come over a network without TLS",
    proxied('"origin":"http://office.example","tls":{"mode":"proxy"}'),
    "origin",
  ],
  ["a proxy that nobody names", '{"format":"dauys-office-1","tls":{"mode":"proxy"}}', "tls"],
  [
    "a network without TLS",
    '{"format":"dauys-office-1","listen":{"host":"0.0.0.0"},"tls":{"mode":"none"}}',
    "tls.mode",
  ],
  [
    "a scanner to which papers would go over the network",
    '{"format":"dauys-office-1","uploads":{"scanner":"10.0.0.7:3310"}}',
    "uploads.scanner",
  ],
  ["a scanner without a place", '{"format":"dauys-office-1","uploads":{"scanner":"clamd"}}', "uploads.scanner"],
  ["a log that would cross a network in the clear", forwarding('"to":"10.0.0.7:514","way":"plain"'), "forward.way"],
  [
    "a receiver whose name looks like this machine",
    forwarding('"to":"127.0.0.1.example:514","way":"plain"'),
    "forward.way",
  ],
  ["a receiver without a port", forwarding('"to":"logs.example"'), "forward.to"],
  ["a receiver at a port that is none", forwarding('"to":"logs.example:70000"'), "forward.to"],
  ["a certificate for a receiver without its key", forwarding('"to":"a:6514","certificate":"node.pem"'), "forward"],
  ["an authority that nobody asks", forwarding('"to":"[::1]:514","way":"plain","authority":"ca.pem"'), "forward"],
  ["a proxy that is believed without being one", '{"format":"dauys-office-1","proxies":["10.0.0.1"]}', "proxies"],
])("%s is refused with its place", (_, source, place) => {
  const read = readConfig(source);
  expect(read.ok ? null : read.faults[0]?.path).toBe(place);
});

test.each(["/run/clamav/clamd.ctl", "127.0.0.1:3310", "localhost:3310", "[::1]:3310"])(
  "a scanner at %s is taken",
  (at) => {
    expect(readConfig(`{"format":"dauys-office-1","uploads":{"scanner":"${at}"}}`).ok).toBe(true);
  },
);

test.each([
  '"origin":"https://office.example","tls":{"mode":"proxy"}',
  '"origin":"http://localhost:8080","tls":{"mode":"proxy"}',
  '"listen":{"host":"0.0.0.0"},"origin":"https://office.example","tls":{"mode":"proxy","certificate":"a.pem","key":"a.key"}',
])("a proxy on this machine, or one that speaks TLS with the office, is taken: %s", (members) => {
  expect(readConfig(proxied(members)).ok).toBe(true);
});

test.each([
  '"to":"logs.example:6514"',
  '"to":"10.0.0.7:6514","authority":"ca.pem","certificate":"node.pem","key":"credential:node"',
  '"to":"127.0.0.1:514","way":"plain"',
  '"to":"[::1]:514","way":"plain"',
])("a receiver of the log by %s is taken", (members) => {
  expect(readConfig(forwarding(members)).ok).toBe(true);
});

test("the shape of the configuration is published as a JSON Schema", async () => {
  await expect(`${JSON.stringify(configurationSchema, null, 2)}\n`).toMatchFileSnapshot(
    "../../../../docs/schema/office.schema.json",
  );
});
