/** What people want, think or plan is not what they say: an editor shows it on request alone. */
import type { Article, Quote } from "../article";

/**
 * The article with what somebody said, and what stands in quotation marks: without the attitudes that are told in the
 * story's own words ("He opposes the plan"), and without the bodies and groups that have nothing else. The same article
 * where there are none.
 */
export function withoutAttitudes(article: Article): Article {
  const quotes = article.quotes.filter((quote) => !isToldAttitude(quote));
  if (quotes.length === article.quotes.length) return article;
  const heard = new Set(quotes.map(({ speaker }) => speaker));
  const named = new Set(article.quotes.map(({ speaker }) => speaker));
  const speakers = article.speakers.filter(({ id, kind }) => kind === "person" || heard.has(id) || !named.has(id));
  return { ...article, quotes, speakers };
}

const isToldAttitude = ({ kind, type }: Quote): boolean => kind === "attitude" && type === "indirect";
