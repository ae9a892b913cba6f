import { generatedFolder } from "../support/generated-folder.ts";
import { answersAreTheSame } from "./same-bytes.ts";

answersAreTheSame(generatedFolder(300));
