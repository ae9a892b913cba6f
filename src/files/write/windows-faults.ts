import { basename } from "node:path";

const forbidden = /[<>:"|?*]/;
const device = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

/** Why Windows takes a path for something else than a file of that name; `undefined` where it does not, and elsewhere. */
export function windowsNameFault(path: string, platform: string = process.platform): string | undefined {
  if (platform !== "win32") return undefined;
  const name = basename(path);
  // After a colon stands the name of a second content, which the file shows nowhere.
  if (forbidden.test(name)) return 'on Windows a name may not have < > : " | ? or *';
  return device.test(name) ? "on Windows this name belongs to a device" : undefined;
}

/** What to do when Windows does not let a file be replaced: Word and Excel keep what they show to themselves. */
export const helpInUse = (code: string | undefined, platform: string = process.platform): string | undefined =>
  platform === "win32" && code !== undefined && ["EPERM", "EACCES", "EBUSY"].includes(code)
    ? "if it is open in another program, such as Word or Excel, close it there and try again"
    : undefined;
