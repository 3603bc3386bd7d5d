import { message, type Trilingual } from "@dauys/language";
import { type Call, optionOf } from "../command.ts";
import { commandLineTrouble, good, type Result, refused } from "../trouble.ts";
import { START_TEXTS } from "./messages.ts";

/** Where to listen. */
export interface Listening {
  readonly host: string;
  readonly port: number;
}

const USUAL_PORT = "4021";

/** The address and port that options or environment ask for. */
export function listeningOf(call: Call): Result<Listening> {
  const { env } = call.io;
  const word = optionOf(call, "port") ?? (env.PORT || USUAL_PORT);
  const port = /^\d{1,5}$/.test(word) ? Number(word) : Number.NaN;
  if (!(port <= 65_535)) return refused([badPort(word)]);
  return good({ port, host: optionOf(call, "host") ?? (env.HOST || "127.0.0.1") });
}

function badPort(word: string): ReturnType<typeof commandLineTrouble> {
  const params = { word: JSON.stringify(word) };
  const text: Trilingual = {
    kk: message(START_TEXTS, "badPort", "kk", params),
    ru: message(START_TEXTS, "badPort", "ru", params),
    en: message(START_TEXTS, "badPort", "en", params),
  };
  return commandLineTrouble("bad-port", text, START_TEXTS.badPortRemedy);
}
