import type { Source } from "../../fault.ts";
import { writeZip } from "../xlsx/zip-writer.ts";

/** The parts of a workbook as spreadsheet programs write them: XML of the sheets' rows, of columns, merged cells, strings. */
export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  readonly strings?: readonly string[];
  readonly from1904?: boolean;
}

/** One sheet: what stands in `sheetData`, before it and after it. */
export interface RawSheet {
  readonly name: string;
  readonly rows: string;
  readonly before?: string;
  readonly after?: string;
  readonly state?: "hidden" | "veryHidden";
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Cells of one row: numbers and truth values as such, a text as an inline string, `{xml}` as it stands. */
export function rawRow(
  row: number,
  cells: readonly (string | number | boolean | null | { readonly xml: string })[],
): string {
  const all = cells.map((cell, i) => {
    const address = `${String.fromCharCode(65 + i)}${row}`;
    if (cell === null) return "";
    if (typeof cell === "object") return cell.xml.replace("<c ", `<c r="${address}" `);
    if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
    if (typeof cell === "boolean") return `<c r="${address}" t="b"><v>${cell ? 1 : 0}</v></c>`;
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${cell}</t></is></c>`;
  });
  return `<row r="${row}">${all.join("")}</row>`;
}

/** The parts of the archive, by their names; style 1 is a date, style 2 a date of a format of its own,
 * style 4 is struck out. */
export function rawParts({
  sheets,
  strings = [],
  from1904 = false,
}: RawWorkbook): readonly (readonly [string, string])[] {
  const relations = (all: readonly string[]): string => `<Relationships>${all.join("")}</Relationships>`;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  return [
    ["_rels/.rels", relations([relation("rId1", "officeDocument", "xl/workbook.xml")])],
    [
      "xl/workbook.xml",
      `<workbook ${MAIN} xmlns:r="${OFFICE}"><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${sheets
        .map(
          ({ name, state }, i) =>
            `<sheet name="${name}" sheetId="${i + 1}" state="${state ?? "visible"}" r:id="s${i}"/>`,
        )
        .join("")}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relations([
        ...sheets.map((_, i) => relation(`s${i}`, "worksheet", `worksheets/sheet${i}.xml`)),
        relation("a", "sharedStrings", "/xl/sharedStrings.xml"),
        relation("b", "styles", "styles.xml"),
      ]),
    ],
    ["xl/sharedStrings.xml", `<sst ${MAIN}>${strings.map((each) => `<si>${each}</si>`).join("")}</sst>`],
    [
      "xl/styles.xml",
      `<styleSheet ${MAIN}><fonts><font/><font><strike/></font></fonts><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts>` +
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="49"/><xf numFmtId="0" fontId="1"/></cellXfs></styleSheet>',
    ],
    ...sheets.map(
      ({ rows, before = "", after = "" }, i) =>
        [
          `xl/worksheets/sheet${i}.xml`,
          `<worksheet ${MAIN}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
        ] as const,
    ),
  ];
}

/** A workbook as a file. */
export function rawWorkbook(workbook: RawWorkbook, file = "list.xlsx"): Source {
  return { file, bytes: writeZip(rawParts(workbook)) };
}

/** A sheet that states what has to be stated of a list. */
export const headSheet: RawSheet = {
  name: "List",
  rows: [
    ["Field", "Value"],
    ["list", "x"],
    ["party", "y"],
    ["name_kk", "К"],
    ["name_ru", "Р"],
    ["name_en", "E"],
    ["submitted", "2026-11-22 17:30 +05:00"],
  ]
    .map((cells, i) => rawRow(i + 1, cells))
    .join(""),
};
