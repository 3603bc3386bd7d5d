export { copyTables, tableNames } from "./copy-tables.ts";
export { openPostgresTables } from "./postgres-tables.ts";
export { openSqliteTables } from "./sqlite-tables.ts";
export type { Cell, Migration, Row, Statements, Tables } from "./tables.ts";
