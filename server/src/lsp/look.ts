/**
 * The first look at a text: is it an article? The server asks it of what is open, and the client asks it of each text
 * before there is a server, so that a window without articles never starts one. Pure, and small enough for both.
 */
import { readsLikeArticle } from "../layout/reads-like-article";

/** What `copydesk.enable` may be. */
export type Enable = "auto" | "always" | "never";

/** A text as an editor holds it. */
export interface Looked {
  readonly languageId: string;
  getText(): string;
}

/** After so many characters more or less, a text that was no article may have become one: a dateline and a quote. */
const WORTH_ANOTHER_LOOK = 120;

/**
 * Whether a document is an article. A file that is none costs a look and no more: it is looked at again only when it has
 * grown or shrunk by something. One that is an article stays one while it is open, so that nothing flickers while its
 * first lines are being rewritten.
 */
export class Look {
  #isArticle = false;
  #length: number | undefined;

  isArticle(document: Looked, enable: Enable): boolean {
    const said = saidToBe(document.languageId, enable);
    if (said !== undefined) return said;
    if (this.#isArticle) return true;
    const text = document.getText();
    if (this.#length === undefined || Math.abs(text.length - this.#length) >= WORTH_ANOTHER_LOOK) {
      this.#length = text.length;
      this.#isArticle = readsLikeArticle(text);
    }
    return this.#isArticle;
  }
}

/** The same for a text that is looked at once. */
export function looksLikeArticle(text: string, languageId: string, enable: Enable): boolean {
  return saidToBe(languageId, enable) ?? readsLikeArticle(text);
}

/** What the settings or the language say; undefined where the text must. */
function saidToBe(languageId: string, enable: Enable): boolean | undefined {
  if (enable === "never") return false;
  // Whoever gives a file the language of articles has said what it is.
  return enable === "always" || languageId === "news" ? true : undefined;
}
