/** What stands around an audit's page, in the editor and in a browser. Pure. */
import { escape } from "./html";

/** What stands around the page's content. */
export interface Frame {
  readonly title: string;
  readonly language: string;
  /** The rule of what the page may load: its own style and script, and nothing else. */
  readonly policy: string;
  readonly style: string;
  readonly script: string;
  readonly nonce: string;
}

/** A whole page for a webview; `content` is what the story's or the folder's page gave. */
export const framed = (content: string, frame: Frame): string => `<!DOCTYPE html>
<html lang="${escape(frame.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escape(frame.policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(frame.title)}</title>
<link rel="stylesheet" href="${escape(frame.style)}">
</head>
<body>
<main id="page">${content}</main>
<script nonce="${escape(frame.nonce)}" src="${escape(frame.script)}"></script>
</body>
</html>`;

/** The same page for a browser, to be printed: its style inside, and no script. */
export const printed = (content: string, title: string, language: string, style: string): string => `<!DOCTYPE html>
<html lang="${escape(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(title)}</title>
<style>${style.replaceAll("</", "<\\/")}</style>
</head>
<body class="printed">
<main id="page">${content}</main>
</body>
</html>`;
