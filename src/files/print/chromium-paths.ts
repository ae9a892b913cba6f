const onLinux = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

const onMac = ["Chromium", "Google Chrome", "Microsoft Edge"].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const onWindows = ["C:\\Program Files", "C:\\Program Files (x86)"].flatMap((folder) => [
  `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
  `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
  `${folder}\\Chromium\\Application\\chrome.exe`,
]);

/** The names and paths under which a system usually has a Chromium, in the order to try them. */
export function chromiumPaths(platform: string): readonly string[] {
  if (platform === "darwin") return [...onMac, ...onLinux];
  return platform === "win32" ? onWindows : onLinux;
}
