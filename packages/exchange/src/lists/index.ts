export { LIST_COLUMNS, LIST_FIELDS, type ListColumn } from "./described-columns.ts";
export { readListFile } from "./read-list-file.ts";
export { headTemplateCsv, listTemplateCsv, listTemplateXlsx } from "./template.ts";
export { writeListCsv, writeListXlsx } from "./write-list.ts";
