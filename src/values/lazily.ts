export { lazy as lazily, memoize as oncePerValue } from "./memoize.ts";
