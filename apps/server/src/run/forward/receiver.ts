import { X509Certificate } from "node:crypto";
import { connect as connectPlain, isIP } from "node:net";
import { connect as connectTls, createSecureContext, type SecureContext } from "node:tls";
import { StartTrouble } from "../../office/index.ts";
import { hostAndPort, type OfficeConfig } from "../config.ts";
import { namedSecret } from "../named-file.ts";
import type { ForwardPlace } from "./forwarder.ts";

type Forwarding = NonNullable<OfficeConfig["forward"]>;

/**
 * How a receiver is reached: by TLS, with its certificate and name checked, and the node's own certificate shown where one is named;
 * or without, which a configuration allows on this machine alone.
 * @source RFC 5425, 4.2: TLS 1.2 or newer, certificates checked on the side of whoever sends
 * @throws StartTrouble where a file that is named cannot be read, or is no certificate or key
 */
export function receiverAt(folder: string, forward: Forwarding): Pick<ForwardPlace, "dial" | "made"> {
  const { host, port } = hostAndPort(forward.to);
  if (forward.way === "plain") return { dial: () => connectPlain({ host, port }), made: "connect" };
  const secureContext = contextOf(folder, forward);
  // An address is compared with the addresses of the certificate; as a name it would be none.
  const name = isIP(host) === 0 ? { servername: host } : {};
  return {
    dial: () => connectTls({ host, port, secureContext, minVersion: "TLSv1.2", rejectUnauthorized: true, ...name }),
    made: "secureConnect",
  };
}

function contextOf(folder: string, { authority, certificate, key }: Forwarding): SecureContext {
  const read = (path: string | undefined): string | undefined =>
    path === undefined ? undefined : namedSecret(folder, path);
  const given = { ca: read(authority), cert: read(certificate), key: read(key) };
  try {
    // OpenSSL passes over what is no certificate: it would be found out when nobody is believed.
    for (const pem of [given.ca, given.cert]) if (pem !== undefined) new X509Certificate(pem);
    return createSecureContext({ minVersion: "TLSv1.2", ...given });
  } catch (error) {
    throw new StartTrouble(
      "credential",
      "office.json",
      `forward: ${(error as NodeJS.ErrnoException).code ?? "unreadable"}`,
    );
  }
}
