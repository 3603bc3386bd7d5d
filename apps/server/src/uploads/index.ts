export { type Scanner, scannerAt } from "./scanner.ts";
