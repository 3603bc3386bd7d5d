/** What is done with what a watched address answers. */
export interface Watching {
  /** There is something new. */
  readonly changed: (value: unknown) => void;
  /** It was asked; `lost` where nobody answered. */
  readonly looked: (lost: boolean) => void;
}

/** An address that is asked again and again. */
export interface Watched {
  /** Asks another address from now on, at once. */
  readonly turnTo: (path: string) => Promise<void>;
}

/** Between two questions: long enough for a thousand people, and never the same, so that they do not all ask at once. */
const SHORTEST_MILLISECONDS = 4_000;
const LONGEST_MILLISECONDS = 8_000;

/**
 * Asks an address again and again, with what it answered last, so that nothing is sent where nothing has changed. A page that nobody looks
 * at does not ask. Who was signed out is led to where they sign in, by loading the page again.
 */
export function watch(path: string, { changed, looked }: Watching): Watched {
  let address = path;
  let etag: string | null = null;
  let timer = 0;
  const plan = (): void => {
    window.clearTimeout(timer);
    const wait = SHORTEST_MILLISECONDS + Math.random() * (LONGEST_MILLISECONDS - SHORTEST_MILLISECONDS);
    timer = window.setTimeout(() => void look(), wait);
  };
  const look = async (): Promise<void> => {
    const asked = address;
    if (!document.hidden) {
      const headers: Record<string, string> = etag === null ? {} : { "if-none-match": etag };
      const response = await fetch(asked, { headers, credentials: "same-origin" }).catch(() => null);
      if (response?.status === 401) location.reload();
      if (response?.ok === true && asked === address) {
        etag = response.headers.get("etag");
        changed(await response.json());
      }
      if (asked === address) looked(response === null || response.status >= 500 || response.status === 429);
    }
    plan();
  };
  plan();
  return {
    turnTo: (next) => {
      if (next !== address) etag = null;
      address = next;
      return look();
    },
  };
}
