import type { TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { analyze } from "../analyze";
import type { Article } from "../article";
import { findFaults, type Finding, type House, type Severities } from "../checks";
import { withoutAttitudes } from "../features/attitudes";
import { documentOf, type Document } from "../features/document";
import { semanticTokens, type SemanticToken } from "../features/semantic-tokens";
import { joinKnownPeople } from "../house";
import type { ReadingCache } from "../reading";
import { Look } from "./look";
import type { Houses, OpenHouse } from "./houses";
import type { Settings, SettingsStore } from "./settings";

/** An article that is open in the editor, read once for each version of its text. */
export interface OpenArticle {
  readonly document: Document;
  readonly version: number;
  /** The document's own. */
  readonly settings: Settings;
  /** What the desk keeps for it. */
  readonly house: OpenHouse;
  /** What the checks find, by the document's own settings. */
  readonly findings: () => readonly Finding[];
  /** What to colour. */
  readonly tokens: () => readonly SemanticToken[];
  /** Tells this reading from any other of the same document: another version of the text, or other settings. */
  readonly stamp: string;
}

/** What is kept of an open document. */
interface Copy {
  /** Paragraphs already read. */
  readonly cache: ReadingCache;
  readonly look: Look;
  /** What the text says, without what the desk knows. */
  read?: { readonly version: number; readonly article: Article };
  /** What is shown of what was read. */
  shown?: { readonly of: Article; readonly article: Article };
  latest?: OpenArticle;
}

/** The documents that are open, as articles. */
export class Desk {
  readonly #documents: TextDocuments<TextDocument>;
  readonly #settings: SettingsStore;
  readonly #houses: Houses;
  readonly #copies = new Map<string, Copy>();

  constructor(documents: TextDocuments<TextDocument>, settings: SettingsStore, houses: Houses) {
    this.#documents = documents;
    this.#settings = settings;
    this.#houses = houses;
  }

  /** The article at `uri` as it now reads; null where none is open there, or what is open is no article. */
  async read(uri: string): Promise<OpenArticle | null> {
    if (!this.#documents.get(uri)) return null;
    const [settings, house] = await Promise.all([this.#settings.of(uri), this.#houses.of(uri)]);
    // It may have been edited or closed meanwhile: what counts is the text as it is now.
    const text = this.#documents.get(uri);
    if (!text) return null;

    const copy = this.#copyOf(uri);
    const stamp = `${text.version}.${this.#settings.generation}.${this.#houses.generation}`;
    if (copy.latest?.stamp === stamp) return copy.latest;
    if (!copy.look.isArticle(text, settings.enable)) {
      delete copy.latest;
      delete copy.read;
      delete copy.shown;
      copy.cache.clear();
      return null;
    }
    if (copy.read?.version !== text.version) {
      copy.read = { version: text.version, article: analyze(text.getText(), { cache: copy.cache }) };
    }
    const article = joinKnownPeople(copy.read.article, house.file.house.people);
    const shown = settings.attitudes ? article : shownOf(copy, article);
    const known = copy.latest?.document;
    // Other settings alone leave the article, and all that was worked out of it, as it was.
    const document = known?.article === shown ? known : documentOf(shown, text);
    copy.latest = {
      document,
      version: text.version,
      settings,
      house,
      stamp,
      findings: once(() => findFaults(article, ...judgedBy(settings, house))),
      tokens: once(() => semanticTokens(document.article)),
    };
    return copy.latest;
  }

  /** Reads a text that is not open, with what the desk knows. */
  async readCopy(uri: string, text: string): Promise<Article> {
    const [{ attitudes }, { file }] = await Promise.all([this.#settings.of(uri), this.#houses.of(uri)]);
    const article = joinKnownPeople(analyze(text), file.house.people);
    return attitudes ? article : withoutAttitudes(article);
  }

  forget(uri: string): void {
    this.#copies.delete(uri);
    this.#settings.forget(uri);
  }

  #copyOf(uri: string): Copy {
    const known = this.#copies.get(uri);
    if (known) return known;
    const copy: Copy = { cache: new Map(), look: new Look() };
    this.#copies.set(uri, copy);
    return copy;
  }
}

/** What is said in the article: worked out once for each. */
function shownOf(copy: Copy, article: Article): Article {
  if (copy.shown?.of !== article) copy.shown = { of: article, article: withoutAttitudes(article) };
  return copy.shown.article;
}

/** The desk's own file goes before the settings of the editor. */
function judgedBy(settings: Settings, { file }: OpenHouse): [Severities, House] {
  const profile = file.namesProfile ? file.house.profile : settings.profile;
  return [
    { ...settings.checks, ...file.severities },
    { ...file.house, profile },
  ];
}

/** Worked out when first asked for, and kept. */
function once<T>(work: () => T): () => T {
  let done: { readonly result: T } | undefined;
  return () => (done ??= { result: work() }).result;
}
