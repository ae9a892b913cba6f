import { describe, expect, it } from "vitest";
import { roleOf } from "../../src/registry/roles.ts";

describe("what a file is, by its path alone", () => {
  it.each([
    ["partners/tum.yaml", "partners", "tum", []],
    ["mobilities/2018/осень/kmust.yaml", "mobilities", "kmust", []],
    ["partners/x.yaml/tum.yaml", "partners", "tum", []],
    ["partners/TUM.yaml", "partners", "TUM", ["bad-id"]],
    ["partners/nul.yaml", "partners", "nul", ["bad-id"]],
    ["partners/com1.yaml", "partners", "com1", ["bad-id"]],
    ["partners/lpt0.yml", "partners", "lpt0", ["misplaced-file", "bad-id"]],
    ["partners/com.yaml", "partners", "com", []],
    ["partners/con-tum.yaml", "partners", "con-tum", []],
    ["partners/tum.yml", "partners", "tum", ["misplaced-file"]],
    ["partners/tum.YAML", "partners", "tum", ["misplaced-file"]],
    ["partners/.yaml.yaml", "partners", ".yaml", ["bad-id"]],
    ["partner/tum.yaml", undefined, "tum", ["misplaced-file"]],
    ["constructor/tum.yaml", undefined, "tum", ["misplaced-file"]],
    ["partners.yaml", undefined, "partners", ["misplaced-file"]],
    ["registry.yml", undefined, "registry", ["misplaced-file"]],
    ["registry.yaml", undefined, undefined, []],
    ["partners", "partners", undefined, []],
    ["partners/closed", "partners", undefined, []],
    ["letters", undefined, undefined, []],
  ])("%s", (path, kind, id, checks) => {
    const role = roleOf(path);
    expect([role.kind, role.id, role.problems.map(({ check }) => check)]).toEqual([kind, id, checks]);
  });

  it("a wrong ending is mended by a new name", () => {
    expect(roleOf("partners/tum.YML").problems[0]?.replacement).toBe("tum.yaml");
  });
});
