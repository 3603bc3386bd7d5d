// A thread that holds a record folded and makes a part of the files of its site.
import { parentPort, workerData } from "node:worker_threads";
import type { FileRead, RecordFiles } from "@dauys/core/election";
import { LocalPress } from "./local-press.ts";
import type { Answered, Question, Said, ThreadOrder, Told } from "./press-words.ts";

const { id, origin, ...order } = workerData as ThreadOrder;
const say = (said: Said): void => parentPort?.postMessage(said);

const waiting = new Map<number, (read: FileRead) => void>();
let files = 0;
const record: RecordFiles = {
  read: (path, most) => {
    files += 1;
    const file = files;
    return new Promise((settle) => {
      waiting.set(file, settle);
      say({ say: "read", file, path, most });
    });
  },
};
const press = LocalPress.open({ id: id ?? undefined, origin: origin ?? undefined, ...order }, record);
// Whoever asks is told why it cannot be opened.
press.catch(() => undefined);

parentPort?.on("message", async (told: Told) => {
  if (told.tell === "file") {
    waiting.get(told.file)?.(told.read);
    waiting.delete(told.file);
    return;
  }
  const { number } = told;
  try {
    say({ say: "answer", number, answer: await answerTo(told) });
  } catch (error) {
    say({ say: "failed", number, error: error as Error });
  }
});

async function answerTo({ number, ask, with: given }: Question): Promise<Answered[keyof Answered]> {
  const own = await press;
  let done = 0;
  const progress = (now: number, of: number): void => say({ say: "progress", number, done: now, of });
  switch (ask) {
    case "advance":
      return own.advance(progress);
    case "plan":
      return own.plan(given as Question<"plan">["with"]);
    case "begin":
      await own.begin(given as Question<"begin">["with"]);
      return null;
    case "work":
      return own.work(given as Question<"work">["with"], () => {
        done += 1;
        if (done % PACE === 0) progress(done, 0);
      });
  }
}

/** So many units between two words about progress. */
const PACE = 16;
