import type { Answer } from "@dauys/core/apportionment";
import type { JsonValue, Path } from "@dauys/core/json";
import { decodeText } from "./decode.ts";
import type { Reading, Source } from "./fault.ts";
import { type JsonReader, type Members, membersOf, onlyKnown, openJson, textOf, wrongType } from "./json-reader.ts";

const ANSWER = '{"among": ["…"], "winners": ["…"], "by": "lot" | "decision", "source": "…"}';

/** Reads answers to questions (lots drawn, decisions taken): JSON of the schema `answers.schema.json`. */
export function readAnswers(source: Source): Reading<readonly Answer[]> {
  const decoded = decodeText(source, { header: `[${ANSWER}]` });
  if (!decoded.ok) return decoded;
  const opened = openJson(source.file, decoded.value);
  if (!opened.ok) return { ok: false, faults: [opened.fault], count: 1 };
  const { json } = opened;
  const answers: Answer[] = [];
  if (!Array.isArray(json.value)) wrongType(json, [], `[${ANSWER}]`);
  else {
    json.value.forEach((item: JsonValue, i) => {
      const answer = readAnswer(json, item, [i]);
      if (answer !== null) answers.push(answer);
    });
  }
  return json.log.reading(() => answers);
}

function readAnswer(json: JsonReader, item: JsonValue, path: Path): Answer | null {
  const members = membersOf(json, item, path, ANSWER);
  if (members === null) return null;
  onlyKnown(json, members, path, ["unit", "among", "winners", "by", "source"]);
  const unit = members.unit === undefined ? undefined : textOf(json, members, path, "unit");
  const among = namesOf(json, members, path, "among");
  const winners = namesOf(json, members, path, "winners");
  const by = textOf(json, members, path, "by");
  const source = textOf(json, members, path, "source");
  if (source?.trim() === "") wrongType(json, [...path, "source"], '"…"');
  if (by !== null && by !== "lot" && by !== "decision") wrongType(json, [...path, "by"], '"lot" | "decision"');
  if (among === null || winners === null || source === null || unit === null || (by !== "lot" && by !== "decision"))
    return null;
  return { ...(unit === undefined ? {} : { unit }), among, winners, by, source };
}

function namesOf(json: JsonReader, members: Members, path: Path, member: string): readonly string[] | null {
  const value = members[member];
  if (value === undefined) json.log.add("missing-member", json.token(path), { member });
  else if (Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === "string")) return value;
  else wrongType(json, [...path, member], '["…"]');
  return null;
}
