import { definePeople } from "./people.ts";

/** Everybody who came from abroad, physically, mixed groups too; each journey counts. */
export const peopleIn = definePeople({
  name: "people-in",
  title: { en: "People from abroad" },
  definition: { en: "Everybody who came from abroad, physically, mixed groups too; each journey counts." },
  direction: "inbound",
});
