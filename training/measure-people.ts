/**
 * Measures whom "he" and "she" are taken to mean, on GAP and on GUM's news; prints the table and keeps it in
 * docs/accuracy.md and in the model card. The ranker was trained on the same corpora, so it is measured in folds: what
 * a fold is asked about, the weights that answer have not seen.
 */
import { loadWeights } from "../server/src/node/weights";
import { USUAL_RANKING } from "../server/src/people/pronouns";
import { lackingPronouns, readPronouns, type AllPronouns } from "./antecedent-corpora";
import { keepFigures, today } from "./page";
import {
  accuracyOf,
  countGap,
  countGum,
  countNames,
  f1Of,
  noGapScores,
  noPronouns,
  pairF1,
  type GapScores,
  type NameCounts,
  type PronounCounts,
} from "./pronoun-score";
import { trainAntecedents } from "./train-antecedents";

const COMMAND = "npm run measure people -- --corpora FOLDER";
const PAGES = ["docs/accuracy.md", "server/model/README.md"];
const FOLDS = 4;

interface PeopleScores {
  readonly told: GapScores;
  readonly untold: GapScores;
  readonly gum: PronounCounts;
  readonly names: NameCounts;
}

function score({ gap, untold, gum, news }: AllPronouns): PeopleScores {
  const scores: PeopleScores = {
    told: noGapScores(),
    untold: noGapScores(),
    gum: noPronouns(),
    names: { asked: 0, found: 0 },
  };
  countNames(scores.names, untold);
  for (let fold = 0; fold < FOLDS; fold++) {
    const asked = <Item>(items: readonly Item[]): Item[] => items.filter((_, i) => i % FOLDS === fold);
    const others = <Item>(items: readonly Item[]): Item[] => items.filter((_, i) => i % FOLDS !== fold);
    const ranking = { ...USUAL_RANKING, weights: trainAntecedents({ gap: others(gap), gum: others(gum), news }) };
    countGap(scores.told, asked(gap), ranking);
    countGap(scores.untold, asked(untold), ranking);
    countGum(scores.gum, asked(gum), ranking);
  }
  return scores;
}

function table({ told, untold, gum, names }: PeopleScores): string {
  const row = (name: string, counts: PronounCounts, gap?: GapScores): string => {
    const cells = [counts.asked, counts.answered, counts.right, accuracyOf(counts).toFixed(1), f1Of(counts).toFixed(1)];
    const pairs = gap ? [pairF1(gap.masculine).toFixed(1), pairF1(gap.feminine).toFixed(1)] : ["", ""];
    return `| ${[name, ...cells, ...pairs].join(" | ")} |`;
  };
  return [
    "| pronouns | asked about | answered | right | right, % of those answered | F1 | GAP’s F1, he | she |",
    "|---|--:|--:|--:|--:|--:|--:|--:|",
    row("GAP, told that the two names are people’s", told.pronouns, told),
    row("GAP, told nothing", untold.pronouns, untold),
    row("GUM, news", gum),
    "",
    `Of GAP’s ${names.asked.toLocaleString("en-US")} names of two words or more, ${names.found.toLocaleString("en-US")} (${((100 * names.found) / names.asked).toFixed(1)} %) are taken for people’s.`,
    "",
    `*Measured ${today()} with \`${COMMAND}\`, in ${FOLDS} folds.*`,
  ].join("\n");
}

function main(args: readonly string[]): void {
  const [option, folder = ""] = args;
  const lacking = option === "--corpora" ? lackingPronouns(folder) : "";
  if (option !== "--corpora" || lacking) {
    console.error(lacking ? `There is no ${lacking} in ${folder}, nor in its data.` : `usage: ${COMMAND}`);
    process.exitCode = 2;
    return;
  }
  loadWeights("server/model");
  const figures = table(score(readPronouns(folder)));
  console.log(figures);
  for (const page of PAGES) keepFigures(page, "measured people", figures);
}

main(process.argv.slice(2));
