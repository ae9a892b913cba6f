import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { Script } from "node:vm";

const parameters = "exports, require, module, __filename, __dirname";

/** A CommonJS file beside this one, run as Node's `require` would, but with compiled code where there is some that V8 accepts. */
export function compile<T>(file: string, code: Buffer | undefined): { readonly program: T; readonly script: Script } {
  // The build leaves nothing but ASCII, which is read without decoding.
  const source = `(function (${parameters}) {${readFileSync(file, "latin1")}\n})`;
  const script = new Script(source, { filename: file, ...(code && { cachedData: code }) });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, file, dirname(file));
  return { program: module.exports as T, script };
}
