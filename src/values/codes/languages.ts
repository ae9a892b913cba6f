/** The languages in which countries, and everything hamkor says, have names. */
export const languages = ["en", "ru", "tg", "uz"] as const;
export type Language = (typeof languages)[number];
