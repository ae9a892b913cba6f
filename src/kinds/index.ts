import type * as z from "zod";
import { agreements } from "./agreements.ts";
import type { Kind } from "./define-kind.ts";
import { events } from "./events.ts";
import type { KindName } from "./field-meta.ts";
import { institutions } from "./institutions.ts";
import { jointProgrammes } from "./joint-programmes.ts";
import { mobilities } from "./mobilities.ts";
import { partners } from "./partners.ts";
import { plans } from "./plans.ts";
import { projects } from "./projects.ts";

/** Every kind, by its folder's name. */
export const kinds = {
  institutions,
  partners,
  agreements,
  projects,
  mobilities,
  events,
  "joint-programmes": jointProgrammes,
  plans,
} satisfies Record<KindName, Kind>;

type Kinds = typeof kinds;

/** The fields of a kind as read: any of them may be absent, because a faulty one counts as absent. */
export type FieldsOf<K extends KindName> = Readonly<Partial<z.infer<Kinds[K]["fields"]>>>;
