/** What the server answered: data, or why not. */
export type Answered =
  | { readonly ok: true; readonly status: number; readonly value: unknown }
  | {
      readonly ok: false;
      readonly status: number;
      readonly code: string;
      readonly message: string;
      readonly details: unknown;
    };

/** What may stand beside a request. */
export interface AskOptions {
  /** The same for the same thing sent again: it is then done once. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

/**
 * Asks the server's interface, with what a request that changes something has to carry.
 * @throws TypeError where the server does not answer at all
 */
export async function ask(method: string, path: string, body?: unknown, options: AskOptions = {}): Promise<Answered> {
  const headers: Record<string, string> = {
    "x-dauys-csrf": csrfToken(),
    "accept-language": document.documentElement.lang,
  };
  if (options.idempotencyKey !== undefined) headers["idempotency-key"] = options.idempotencyKey;
  const isBytes = body instanceof Blob;
  if (body !== undefined) headers["content-type"] = isBytes ? body.type : "application/json";
  const response = await fetch(path, {
    method: method.toUpperCase(),
    headers,
    credentials: "same-origin",
    ...(body === undefined ? {} : { body: isBytes ? body : JSON.stringify(body) }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  const value: unknown = await response.json().catch(() => null);
  if (response.ok) return { ok: true, status: response.status, value };
  const { code = "failed", message = "", details = null } = (value ?? {}) as Record<string, unknown>;
  return { ok: false, status: response.status, code: String(code), message: String(message), details };
}

function csrfToken(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="dauys-csrf"]')?.content ?? "";
}

/** Says something to the reader, aloud too where a screen is read. */
export function tell(text: string): void {
  const place = document.getElementById("told");
  if (place !== null) place.textContent = text;
}
