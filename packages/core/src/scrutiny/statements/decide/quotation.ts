import { type Decide, verdictOf } from "../decision.ts";
import { say } from "../words.ts";

/**
 * Whether words stand in what was read of a source. Where they do not, a source read whole decides, and an excerpt does
 * not: the words may stand in the rest of it.
 */
export const quotation: Decide<"quotation"> = ({ from, words }, { statements }) => {
  const passages = statements.passages.filter(({ source }) => from === undefined || source === from);
  const found = passages.find((passage) =>
    words.every((word) => passage.words.toLowerCase().includes(word.toLowerCase())),
  );
  const id = found?.source ?? from;
  const source = statements.sources.find((each) => each.id === id);
  const holds = found !== undefined ? true : source?.read === "full" ? false : null;
  const [quoted, english] = [words.map((word) => `«${word}»`).join(", "), words.map((word) => `“${word}”`).join(", ")];
  const place = { file: "statements", id: statements.election, at: "passages" } as const;
  return {
    verdict: verdictOf(holds),
    operands: [
      { what: "passage", value: found?.words ?? null, from: { ...place, ...(id !== undefined && { source: id }) } },
      {
        what: "read",
        value: source?.read ?? null,
        from: { ...place, at: "sources", ...(id !== undefined && { source: id }) },
      },
    ],
    says: say(() => {
      if (found !== undefined) {
        const read = found.words;
        return [
          `Дереккөзде оқылғаны: «${read}».`,
          `В источнике прочитано: «${read}».`,
          `Read in the source: “${read}”.`,
        ];
      }
      if (holds === false) {
        return [
          `Толық оқылған дереккөзде ${quoted} деген сөздер жоқ.`,
          `В источнике, прочитанном целиком, слов ${quoted} нет.`,
          `The source, read whole, does not have the words ${english}.`,
        ];
      }
      return [
        `Оқылған дереккөздер мен үзінділерде ${quoted} деген сөздер табылмады.`,
        `В прочитанных источниках и отрывках слова ${quoted} не найдены.`,
        `The words ${english} were not found in the sources and excerpts that were read.`,
      ];
    }),
  };
};
