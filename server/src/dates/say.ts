/** How the reference date is spoken of in reasons. */
import type { ReferenceDateSource } from "../article";

export function saySource(source: ReferenceDateSource): string {
  switch (source) {
    case "option":
      return "the reference date";
    case "front-matter":
      return "the front matter’s date";
    case "dateline":
      return "the dateline";
    case "body":
      return "the story’s own date";
    case "file":
      return "the file’s date";
  }
}
