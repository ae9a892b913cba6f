import { readingNeverThrows } from "./any-bytes.ts";

readingNeverThrows(2000);
