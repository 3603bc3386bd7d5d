import { type Infer, list, type ObjectOf, object, oneOf, optional, type Shape, text } from "../json/index.ts";
import { isTime } from "../record/index.ts";

/**
 * A text of one line, of at most 1000 characters: none is a control character, the end of a line, or one that turns the
 * direction of what stands around it.
 */
export const line: Shape<string> = text({
  pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]{1,1000}$",
  expected: "a text of one line, at most 1000 characters, none of which is unseen control",
});

/** A name in the three languages, all of them present. */
export const trilingualName = object({ kk: line, ru: line, en: line });

/** A text in the three languages, all of them present. */
export const trilingual = object({ kk: text(), ru: text(), en: text() });
/** A text in Kazakh, Russian and English. */
export type Trilingual = Infer<typeof trilingual>;

/** An exact fraction of non-negative integers such as `"7/100"` or `"3"`. */
export const share: Shape<string> = text({
  pattern: "^(0|[1-9][0-9]{0,17})(/[1-9][0-9]{0,17})?$",
  expected: 'a fraction of two integers such as "7/100"',
});

/** A date of the calendar, `YYYY-MM-DD`: no 30 February. */
export const isoDate: Shape<string> = onTheCalendar(
  text({ pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", expected: "a date YYYY-MM-DD" }),
  (date) => `${date}T00:00:00Z`,
);

/** A time in UTC to the second, `2021-01-10T20:05:03Z`, of a day that exists: such texts sort as the times do. */
export const time: Shape<string> = onTheCalendar(
  text({
    pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$",
    expected: "a time in UTC to the second, such as 2021-01-10T20:05:03Z",
  }),
  (at) => at,
);

/** How far a clock is ahead of UTC, such as `+06:00`: at most 14 hours. */
export const clock: Shape<string> = text({
  pattern: "^[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00)$",
  expected: "an offset such as +06:00",
});

/** A form of texts of which only those are taken whose day exists, which no pattern can say. */
function onTheCalendar({ schema, check }: Shape<string>, timeOf: (text: string) => string): Shape<string> {
  return {
    schema,
    check: (value, path, problems) => {
      const before = problems.length;
      check(value, path, problems);
      if (problems.length > before || isTime(timeOf(String(value)))) return;
      problems.push({ path, message: `there is no such day: ${String(value)}` });
    },
  };
}

/** A lower-case identifier: letters, digits, hyphens. */
export const identifier: Shape<string> = text({
  pattern: "^[a-z][a-z0-9-]*$",
  expected: "an identifier such as kz-2020-05",
});

/**
 * How well a value is known: `read` in the law's own text; `excerpt`: only a part or a summary of it was readable;
 * `derived` by arithmetic or from an outcome; `recalled`: general knowledge, not looked up; `unknown`: looked for, not found.
 */
export const status = oneOf("read", "excerpt", "derived", "recalled", "unknown");
/** How well a value of a rules file is known. */
export type Status = Infer<typeof status>;

const citation = {
  article: text(),
  status: optional(status),
  source: optional(identifier),
  note: optional(trilingual),
};

type Members = Parameters<typeof object>[0];

/** An object whose members rest on a named article of the law. `status` left out means `read`. */
export function cited<const M extends Members>(members: M): Shape<ObjectOf<M & typeof citation>> {
  return object({ ...members, ...citation }) as Shape<ObjectOf<M & typeof citation>>;
}

/** The members that {@link cited} adds, for variants of a tagged object. */
export const citedMembers = citation;

/** What every cited clause carries: the article, and how well it is known. */
export interface Cited {
  readonly article: string;
  readonly status?: Status;
  readonly source?: string;
  readonly note?: Trilingual;
}

/** A source that a rules file was made from. */
const source = object({
  id: identifier,
  title: text(),
  url: optional(text()),
  read: oneOf("full", "excerpt", "none"),
  note: optional(text()),
});

/** A question that the law does not answer; the software asks it and never guesses. */
export const silence = cited({ id: identifier, question: trilingual });

/** Sources of one rules file, at least one. */
export const sources = list(source, 1);
