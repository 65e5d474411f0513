/** Colours of a terminal, or none. */

/** Dresses a piece of text that holds no line break; its width on the screen stays the same. */
export type Paint = (text: string) => string;

/** What a page marks, by meaning. */
export interface Palette {
  readonly title: Paint;
  readonly heading: Paint;
  readonly speaker: Paint;
  readonly role: Paint;
  readonly quote: Paint;
  readonly date: Paint;
  readonly aside: Paint;
  readonly warning: Paint;
  readonly error: Paint;
}

const same: Paint = (text) => text;

/** For files, pipes, and whoever asked for no colour. */
export const PLAIN: Palette = {
  title: same,
  heading: same,
  speaker: same,
  role: same,
  quote: same,
  date: same,
  aside: same,
  warning: same,
  error: same,
};

const sgr =
  (on: string, off: string): Paint =>
  (text) =>
    `\u001b[${on}m${text}\u001b[${off}m`;

/** The sixteen basic colours only: they are the ones a terminal's own theme keeps readable. */
export const COLOURED: Palette = {
  title: sgr("1", "22"),
  heading: sgr("1;4", "22;24"),
  speaker: sgr("1;36", "22;39"),
  role: sgr("36", "39"),
  quote: sgr("32", "39"),
  date: sgr("35", "39"),
  aside: sgr("2", "22"),
  warning: sgr("33", "39"),
  error: sgr("31", "39"),
};
