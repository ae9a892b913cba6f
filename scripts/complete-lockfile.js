// Adds to package-lock.json the optional packages of other platforms that npm left out: `npm run lock`, after every
// change of dependencies. A registry mirror may lack packages for other systems; npm then writes a lock file that
// `npm ci` refuses. Their names say for which system they are, which is all that npm needs to pass over them.
import { readFileSync, writeFileSync } from "node:fs";

const file = "package-lock.json";
const lock = JSON.parse(readFileSync(file, "utf8"));
const systems = {
  android: 1,
  darwin: 1,
  freebsd: 1,
  linux: 1,
  netbsd: 1,
  openbsd: 1,
  openharmony: 1,
  sunos: 1,
  win32: 1,
  aix: 1,
};
const processors = ["arm64", "x64", "ia32", "ppc64", "riscv64", "s390x", "loong64", "mips64el", "wasm32", "arm"];

let added = 0;
for (const [path, owner] of Object.entries(lock.packages)) {
  if (path === "") continue;
  for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
    const words = name.split(/[/-]/);
    const os = words.filter((word) => word in systems);
    const cpu = processors.filter((processor) => words.includes(processor)).slice(0, 1);
    const libc = words.includes("musl") ? ["musl"] : words.includes("gnu") ? ["glibc"] : [];
    if (lock.packages[`node_modules/${name}`] || !/^\d/.test(version) || os.length === 0) continue;
    const entry = {
      version,
      cpu,
      ...(owner.dev ? { dev: true } : {}),
      ...(libc.length > 0 ? { libc } : {}),
      optional: true,
      os,
    };
    lock.packages[`node_modules/${name}`] = entry;
    added++;
  }
}
const inOrder = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en"));
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(inOrder) }, null, 2)}\n`);
console.log(`${added} packages of other platforms added to ${file}`);
