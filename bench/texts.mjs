// The texts that are measured, made from the articles of the test suite.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const folder = path.resolve(import.meta.dirname, "../test/fixtures/articles");

/**
 * One article: all that is copy of several, one after the other, to about `size` bytes. Every paragraph ends with a
 * sentence of its own, so that no paragraph comes twice: what is kept by a paragraph's text must not help here.
 * @param {number} size
 */
export function makeArticle(size) {
  const stories = readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .map((name) =>
      readFileSync(path.join(folder, name), "utf8")
        .trim()
        .split(/\n{2,}/),
    );
  const [first = []] = stories;
  const paragraphs = [first.slice(0, 2).join("\n\n")];
  const body = stories.flatMap((story) => story.slice(2).filter((paragraph) => paragraph.length > 40));
  let length = Buffer.byteLength(paragraphs[0] ?? "");
  for (let index = 0; length < size; index++) {
    const paragraph = `${body[index % body.length]} The file number is ${1000 + index}.`;
    paragraphs.push(paragraph);
    length += Buffer.byteLength(paragraph) + 2;
  }
  return `${paragraphs.join("\n\n")}\n`;
}

/**
 * The article as it is while somebody types in a paragraph in its middle; another word for each `turn`.
 * @param {string} text
 * @param {number} turn
 */
export function edited(text, turn) {
  const at = text.indexOf(". The file number", text.length >> 1);
  return `${text.slice(0, at)} on page ${turn}${text.slice(at)}`;
}
