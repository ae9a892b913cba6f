import type { CiService } from "./beginning.ts";

/** The file by which a service checks the registry at each change, by path; none where none is wanted. */
export const ciFile = (service: CiService): readonly (readonly [path: string, text: string])[] =>
  service === "none" ? [] : [files[service]];

/** Whether a path is that of such a file. */
export const isCiFile = (path: string): boolean => Object.values(files).some(([known]) => known === path);

const files: Readonly<Record<Exclude<CiService, "none">, readonly [path: string, text: string]>> = {
  github: [
    ".github/workflows/registry.yaml",
    `# The variable HAMKOR_REPOSITORY (Settings, Secrets and variables, Actions, Variables) says where hamkor is cloned from.
name: registry
on: [push, pull_request]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    env:
      HAMKOR_REPOSITORY: \${{ vars.HAMKOR_REPOSITORY }}
    steps:
      - uses: actions/checkout@v6
      - uses: actions/setup-node@v6
        with:
          node-version: 22
          package-manager-cache: false
      - name: Install hamkor
        run: |
          git clone --depth 1 "\${HAMKOR_REPOSITORY:?set this variable to the address of hamkor}" "$RUNNER_TEMP/hamkor"
          cd "$RUNNER_TEMP/hamkor" && npm ci --include=dev --no-audit --no-fund
      - name: Check the registry
        run: node "$RUNNER_TEMP/hamkor/bin/hamkor.js" -C . check --format github
`,
  ],
  gitlab: [
    ".gitlab-ci.yml",
    `# The variable HAMKOR_REPOSITORY (Settings, CI/CD, Variables) says where hamkor is cloned from.
registry:
  image: node:22
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  before_script:
    - git clone --depth 1 "\${HAMKOR_REPOSITORY:?set this variable to the address of hamkor}" /opt/hamkor
    - (cd /opt/hamkor && npm ci --include=dev --no-audit --no-fund)
  script:
    - node /opt/hamkor/bin/hamkor.js -C . check --format gitlab > gl-code-quality-report.json
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`,
  ],
};
