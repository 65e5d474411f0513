import { textOf } from "../article";
import type { Check } from "./check";
import { factsOf } from "./facts";
import { paragraphAt } from "./marks";

export const speakerUnresolvedRole: Check = {
  id: "speaker-unresolved-role",
  severity: "hint",
  rule: "“The minister” is somebody the story has named or described before.",

  *find(article) {
    const { speakers } = factsOf(article);
    const told = new Set<string>();
    for (const { source, kind, speaker: id } of article.quotes) {
      if (!source || kind !== "statement" || paragraphAt(article, source.start) < 0) continue;
      const speaker = speakers.get(id ?? "");
      // A person with a name has been found; bodies and papers are called by their noun alone.
      if (speaker && (speaker.kind !== "anonymous" || speaker.introduction.start < source.start)) continue;
      const words = textOf(article, source);
      const role = ROLE.exec(words)?.[1]?.toLowerCase();
      if (role === undefined || told.has(role)) continue;
      told.add(role);
      yield {
        start: source.start,
        end: source.end,
        message: `No ${role} has been named before “${words}”.`,
      };
    }
  },
};

/** One office-holder by office: “the minister”, “the Russian foreign minister”; never “the former’s”, “the officials”. */
const ROLE =
  /^the\s+(?:[\p{L}-]+\s+){0,3}?((?:prime |foreign |finance |defen[cs]e |police |fire |chief )?(?:minister|president|chancellor|governor|mayor|senator|congressman|congresswoman|secretary|ambassador|commissioner|councill?or|director|chairman|chairwoman|chief executive|spokesman|spokeswoman|spokesperson|prosecutor|judge|lawyer|attorney|sheriff|general|colonel|bishop|principal|headteacher|analyst|economist|professor|coach|manager))$/iu;
