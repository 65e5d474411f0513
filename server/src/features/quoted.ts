import { contains, type Article, type Span } from "../article";

/** True where the span stands between quotation marks, those of a title or a term too: the words are somebody else's. */
export const isQuoted = ({ quotations }: Article, span: Span): boolean =>
  quotations.some((quotation) => contains(quotation, span));
