#!/usr/bin/env node
import { main } from "../dist/hamkor.js";

await main();
