/** The languages of hamkor's texts and of countries' names. */
export const languages = ["en", "ru", "tg", "uz"] as const;
export type Language = (typeof languages)[number];
