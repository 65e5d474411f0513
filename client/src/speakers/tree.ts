import { EventEmitter, type TextDocument, type TreeDataProvider, type TreeItem } from "vscode";
import type { Speakers } from "../../../server/src/lsp/messages";
import { isColoured } from "../preferences";
import type { Place } from "../places";
import { asRange } from "../ranges";
import { joinParts } from "./copying";
import { itemOf } from "./item";
import { childrenOf, parentsOf, rowAt, rowsOf, type Order, type QuoteRow, type Row } from "./nodes";

/** The story that the view shows. */
export interface Shown {
  readonly document: TextDocument;
  readonly speakers: Speakers;
}

/** What the Speakers view shows, and how. */
export class SpeakersTree implements TreeDataProvider<Row> {
  readonly #changed = new EventEmitter<undefined>();
  #shown: Shown | undefined;
  #order: Order = "story";
  #filter = "";
  #rows: readonly Row[] = [];
  #parents: ReadonlyMap<Row, Row> = new Map();

  readonly onDidChangeTreeData = this.#changed.event;

  get shown(): Shown | undefined {
    return this.#shown;
  }

  get rows(): readonly Row[] {
    return this.#rows;
  }

  get filter(): string {
    return this.#filter;
  }

  show(shown: Shown | undefined): void {
    this.#shown = shown;
    this.refresh();
  }

  order(order: Order): void {
    this.#order = order;
    this.refresh();
  }

  filterBy(filter: string): void {
    this.#filter = filter;
    this.refresh();
  }

  refresh(): void {
    const { speakers } = this.#shown ?? {};
    const options = {
      order: this.#order,
      filter: this.#filter,
      wordsOf: (quote: QuoteRow["quote"]) => this.wordsOf(quote),
    };
    this.#rows = speakers ? rowsOf(speakers, options) : [];
    this.#parents = parentsOf(this.#rows);
    this.#changed.fire(undefined);
  }

  getChildren(row?: Row): Row[] {
    return [...(row ? childrenOf(row) : this.#rows)];
  }

  getParent(row: Row): Row | undefined {
    return this.#parents.get(row);
  }

  getTreeItem(row: Row): TreeItem {
    const story = this.#shown?.document.uri;
    if (!story) throw new Error("There is no story for this row.");
    return itemOf(row, { story, coloured: isColoured(), words: ({ quote }) => this.wordsOf(quote) });
  }

  /** The row of what is at a place of the story. */
  rowAt(place: Place): Row | undefined {
    return rowAt(this.#rows, place);
  }

  /** The whole words of a quote, as the story has them. */
  wordsOf({ ranges }: QuoteRow["quote"]): string {
    const { document } = this.#shown ?? {};
    if (!document) return "";
    return joinParts(
      ranges.map((range) => ({
        text: document.getText(asRange(range)),
        line: range.start.line,
        lastLine: range.end.line,
      })),
    );
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
