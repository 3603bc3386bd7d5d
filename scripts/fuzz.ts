// Fuzzes every parser: node scripts/fuzz.ts, with --count inputs for each, --seed, one --parser alone.
// With --input as well it shows that one input and what the parser makes of it.
import { parseArgs } from "node:util";
import { inputOf } from "../tests/fuzz/engine/fuzz.ts";
import { judge } from "../tests/fuzz/engine/judge.ts";
import { parsers } from "../tests/fuzz/parsers/index.ts";
import { runLongFuzz } from "./lib/long-fuzz.ts";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "1000" },
    seed: { type: "string" },
    parser: { type: "string" },
    input: { type: "string" },
  },
});
const say = (line: string): void => console.log(line);

if (values.input === undefined) {
  const { seed, parser } = values;
  const { failed, details } = await runLongFuzz({
    count: Number(values.count),
    ...(seed === undefined ? {} : { seed: Number(seed) }),
    ...(parser === undefined ? {} : { names: [parser] }),
    say,
  });
  if (details) say(details);
  if (failed > 0) process.exitCode = 1;
} else {
  const parser = parsers.find(({ name }) => name === values.parser);
  if (parser === undefined) throw new RangeError(`no parser is called ${values.parser}`);
  const input = inputOf(parser, Number(values.seed ?? 1), Number(values.input));
  say(Buffer.from(input).toString("latin1"));
  say(JSON.stringify(await judge(parser, input, 500), null, 2));
}
