// Builds the packages that are published, and packs them: npm run packages
import { relative } from "node:path";
import { packPackage, publishedPackages } from "./lib/pack.ts";
import { houseRoot } from "./lib/paths.ts";

for (const folder of publishedPackages(houseRoot)) {
  console.log(`Building ${folder} ...`);
  const { name, tarball, size } = await packPackage(houseRoot, folder);
  console.log(`${name}: ${relative(houseRoot, tarball)}, ${size} bytes`);
}
