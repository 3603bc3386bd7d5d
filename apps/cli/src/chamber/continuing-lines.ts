import { type Lang, message } from "@dauys/language";
import type { LoadedChamber } from "./load-chamber.ts";
import { CHAMBER_TEXTS } from "./texts.ts";

/** Which lists stand against lists of another name in the election before, and how well that is known. */
export function continuingLines({ election, earlier }: LoadedChamber, lang: Lang): readonly string[] {
  const before = new Map(earlier?.election.lists.map(({ id, name }) => [id, name[lang]]));
  return (election?.election.lists ?? []).flatMap(({ name, predecessors = [] }) =>
    predecessors.flatMap(({ list, status }) => {
      const from = before.get(list);
      if (from === undefined || from === name[lang]) return [];
      const key = status === "recalled" ? "continuesRecalled" : "continues";
      return [message(CHAMBER_TEXTS, key, lang, { list: name[lang], from })];
    }),
  );
}
