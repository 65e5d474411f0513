import { expect, test } from "vitest";
import manifest from "../../package.json";
import { COLOURS, colourOf } from "../../client/src/palette";

type Theme = "dark" | "light" | "highContrast" | "highContrastLight";
type Triple = readonly [number, number, number];

const BACKGROUNDS = {
  dark: "#1f1f1f",
  light: "#ffffff",
  highContrast: "#000000",
  highContrastLight: "#ffffff",
} as const;
const THEMES = Object.keys(BACKGROUNDS) as Theme[];

/** The eight, as the manifest declares them for a theme. */
function palette(theme: Theme): string[] {
  const declared = new Map(manifest.contributes.colors.map(({ id, defaults }) => [id, defaults[theme]]));
  return Array.from({ length: COLOURS }, (_, voice) => declared.get(colourOf(voice).line) ?? "");
}

const linear = (hex: string): Triple => {
  const part = (at: number): number => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
};

const times = (rows: readonly Triple[], [r, g, b]: Triple): Triple => {
  const [x = 0, y = 0, z = 0] = rows.map((row) => row[0] * r + row[1] * g + row[2] * b);
  return [x, y, z];
};

/** What readers see: with three cones, and without one of them (Machado, Oliveira & Fernandes 2009, severity 1). */
const EYES: Readonly<Record<string, readonly Triple[]>> = {
  "three cones": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function lab(rgb: Triple): Triple {
  const clamped = rgb.map((value) => Math.max(0, Math.min(1, value))) as unknown as Triple;
  const [x, y, z] = times(
    [
      [0.4124, 0.3576, 0.1805],
      [0.2126, 0.7152, 0.0722],
      [0.0193, 0.1192, 0.9505],
    ],
    clamped,
  );
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  return [116 * f(y) - 16, 500 * (f(x / 0.9505) - f(y)), 200 * (f(y) - f(z / 1.089))];
}

const luminance = (hex: string): number => {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

test.each(THEMES)("in %s each line stands out from the page (WCAG 1.4.11)", (theme) => {
  const least = theme.startsWith("highContrast") ? 4.5 : 3;
  for (const colour of palette(theme)) expect(contrast(colour, BACKGROUNDS[theme])).toBeGreaterThanOrEqual(least);
});

test.each(THEMES.flatMap((theme) => Object.keys(EYES).map((eyes) => [theme, eyes] as const)))(
  "in %s the eight differ, seen with %s",
  (theme, eyes) => {
    const seen = palette(theme).map((colour) => lab(times(EYES[eyes] ?? [], linear(colour))));
    seen.forEach((a, place) => {
      for (const b of seen.slice(place + 1)) {
        // Ten times what can just be told apart side by side.
        expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])).toBeGreaterThan(23);
      }
    });
  },
);

test("past the eighth speaker the colours come again with another line", () => {
  expect(colourOf(8)).toEqual({ ...colourOf(0), style: "dashed" });
  expect(new Set(Array.from({ length: 32 }, (_, voice) => JSON.stringify(colourOf(voice)))).size).toBe(32);
  expect(colourOf(32)).toEqual(colourOf(0));
});

test("every colour is declared for each kind of theme, ground and line", () => {
  const ids = new Set(manifest.contributes.colors.map(({ id }) => id));
  for (let voice = 0; voice < COLOURS; voice++) {
    expect(ids).toContain(colourOf(voice).line);
    expect(ids).toContain(colourOf(voice).ground);
  }
});
