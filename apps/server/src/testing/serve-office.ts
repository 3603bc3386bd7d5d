import { listen } from "../run/listen.ts";
import { type TestOffice, type TestOfficeOptions, testOffice } from "./test-office.ts";

/** An office for tests that is reached over a socket, for browsers. */
export interface ServedOffice {
  readonly open: TestOffice;
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Opens an office for tests on a free port of this machine; under a name (`localhost`) where keys are to work. */
export async function serveTestOffice(options: TestOfficeOptions = {}, name = "127.0.0.1"): Promise<ServedOffice> {
  let answer: ((request: Request) => Response | Promise<Response>) | null = null;
  const notYet = new Response(null, { status: 503 });
  const place = { host: "127.0.0.1", port: 0, tls: null };
  const listener = await listen((request) => answer?.(request) ?? notYet.clone(), place);
  const url = `http://${name}:${listener.port}`;
  const open = await testOffice({ ...options, origin: url });
  answer = (request) => open.app.fetch(request);
  return {
    open,
    url,
    close: async () => {
      await listener.stop(100);
      await open.close();
    },
  };
}
