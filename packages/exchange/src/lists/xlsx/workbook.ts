import type { XmlElement } from "@rgrove/parse-xml";
import { LIST_LIMITS } from "../limits.ts";
import type { ListLog } from "../list-log.ts";
import { type RichText, sharedStrings } from "./strings.ts";
import { type CellStyle, stylesIn } from "./styles.ts";
import { attributeOf, childOf, childrenOf, isOn, readXml } from "./xml.ts";
import { openZip, type Zip } from "./zip-reader.ts";

/** A sheet of a workbook, as its directory has it. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

/** A workbook: its sheets, and what their cells refer to. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  readonly strings: readonly RichText[];
  /** The styles of cells, by their numbers. */
  readonly styles: readonly CellStyle[];
  readonly from1904: boolean;
  /** The root of a part; `null` when it cannot be read, which is logged. */
  readonly open: (part: string) => XmlElement | null;
}

const START = { line: 1, column: 1 } as const;

/**
 * Opens a workbook; `null` when it is none that can be read, which is logged.
 * @source ECMA-376 Part 1, 18.2 (workbooks), 18.4 (shared strings), 18.8 (styles); Part 2 (packages).
 */
export function openWorkbook(bytes: Uint8Array, log: ListLog): Workbook | null {
  const zip = openZip(bytes);
  if (zip === null) {
    log.own("damaged-workbook", START, { part: "ZIP" });
    return null;
  }
  const open = opener(zip, log);
  const main = zip.has("_rels/.rels") ? targetsIn(open("_rels/.rels"), "").byType("officeDocument") : undefined;
  if (main === undefined || !zip.has(main)) {
    if (log.count === 0) log.own("not-workbook", START, {});
    return null;
  }
  const root = open(main);
  if (root === null) return null;
  const sheetNodes = childrenOf(childOf(root, "sheets") ?? root, "sheet");
  if (sheetNodes.length === 0) {
    log.own("not-workbook", START, {});
    return null;
  }
  if (sheetNodes.length > LIST_LIMITS.sheets) {
    log.own("too-many-sheets", START, { most: LIST_LIMITS.sheets });
    return null;
  }
  const targets = targetsIn(open(relationsOf(main)), folderOf(main));
  const [strings, styles] = [targets.byType("sharedStrings"), targets.byType("styles")];
  const from1904 = childrenOf(root, "workbookPr").some((node) => isOn(attributeOf(node, "date1904")));
  const workbook: Workbook = {
    sheets: sheetNodes.map((node) => sheetOf(node, targets.byId)),
    strings: strings === undefined ? [] : sharedStrings(open(strings)),
    styles: styles === undefined ? [] : stylesIn(open(styles)),
    from1904,
    open,
  };
  return log.count === 0 ? workbook : null;
}

function opener(zip: Zip, log: ListLog): (part: string) => XmlElement | null {
  let room: number = LIST_LIMITS.whole;
  return (part) => {
    const read = zip.read(part);
    const name = JSON.stringify(part.slice(0, 100)).toWellFormed();
    room -= read.ok ? read.bytes.length : 0;
    if (read.ok && room >= 0) {
      const xml = readXml(read.bytes);
      if (xml.ok) return xml.root;
      log.own("bad-xml", START, { part: name, detail: xml.detail });
    } else if (!read.ok && read.reason === "damaged") log.own("damaged-workbook", START, { part: name });
    else log.own("part-too-large", START, { part: name, most: LIST_LIMITS.part });
    return null;
  };
}

function sheetOf(node: XmlElement, byId: (id: string) => string | undefined): SheetEntry {
  return {
    name: attributeOf(node, "name") ?? "",
    hidden: !["visible", undefined].includes(attributeOf(node, "state")),
    part: byId(attributeOf(node, "id", true) ?? "") ?? "",
  };
}

interface Targets {
  readonly byId: (id: string) => string | undefined;
  readonly byType: (type: string) => string | undefined;
}

/** Where the relations of a part lead, as names of parts. */
function targetsIn(root: XmlElement | null, folder: string): Targets {
  const all = root === null ? [] : childrenOf(root, "Relationship");
  const targetOf = (node: XmlElement | undefined): string | undefined =>
    node === undefined ? undefined : partName(folder, attributeOf(node, "Target") ?? "");
  return {
    byId: (id) => targetOf(all.find((node) => attributeOf(node, "Id") === id)),
    byType: (type) => targetOf(all.find((node) => attributeOf(node, "Type")?.endsWith(`/${type}`) === true)),
  };
}

/** The name of the part that a path leads to from a folder; one from the root begins with a slash. */
function partName(folder: string, target: string): string {
  const names: string[] = [];
  for (const name of `${target.startsWith("/") ? "" : folder}${target}`.split("/")) {
    if (name === "..") names.pop();
    else if (name !== "." && name !== "") names.push(name);
  }
  return names.join("/");
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

function relationsOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}
