import { numbersOf } from "./intl.ts";

/** Digits as Uzbek groups them, from five on. */
export const uzNumber = numbersOf("uz");
