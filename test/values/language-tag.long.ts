import { codesAreLanguages } from "./codes-of-languages.ts";

codesAreLanguages(3);
