// How time grows with the length, for ordinary copy and for the pieces that would show a careless pattern: milliseconds
// for a text and for one eight times as long. A stage that is linear takes eight times as long, a quadratic one sixty-four.
import { HOSTILE } from "./hostile.mjs";
import { engine } from "./tools/engine.mjs";

const SHORT = 20_000;
const TIMES = 8;

const { analyze } = await engine();
const figures = HOSTILE.map((piece) => {
  time(piece, TIMES * SHORT);
  const short = Math.min(time(piece, SHORT), time(piece, SHORT));
  const long = Math.min(time(piece, TIMES * SHORT), time(piece, TIMES * SHORT));
  return { piece: JSON.stringify(piece), short, long, growth: long / short };
});
const steepest = figures.toSorted((a, b) => b.growth - a.growth).slice(0, 5);
console.log(
  `Texts of one piece over and over, ${SHORT / 1000} KB and ${TIMES} times as long: the five that grow most of ${figures.length}`,
);
for (const { piece, short, long, growth } of steepest) {
  console.log(
    `  ${piece.padEnd(28)} ${short.toFixed(1).padStart(8)} ms ${long.toFixed(1).padStart(8)} ms   × ${growth.toFixed(1)}`,
  );
}

/**
 * Milliseconds of this process's own time.
 * @param {string} piece
 * @param {number} length
 */
function time(piece, length) {
  const text = piece.repeat(Math.ceil(length / piece.length));
  const before = process.cpuUsage();
  analyze(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
