/** Dates stay as ISO 8601 has them, which is how a query asks for them; a decade is written out: `1990s`. */
export const enDate = (text: string): string => text.replace(/^(\d{3})X(?=[~?]?$)/, "$10s");
