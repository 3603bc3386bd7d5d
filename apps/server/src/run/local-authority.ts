import { webcrypto } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { isIP } from "node:net";
import { join } from "node:path";
import { replacePrivateFile } from "@dauys/store/keys";
import * as x509 from "./x509.ts";

/** A certificate with its key, as Node's TLS takes them. */
export interface TlsFiles {
  readonly cert: string;
  readonly key: string;
  /** The authority's own certificate, which the machines of the commission have to trust once; `null` for somebody else's. */
  readonly authority: string | null;
}

// The library speaks of the browser's types, which Node's own are.
type Keys = Parameters<typeof x509.X509CertificateGenerator.createSelfSigned>[0]["keys"];
type Key = Keys["publicKey"];

const ALGORITHM = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;
const DAY = 86_400_000;
const AUTHORITY_DAYS = 3650;
/** Browsers refuse certificates that hold longer. */
const SERVER_DAYS = 397;

/**
 * TLS without the internet: an authority of the office's own, made once in `folder`, and a certificate by it for `names`,
 * made again when names are added or a month before it ends. Keys are files that only their owner may read.
 */
export async function localTls(folder: string, names: readonly string[], now: number): Promise<TlsFiles> {
  x509.cryptoProvider.set(webcrypto as never);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const authority = await authorityIn(folder, now);
  const file = join(folder, "server.json");
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Kept) : null;
  if (kept !== null && fits(kept, names, authority.certificate, now)) {
    return { cert: kept.cert, key: kept.key, authority: authority.pem };
  }
  const made = await serverCertificate(authority, names, now);
  await writePrivate(file, `${JSON.stringify({ ...made, names, authority: authority.pem })}\n`);
  return { cert: made.cert, key: made.key, authority: authority.pem };
}

interface Kept {
  readonly cert: string;
  readonly key: string;
  readonly names: readonly string[];
  readonly authority: string;
}

interface Authority {
  readonly pem: string;
  readonly certificate: x509.X509Certificate;
  readonly key: webcrypto.CryptoKey;
}

function fits(
  { cert, names, authority }: Kept,
  wanted: readonly string[],
  by: x509.X509Certificate,
  now: number,
): boolean {
  const ends = new x509.X509Certificate(cert).notAfter.getTime();
  return wanted.every((name) => names.includes(name)) && authority === by.toString("pem") && ends - now > 30 * DAY;
}

async function authorityIn(folder: string, now: number): Promise<Authority> {
  const file = join(folder, "authority.json");
  if (existsSync(file)) {
    const { cert, key } = JSON.parse(readFileSync(file, "utf8")) as { readonly cert: string; readonly key: string };
    const secret = await webcrypto.subtle.importKey("pkcs8", fromPem(key), ALGORITHM, false, ["sign"]);
    return { pem: cert, certificate: new x509.X509Certificate(cert), key: secret };
  }
  const keys = await webcrypto.subtle.generateKey(ALGORITHM, true, ["sign", "verify"]);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serial(),
    name: "CN=Dauys office authority",
    notBefore: new Date(now - DAY),
    notAfter: new Date(now + AUTHORITY_DAYS * DAY),
    signingAlgorithm: ALGORITHM,
    keys: keys as Keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
    ],
  });
  const pem = certificate.toString("pem");
  await writePrivate(file, `${JSON.stringify({ cert: pem, key: await privatePem(keys.privateKey) })}\n`);
  return { pem, certificate, key: keys.privateKey };
}

async function serverCertificate(
  authority: Authority,
  names: readonly string[],
  now: number,
): Promise<{ readonly cert: string; readonly key: string }> {
  const keys = await webcrypto.subtle.generateKey(ALGORITHM, true, ["sign", "verify"]);
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: serial(),
    subject: `CN=${names[0] ?? "localhost"}`,
    issuer: authority.certificate.subject,
    notBefore: new Date(now - DAY),
    notAfter: new Date(now + SERVER_DAYS * DAY),
    signingAlgorithm: ALGORITHM,
    publicKey: keys.publicKey as Key,
    signingKey: authority.key as Key,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension(
        names.map((value) => ({ type: isIP(value) === 0 ? ("dns" as const) : ("ip" as const), value })),
      ),
    ],
  });
  return { cert: certificate.toString("pem"), key: await privatePem(keys.privateKey) };
}

function serial(): string {
  // A positive number of 16 bytes: its first bit is not set.
  const bytes = webcrypto.getRandomValues(new Uint8Array(16));
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return Buffer.from(bytes).toString("hex");
}

async function privatePem(key: webcrypto.CryptoKey): Promise<string> {
  const der = await webcrypto.subtle.exportKey("pkcs8", key);
  const lines =
    Buffer.from(der)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN PRIVATE KEY-----\n${lines.join("\n")}\n-----END PRIVATE KEY-----\n`;
}

function fromPem(pem: string): Buffer {
  return Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ""), "base64");
}

async function writePrivate(path: string, content: string): Promise<void> {
  const written = await replacePrivateFile(path, new TextEncoder().encode(content));
  if (!written.ok) throw new Error(`${path}: ${written.fault.message}`);
}
