export { dataPackage, type PackageFile, type TableField } from "./data-package.ts";
