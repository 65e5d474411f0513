/** The first look at a text, a bundle of its own: loaded when there is a text to look at, so that waking costs nothing. */
export { Look } from "../../server/src/lsp/look";
