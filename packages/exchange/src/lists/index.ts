export { readListFile } from "./read-list-file.ts";
export { headTemplateCsv, listTemplateCsv, listTemplateXlsx } from "./template.ts";
export { writeListCsv, writeListXlsx } from "./write-list.ts";
