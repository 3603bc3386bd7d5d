import { addressOf, lettersOf } from "./address.ts";
import { escaped } from "./strings.ts";
import { writeZip } from "./zip-writer.ts";

/** A sheet to be written: rows of texts, the first of them headings. */
export interface SheetOut {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** Columns (from 0) whose cells are one of these words. */
  readonly words?: ReadonlyMap<number, readonly string[]>;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/** Styles of cells: text, and a heading. Cells are text, so that no spreadsheet makes a date or a number of them. */
const TEXT = 1;
const HEADING = 2;
const ROWS_TO_FILL = 500;
const WIDTHS = { least: 10, most: 60 } as const;

/**
 * Writes sheets of texts as an XLSX workbook: headings set off and kept in sight, every cell a text. The same sheets always
 * give the same bytes.
 * @source ECMA-376 Part 1, 18.2, 18.3, 18.8; Part 2.
 */
export function writeWorkbook(sheets: readonly SheetOut[]): Uint8Array {
  return writeZip([
    ["[Content_Types].xml", contentTypes(sheets)],
    ["_rels/.rels", relations([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbook(sheets)],
    [
      "xl/_rels/workbook.xml.rels",
      relations([
        ...sheets.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`] as const),
        ["styles", "styles.xml"],
      ]),
    ],
    ["xl/styles.xml", STYLES],
    ...sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, worksheet(sheet)] as const),
  ]);
}

function contentTypes(sheets: readonly SheetOut[]): string {
  const part = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${TYPES}.${type}+xml"/>`;
  return [
    `${START}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part("workbook", "sheet.main"),
    part("styles", "styles"),
    ...sheets.map((_, i) => part(`worksheets/sheet${i + 1}`, "worksheet")),
    "</Types>",
  ].join("");
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${START}<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}

function workbook(sheets: readonly SheetOut[]): string {
  const all = sheets.map(({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  return `${START}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${all.join("")}</sheets></workbook>`;
}

const STYLES = [
  `${START}<styleSheet xmlns="${MAIN}">`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1">',
  '<alignment wrapText="1" vertical="top"/></xf></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join("");

function worksheet({ rows, words = new Map() }: SheetOut): string {
  const columns = Math.max(...rows.map((row) => row.length));
  return [
    `${START}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${Array.from({ length: columns }, (_, i) => column(i, rows)).join("")}</cols>`,
    `<sheetData>${rows.map(row).join("")}</sheetData>`,
    validations(words),
    "</worksheet>",
  ].join("");
}

/** A column as wide as its cells; cells that are empty yet are text too. */
function column(i: number, rows: readonly (readonly string[])[]): string {
  const longest = Math.max(...rows.map((cells) => Math.ceil((cells[i]?.length ?? 0) * 1.1) + 2));
  const width = Math.min(WIDTHS.most, Math.max(WIDTHS.least, longest));
  return `<col min="${i + 1}" max="${i + 1}" width="${width}" style="${TEXT}" customWidth="1"/>`;
}

function row(cells: readonly string[], index: number): string {
  const style = index === 0 ? HEADING : TEXT;
  const all = cells.map((text, i) =>
    text === ""
      ? ""
      : `<c r="${addressOf({ row: index, column: i })}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`,
  );
  return `<row r="${index + 1}">${all.join("")}</row>`;
}

function validations(words: ReadonlyMap<number, readonly string[]>): string {
  if (words.size === 0) return "";
  const all = [...words].map(([i, each]) => {
    const range = `${lettersOf(i)}2:${lettersOf(i)}${ROWS_TO_FILL + 1}`;
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${range}"><formula1>"${escaped(each.join(","))}"</formula1></dataValidation>`;
  });
  return `<dataValidations count="${all.length}">${all.join("")}</dataValidations>`;
}
