const reasons: Record<string, string> = {
  EACCES: "no permission",
  EPERM: "not permitted",
  ENOENT: "no such file or folder",
  ENOTDIR: "a part of the path is not a folder",
  EISDIR: "it is a folder",
  ELOOP: "links lead in a circle",
  ENAMETOOLONG: "the name is too long",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open",
  EIO: "the disk reports an error",
  ENOSPC: "the disk is full",
  EROFS: "the disk is read-only",
  ENXIO: "nothing answers there",
  EBUSY: "it is in use",
};

/** The operating system's name of an error. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;

/** Whether an error comes from the operating system rather than from a bug. */
export const isFaultCode = (error: unknown): boolean => /^E[A-Z0-9]+$/.test(codeOf(error) ?? "");

/** The operating system's error in plain words. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return (code && reasons[code]) ?? code ?? String(error);
}
