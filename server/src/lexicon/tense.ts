/** Words that tell whether a clause looks back or ahead. Written for Copydesk; lower case. */

/** Modals, and words that only plans have. */
export const MODAL_CUES: ReadonlySet<string> = new Set(
  "will 'll shall would won't wouldn't going may might can could must should upcoming forthcoming tomorrow unless if".split(
    " ",
  ),
);

/** Plans: they look ahead, unless the story says that they had been plans. */
export const PLAN_CUES: ReadonlySet<string> = new Set(
  (
    "due scheduled expected planned expects intends expires begins resumes slated tentatively meets convenes opens " +
    "departs arrives reconvenes"
  ).split(" "),
);

/** Verbs that an infinitive follows for what is still to be done. */
export const CONTROL_CUES: ReadonlySet<string> = new Set(
  (
    "told ordered asked urged agreed agrees plan plans planned planning want wants wanted expect expects expected scheduled due " +
    "hope hopes hoped vowed vows promised promises invited required set going intend intends intended ready prepared likely " +
    "decided supposed aim aims pledged voted slated need needs deadline have has poised asks orders"
  ).split(" "),
);

/** What has been: auxiliaries and irregular pasts; regular ones end in "ed". */
export const PAST_CUES: ReadonlySet<string> = new Set(
  (
    "was were did had has have been said told went came took made gave got fell rose held met found began left lost won " +
    "saw ran sent spoke wrote broke chose drew drove felt flew grew hit hurt kept knew led let paid put read sold shot " +
    "showed sought spent stood struck swore taught thought threw understood withdrew became brought built bought caught " +
    "cut died quit shut split spread yesterday wasn't weren't didn't hadn't " +
    "hasn't haven't ended " +
    "ate beat bent bit bled blew bound burst crept dealt dug drank fled flung forbade forgot fought froze ground hid hung " +
    "knelt laid lent lit meant overcame overthrew rang rode sang sank shone shook shrank slept slid slipped spun sprang " +
    "stank stole strode strove stuck stung swam swept swore swung tore undertook upheld wept woke won wore wound withheld"
  ).split(" "),
);

/** Words that end as a past does and are none: a plain verb tells nothing of the time. */
export const NO_PAST: ReadonlySet<string> = new Set(
  "succeed proceed exceed indeed bleed breed speed unneeded hundred sacred naked wicked rugged kindred".split(" "),
);

/** Present forms: a verb is found, and it decides nothing. */
export const PRESENT_CUES: ReadonlySet<string> = new Set("is are am isn't aren't says say".split(" "));

/** Words before a plan that say it was one before now: "as previously planned". */
export const FORMER_PLANS: ReadonlySet<string> = new Set(
  "previously originally initially once first had as".split(" "),
);

/** Prepositions right before a date that look ahead, and back. */
export const DEADLINE_WORDS: ReadonlySet<string> = new Set(
  "by until till through before starting beginning effective pending".split(" "),
);
export const SINCE_WORDS: ReadonlySet<string> = new Set("since ended ending".split(" "));
