import { definePeople } from "./people.ts";

/** Everybody who went abroad, physically, mixed groups too; each journey counts. */
export const peopleOut = definePeople({
  name: "people-out",
  title: { en: "People abroad" },
  definition: { en: "Everybody who went abroad, physically, mixed groups too; each journey counts." },
  direction: "outbound",
});
