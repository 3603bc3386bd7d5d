import { type Catalogue, type MessageParam, message } from "@dauys/language";
import { eachLang } from "../say.ts";
import { commandLineTrouble, fileTrouble, type Trouble } from "../trouble.ts";

/**
 * A trouble whose message stands in a catalogue under its code, and its remedy under `<code>.remedy`. Codes come from
 * other rooms here, so the compiler does not know them; tests go through every one.
 *
 * @param file - the file that it is about; `null` for the command line.
 * @throws Error when the catalogue lacks the code or its remedy: a bug.
 */
export function told(
  catalogue: Catalogue,
  code: string,
  params: Readonly<Record<string, MessageParam>> = {},
  file: string | null = null,
): Trouble {
  const said = eachLang((lang) => message(catalogue, code, lang, params));
  const remedy = eachLang((lang) => message(catalogue, `${code}.remedy`, lang, params));
  return file === null ? commandLineTrouble(code, said, remedy) : fileTrouble(file, code, said, remedy);
}
