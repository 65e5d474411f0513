/** What stands on either side of a name and says who bears it. */
import { HONORIFICS } from "../lexicon/honorifics";
import type { Gender } from "../lexicon/given-names";
import { GENDERED_WORDS } from "../lexicon/role-words";
import type { Token } from "../language/token";
import { appositionAfter, type Apposition } from "./appositions";
import type { KindReading } from "./kinds";
import type { RoleReading } from "./reading";
import type { Run } from "./runs";
import type { Parts } from "./title-and-name";
import {
  appositionBefore,
  isPartyLabel,
  makeTitle,
  titleBefore,
  widenTitle,
  type LeadingApposition,
  type Title,
} from "./titles";
import type { Unit } from "./units";
import { bare } from "./words";

/** The paragraph, how it is set (all in capitals, or each word with one, as a headline), and what of it is quoted. */
export interface Copy {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly shouted: boolean;
  readonly titleCase: boolean;
  readonly isQuoted: (token: number) => boolean;
}

/** Tokens `[first, last)`. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** What stands around a name and describes who bears it. */
export interface Description {
  readonly titles: readonly Title[];
  readonly leading: LeadingApposition | null;
  readonly after: Apposition | null;
  /** The name with its honorific and the titles before it. */
  readonly titled: Stretch;
}

/** The titles and the descriptions on either side of a name. */
export function describeName(
  { tokens, titleCase }: Copy,
  run: Run,
  parts: Parts,
  name: Stretch,
  { kind, sure }: KindReading,
  sentence: Stretch,
): Description {
  // In title case a title before the run is a headline's own word as often as not.
  const titles = titleCase && parts.title.length === 0 ? [] : titlesOf(tokens, parts, name.first, sentence.first);
  const first = Math.min(name.first, parts.honorific?.first ?? name.first, titles[0]?.first ?? name.first);
  const leading = appositionBefore(tokens, first, sentence.first);
  const maybePerson =
    kind === "person" || kind === "unknown" || (kind === "place" && !sure) || titles.length > 0 || parts.honorific;
  const after =
    maybePerson && !run.possessive
      ? appositionAfter(tokens, name.last, sentence.last, kind === "person" && sure)
      : null;
  return { titles, leading, after, titled: { first, last: name.last } };
}

function titlesOf(tokens: readonly Token[], parts: Parts, nameFirst: number, floor: number): Title[] {
  const inRun = parts.title[0];
  if (inRun) {
    const last = parts.title.at(-1)?.last ?? nameFirst;
    const title = makeTitle(tokens, widenTitle(tokens, inRun.first, floor), last);
    return title ? [title] : [];
  }
  const before = titleBefore(tokens, parts.honorific?.first ?? nameFirst, floor);
  // "fellow Americans": no office.
  if (!before || before.head === "fellow") return [];
  // "lawyer and activist Jean Roe": two roles.
  const other = tokens[before.first - 1]?.lower === "and" ? titleBefore(tokens, before.first - 1, floor) : null;
  return other ? [other, before] : [before];
}

/** The roles that a description states, in order of the text. */
export const rolesOf = ({ titles, leading, after }: Description): RoleReading[] =>
  [...(leading?.title ? [leading.title] : []), ...titles, ...(after?.titles ?? [])].filter(
    (title) => !isPartyLabel(title),
  );

/** The gender that an honorific, a role or a description states. */
export function statedGender(
  honorific: Unit | undefined,
  roles: readonly RoleReading[],
  { leading, after }: Description,
): Gender | undefined {
  const said = honorific && HONORIFICS.get(bare(honorific.lower));
  if (said) return said;
  for (const role of roles) {
    const gender = GENDERED_WORDS.get(role.head);
    if (gender) return gender;
  }
  return (leading ? GENDERED_WORDS.get(leading.head) : undefined) ?? after?.gender;
}
