/** The colours of speakers: eight, told apart by colour-blind readers too; then the same eight with another line. Pure. */

export const COLOURS = 8;

/** CSS border styles, in the order in which the colours come round again. */
const LINES = ["solid", "dashed", "dotted", "double"] as const;

export interface SpeakerColour {
  /** Ids of theme colours that package.json declares: of the line under the words, and of the ground beneath them. */
  readonly line: string;
  readonly ground: string;
  readonly style: (typeof LINES)[number];
}

/** The colour of the speaker who is the `voice`th, from 0, to speak in a story. */
export function colourOf(voice: number): SpeakerColour {
  const number = (voice % COLOURS) + 1;
  const style = LINES[Math.floor(voice / COLOURS) % LINES.length] ?? "solid";
  return { line: `copydesk.speaker${number}`, ground: `copydesk.speaker${number}Background`, style };
}
