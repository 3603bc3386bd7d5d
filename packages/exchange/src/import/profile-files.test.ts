import { readdirSync, readFileSync } from "node:fs";
import { type Form, readForm } from "@dauys/core/protocol";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { profileSchema } from "./profile-schema.ts";
import { readProfile } from "./read-profile.ts";

const folder = new URL("../../../../profiles/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "profile.schema.json");
const accepts = new Ajv2020().compile(profileSchema());
const text = (name: string): string => readFileSync(new URL(name, folder), "utf8");

function form(id: string): Form {
  const read = readForm(readFileSync(new URL(`../forms/${id}.json`, folder), "utf8"));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.read.form;
}

const kazakhstan = form("kz-2021");
const faults = (changed: string): readonly string[] => {
  const read = readProfile(changed, kazakhstan);
  return read.ok ? [] : read.faults.map((fault) => fault.message);
};

// After a change of the shapes: npx vitest run packages/exchange/src/import -u
test("the published schema is the one the shapes generate", async () => {
  await expect(`${JSON.stringify(profileSchema(), null, 2)}\n`).toMatchFileSnapshot(
    new URL("profile.schema.json", folder).pathname,
  );
});

test("there is a profile for each form", () => {
  const forms = readdirSync(new URL("../forms/", folder)).filter((name) => /^[a-z]+-[0-9]+\.json$/.test(name));
  expect(files).toEqual(forms);
});

test.each(files)("schema and reader accept %s, which is named as it calls itself and fits its form", (name) => {
  expect(accepts(JSON.parse(text(name))), JSON.stringify(accepts.errors)).toBe(true);
  const read = readProfile(text(name), form(JSON.parse(text(name)).form));
  expect(read.ok && `${read.profile.id}.json`).toBe(name);
});

test.each([
  [
    "an unknown field",
    '"registered": "registered"',
    '"registred": "registered"',
    'the form kz-2021 has no field "registred"',
  ],
  ["an unknown series", '"series": "votes"', '"series": "paper"', 'the form kz-2021 has no series "paper"'],
  [
    "an unknown collection",
    '"collection": "members"',
    '"collection": "people"',
    'the form kz-2021 has no collection "people"',
  ],
  ["an unknown field of a collection", '["issued"]', '["given"]', 'the form kz-2021 has no field of "members" "given"'],
  ["another form", '"form": "kz-2021"', '"form": "kz-2023"', "read with the form kz-2021"],
  [
    "an unknown constituency",
    '"constituency": null',
    '"constituency": "oblast"',
    'no level "oblast"; known: region, district, station',
  ],
  ["a level twice", '{ "level": "district"', '{ "level": "region"', "a level stands twice"],
  ["an unknown encoding", '"utf-8"', '"utf-7"', 'expected one of "utf-8"'],
  [
    "a separator inside a pack that is a digit",
    '"inside": ":"',
    '"inside": "1"',
    "expected one character that is no letter",
  ],
  ["an unknown member", '"kind": "station"', '"kinds": "station"', 'unknown member "kinds"'],
])("%s is told", (_, before, after, message) => {
  const good = text("kz-2021.json");
  expect(good.includes(before)).toBe(true);
  const found = faults(good.replace(before, after));
  expect(
    found.some((each) => each.includes(message)),
    JSON.stringify(found),
  ).toBe(true);
});

test.each(["", "[]", "null", "{", "{}"])("%j is no profile, and no crash", (changed) => {
  expect(faults(changed).length).toBeGreaterThan(0);
});
