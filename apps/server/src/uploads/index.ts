export { scannerAt } from "./scanner.ts";
