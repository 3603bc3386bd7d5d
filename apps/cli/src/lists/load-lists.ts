import type { CandidateList } from "@dauys/core/nomination";
import type { Source } from "@dauys/exchange";
import { readListFile } from "@dauys/exchange/lists";
import { allOf, type Call } from "../command.ts";
import { readSource } from "../input/read-source.ts";
import { told } from "../keys/told.ts";
import { good, type Result, refused, refusedTogether, resultOf } from "../trouble.ts";
import { LIST_TROUBLES } from "./trouble-texts.ts";

/** A list that a command line names. */
export interface LoadedList {
  readonly file: string;
  readonly list: CandidateList;
}

/** Reads the lists that a call names, each whole; the files of `--head` belong to those in CSV, in their order. */
export async function loadLists(call: Call): Promise<Result<readonly LoadedList[]>> {
  const heads = [...allOf(call, "head")];
  const sources = await Promise.all(call.args.map((path) => readSource(call.io, path)));
  const loaded: Result<LoadedList>[] = [];
  for (const source of sources) {
    const head = source.ok && isTable(source.value) ? heads.shift() : undefined;
    loaded.push(source.ok ? await loadList(call, source.value, head) : source);
  }
  if (heads.length > 0) {
    const tables = sources.filter((source) => source.ok && isTable(source.value)).length;
    return refused([told(LIST_TROUBLES, "head-left-over", { heads: allOf(call, "head").length, tables })]);
  }
  const lists = loaded.flatMap((each) => (each.ok ? [each.value] : []));
  return lists.length < loaded.length ? refusedTogether(loaded) : distinct(lists);
}

async function loadList(call: Call, source: Source, head: string | undefined): Promise<Result<LoadedList>> {
  const beside = head === undefined ? null : await readSource(call.io, head);
  if (beside?.ok === false) return beside;
  const read = resultOf(readListFile(source, beside?.value));
  return read.ok ? good({ file: source.file, list: read.value }) : read;
}

/** Two lists of one id would be taken for one. */
function distinct(lists: readonly LoadedList[]): Result<readonly LoadedList[]> {
  const troubles = lists.flatMap(({ file, list: { list } }, i) => {
    const other = lists.slice(0, i).find((each) => each.list.list === list);
    return other === undefined ? [] : [told(LIST_TROUBLES, "list-twice", { list, other: other.file, file }, file)];
  });
  return troubles.length === 0 ? good(lists) : refused(troubles);
}

/** Neither a workbook nor JSON: a table whose list is stated in a file beside it. */
function isTable({ bytes }: Source): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart();
  return !start.startsWith("PK\u0003\u0004") && !/^[{[]/.test(start);
}
