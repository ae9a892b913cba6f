import { relative, resolve } from "node:path";
import { printable } from "../../values/texts/printable.ts";
import type { App } from "../app.ts";

/** The path of a registry's file from the working directory; one that is the working directory keeps its own. */
export const pathFromHere = (app: App, file: string): string =>
  relative(app.io.workingDirectory, resolve(app.folder(), file)) || file;

/** The same as it may be shown. */
export const shownPath = (app: App, file: string): string => printable(pathFromHere(app, file));
