import { createHash } from "node:crypto";
import { seenText } from "../values/seen-text.ts";

/** A cell as it is compared: spaces and invisible characters as a person sees them. */
export const comparedText = (cell: string): string => seenText(cell).replace(/\s+/g, " ");

/**
 * By which a cell is known to stand as it was written, without its text being kept: a hidden copy of what somebody deleted before
 * passing a list on would give it away.
 */
export const cellKey = (record: string, column: string, cell: string): string =>
  hash(`${record}\n${column}\n${comparedText(cell)}`);

export const recordKey = (kind: string, id: string): string => hash(`${kind}/${id}`);

/** 60 bits of SHA-256. */
const hash = (text: string): string => createHash("sha256").update(text).digest("base64url").slice(0, 10);
