import type { KindName } from "../../kinds/field-meta.ts";
import type { Target } from "../mapping/mapping.ts";

/** Plans hold lists of targets, which a row of a sheet does not. */
export type KindWithTemplate = Exclude<KindName, "plans">;

/** The fields that an office fills in, a column each, in the order in which people tell them. */
export const templateFields: Readonly<Record<KindWithTemplate, readonly Target[]>> = {
  institutions: ["name", "short", "aliases", "country", "city", "address", "established", "website", "notes"],
  partners: ["name", "aliases", "type", "country", "city", "website", "ids.erasmus_code", "ids.pic", "notes"],
  agreements: [
    ...[
      "institution",
      "partner.name",
      "partner.country",
      "type",
      "title",
      "stage",
      "signed",
      "starts",
      "ends",
      "renewal",
    ],
    ...["scope", "basis", "terminated", "notes"],
  ],
  projects: [
    ...["institution", "acronym", "title", "programme", "number", "role", "coordinator", "partner.name", "stage"],
    ...["submitted", "starts", "ends", "budget", "share", "notes"],
  ],
  mobilities: [
    ...["institution", "direction", "who", "purpose", "partner.name", "partner.country", "country", "persons.name"],
    ...[
      "persons.position",
      "persons.year_of_study",
      "count",
      "women",
      "citizenship",
      "level",
      "starts",
      "ends",
      "term",
    ],
    ...["days", "mode", "stage", "notes"],
  ],
  events: [
    ...["institution", "type", "title", "direction", "mode", "stage", "starts", "ends", "place", "country"],
    ...["partner.name", "participants.students", "participants.staff", "participants.guests", "hours", "notes"],
  ],
  "joint-programmes": [
    ...["institution", "type", "title", "partner.name", "level", "years_home", "years_abroad", "stage", "starts"],
    ...["ends", "topics", "cost", "notes"],
  ],
};

export const hasTemplate = (kind: KindName): kind is KindWithTemplate => kind !== "plans";
