import { readFileSync } from "node:fs";
import type { Protocol } from "../filing/protocol.ts";
import type { Form } from "../form/form.ts";
import { readForm } from "../form/read-form.ts";

/** A form of the house by its name. */
export function houseForm(name: string): Form {
  const read = readForm(readFileSync(new URL(`../../../../../forms/${name}.json`, import.meta.url), "utf8"));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.read.form;
}

/** A station's protocol on Kazakhstan's form in which everything agrees: 300 of 400 voters, two mobile boxes. */
export function soundProtocol(change: Partial<Protocol> = {}): Protocol {
  return {
    form: "kz-2021",
    unit: "1/2/3",
    kind: "station",
    fields: {
      registered: 400,
      received: 300,
      delivered: 404,
      cancelled: 104,
      "by-certificate": 5,
      outside: 30,
      "took-part": 290,
      invalid: 10,
    },
    collections: {
      members: [
        { id: "1", fields: { issued: 180 } },
        { id: "2", fields: { issued: 120 } },
      ],
      "mobile-boxes": [
        { id: "1", fields: { applications: 20, ballots: 20 } },
        { id: "2", fields: { applications: 10, ballots: 10 } },
      ],
    },
    votes: [
      {
        series: "votes",
        lists: [
          { list: "north", votes: 200 },
          { list: "south", votes: 90 },
        ],
      },
    ],
    ...change,
  };
}

/** The sound protocol with some fields changed. */
export function withFields(fields: Protocol["fields"]): Protocol {
  const sound = soundProtocol();
  return { ...sound, fields: { ...sound.fields, ...fields } };
}
