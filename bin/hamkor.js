#!/usr/bin/env node
const { existsSync } = require("node:fs");
const { join } = require("node:path");

const program = join(__dirname, "../dist/start.cjs");
if (existsSync(program)) require(program);
else {
  console.error("hamkor: this checkout is not built yet\n  npm run build");
  process.exitCode = 3;
}
