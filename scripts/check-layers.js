// Holds the layers of docs/architecture.md against the imports, and fails where nothing was looked at.
import { execFileSync } from "node:child_process";

const result = JSON.parse(
  execFileSync("npx", ["--no-install", "depcruise", "--output-type", "json", "src"], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  }),
);
const { totalCruised, violations } = result.summary;
for (const { rule, from, to } of violations) console.error(`${rule.severity} ${rule.name}: ${from} → ${to}`);
console.log(`layers: ${totalCruised} modules, ${violations.length} violations`);
if (totalCruised < 20 || violations.length > 0) process.exitCode = 1;
