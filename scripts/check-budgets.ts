// Weighs the built site and the packed packages: npm run lint:budgets
import { bytes, checkSiteBudget, packageFindings, readBudgets } from "./lib/budgets.ts";
import { reportCheck } from "./lib/check.ts";
import { packPackage, publishedPackages } from "./lib/pack.ts";
import { houseRoot } from "./lib/paths.ts";

const site = checkSiteBudget(houseRoot);
const findings = [...site.findings];
const looked = [site.looked];
for (const folder of publishedPackages(houseRoot)) {
  try {
    const packed = await packPackage(houseRoot, folder);
    findings.push(...packageFindings(readBudgets(houseRoot), packed.name, packed.size));
    looked.push(`${packed.name} ${bytes(packed.size)} packed`);
  } catch (error) {
    findings.push(`${folder} cannot be packed: ${(error as Error).message}`);
  }
}
reportCheck("size budgets", { findings, looked: looked.join("; ") });
