import { resolve } from "node:path";
import { generatedFolder } from "../support/generated-folder.ts";
import { answersAreTheSame } from "./same-bytes.ts";

answersAreTheSame(resolve("registry"));
answersAreTheSame(generatedFolder(300));
