// Weighs the built site and the packed packages: npm run lint:budgets
import { checkSiteBudget, packageFindings, readBudgets } from "./lib/budgets.ts";
import { reportCheck } from "./lib/check.ts";
import { packPackage, publishedPackages } from "./lib/pack.ts";
import { houseRoot } from "./lib/paths.ts";

const site = checkSiteBudget(houseRoot);
const findings = [...site.findings];
const looked = [site.looked];
for (const folder of publishedPackages(houseRoot)) {
  const packed = await packPackage(houseRoot, folder);
  findings.push(...packageFindings(readBudgets(houseRoot), packed.name, packed.size));
  looked.push(`${packed.name} ${packed.size} bytes packed`);
}
reportCheck("size budgets", { findings, looked: looked.join("; ") });
