import type { Statements } from "@dauys/store/tables";
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";

/** The name by which keys know this office: its host, which has to be a name and no number. */
function relyingParty(origin: string): string | null {
  const { hostname } = new URL(origin);
  return /^[\d.]+$|^\[/.test(hostname) ? null : hostname;
}

/** What keys may sign with: Ed25519, ECDSA on P-256, RSA. What comes after them is experimental in this runtime still. */
const ALGORITHMS = [-8, -7, -257];

/** A key of somebody's: a security key, or a passkey of a phone or computer. */
export interface Passkey {
  readonly id: string;
  readonly person: string;
  readonly public_key: Uint8Array;
  readonly counter: number;
  readonly transports: string;
  readonly label: string;
  readonly added_at: number;
  readonly used_at: number | null;
  readonly [column: string]: string | number | Uint8Array | null;
}

const COLUMNS = "id, person, public_key, counter, transports, label, added_at, used_at";

/** Somebody's keys. */
export function passkeysOf(statements: Statements, person: string): Promise<readonly Passkey[]> {
  return statements.query<Passkey>(`SELECT ${COLUMNS} FROM passkeys WHERE person = $1 ORDER BY added_at, id`, [person]);
}

/** What a browser needs to make a new key; `null` where keys do not work because the office has no name. */
export async function creationOptions(
  origin: string,
  person: { readonly id: string; readonly signInName: string; readonly name: string },
  known: readonly Passkey[],
): Promise<PublicKeyCredentialCreationOptionsJSON | null> {
  const rpID = relyingParty(origin);
  if (rpID === null) return null;
  return generateRegistrationOptions({
    rpName: "Dauys",
    rpID,
    userID: Uint8Array.from(Buffer.from(person.id)),
    userName: person.signInName,
    userDisplayName: person.name,
    timeout: 300_000,
    supportedAlgorithmIDs: ALGORITHMS,
    excludeCredentials: known.map(described),
    authenticatorSelection: { residentKey: "preferred", userVerification: "preferred" },
  });
}

/** A new key as it is to be kept; `null` where what the browser sent does not hold. */
export async function readNewKey(
  origin: string,
  challenge: string,
  response: RegistrationResponseJSON,
): Promise<Pick<Passkey, "id" | "public_key" | "counter" | "transports"> | null> {
  const rpID = relyingParty(origin);
  if (rpID === null) return null;
  const verified = await verifyRegistrationResponse({
    ...{ response, expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: rpID },
    supportedAlgorithmIDs: ALGORITHMS,
    // As a second factor a key only has to be touched; alone it is asked for more.
    requireUserVerification: false,
  }).catch(() => null);
  if (verified?.verified !== true) return null;
  const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential;
  return { id, public_key: publicKey, counter, transports: transports.join(",") };
}

/** Keeps a new key; `false` where somebody has it already. */
export async function savePasskey(
  statements: Statements,
  key: Pick<Passkey, "id" | "person" | "public_key" | "counter" | "transports" | "label" | "added_at">,
): Promise<boolean> {
  const changed = await statements.change(
    `INSERT INTO passkeys (id, person, public_key, counter, transports, label, added_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING`,
    [key.id, key.person, key.public_key, key.counter, key.transports, key.label, key.added_at],
  );
  return changed === 1;
}

/** What a browser needs to ask for a key: one of these, or with none named whichever it has. */
export async function requestOptions(
  origin: string,
  known: readonly Passkey[] | null,
): Promise<PublicKeyCredentialRequestOptionsJSON | null> {
  const rpID = relyingParty(origin);
  if (rpID === null) return null;
  return generateAuthenticationOptions({
    rpID,
    timeout: 300_000,
    userVerification: known === null ? "required" : "preferred",
    ...(known === null ? {} : { allowCredentials: known.map(described) }),
  });
}

/** What is asked of a key that was shown. */
export interface ShownKey {
  readonly origin: string;
  readonly challenge: string;
  readonly response: AuthenticationResponseJSON;
  /** Whether the key alone is enough, so that it must have asked who is there. */
  readonly alone: boolean;
  readonly now: number;
}

/** Whose key was shown; `null` where it does not hold. Its counter never goes back. */
export async function useKey(statements: Statements, shown: ShownKey): Promise<string | null> {
  const { origin, challenge, response, alone, now } = shown;
  const rpID = relyingParty(origin);
  const text = `SELECT ${COLUMNS} FROM passkeys WHERE id = $1`;
  const [key] = await statements.query<Passkey>(text, [response.id]);
  if (rpID === null || key === undefined) return null;
  const verified = await verifyAuthenticationResponse({
    ...{ response, expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: rpID },
    credential: { id: key.id, publicKey: Uint8Array.from(key.public_key), counter: key.counter },
    requireUserVerification: alone,
  }).catch(() => null);
  if (verified?.verified !== true) return null;
  const { userHandle } = response.response;
  if (userHandle !== undefined && userHandle !== "" && Buffer.from(userHandle, "base64url").toString() !== key.person)
    return null;
  const changed = await statements.change(
    "UPDATE passkeys SET counter = $1, used_at = $2 WHERE id = $3 AND counter = $4",
    [verified.authenticationInfo.newCounter, now, key.id, key.counter],
  );
  return changed === 1 ? key.person : null;
}

function described({ id, transports }: Passkey): { id: string; transports: string[] } {
  return { id, transports: transports === "" ? [] : transports.split(",") };
}
