import { describe } from "vitest";
import { noAttributions, noQuotes } from "../support/quotes";

describe("marks that are no speech", () => {
  noQuotes("a nickname", `Locals call it “Old Rusty” and walk on.`);
  noQuotes("a song's title with its comma", `A song by that name, “Old Rusty, Carry Me Over,” is still taught.`);
  noQuotes("scare quotes", `The ‘secret’ route is on every map.`);
  noQuotes("so-called", `The so-called “bread boat”, a cargo vessel, has four seats.`);
  noQuotes("a slogan", `Their noticeboard, which carries the slogan ‘Keep Wensby Whole’, was painted over.`);
  noQuotes("a programme", `The film “The Long Road Home” opens on Friday.`);
  noQuotes(
    "a crosshead in marks",
    `
    The road would run behind the school.

    ‘Rat run’

    Traffic is up by a fifth since 2019.
  `,
  );
  noQuotes("two terms in a row", `The words “left” and “right” mean little here.`);
});

describe("a name given is a term, whoever gives it", () => {
  noAttributions("locals call a bridge “Old Rusty”", `Locals call the bridge “Old Rusty”.`);
  noAttributions("with its stop in the marks", `Residents called the bridge “Old Rusty.”`);
  noAttributions("a title", `Her next book is titled “The Wrong Bridge” and comes out in May.`);
  noAttributions("to a pronoun", `Neighbours call him “Uncle Bob” and fans call her “the Duchess”.`);
});

describe("words that only look like cues", () => {
  noQuotes("a participle: said to", `The farmers’ union said to represent most owners has yet to take a position.`);
  noQuotes("declined to comment", `The Department for Transport declined to comment.`);
  noQuotes("declined to name", `She declined to name it.`);
  noQuotes("asked not to be named", `They asked not to be named because the talks are private.`);
  noQuotes("a noun: claims", `The claims were settled in March.`);
  noQuotes("a noun: report", `The report runs to 40 pages.`);
  noQuotes("a company reports results", `The company reports first-quarter results on May 7.`);
  noQuotes("states are places", `Most states that voted early went to Cole.`);
  noQuotes("the state of something", `The state of the roads is poor.`);
  noQuotes("met with defence", `Alan Pruitt defended the way his engineers handled the reports.`);
  noQuotes("adding up", `Workers added two lanes to the road.`);
  noQuotes("counted states", `In all 50 states polls opened, and three states opened late.`);
  noQuotes("a noun with a verb of its own", `Most claims are settled, and reports can wait.`);
  noQuotes("only an opening phrase before the verb", `On Tuesday, even as shares fell, Mr Ackman wrote to investors.`);
  noQuotes("a place and a colon", `Venue: The hall opens at nine.`);
  noQuotes("called a meeting", `The mayor called a meeting and called 911.`);
  noQuotes("no speech at all", `Several jurors took notes as a video was played. The smoke drifted for miles.`);
});
