import assert from "node:assert/strict";
import * as vscode from "vscode";
import { at as ask, checkOf, eventually, findings, openStory, positionOf, withSetting, writeFile } from "./support";

describe("a story in the editor", () => {
  it("hovers tell who is meant, as Markdown", async () => {
    const editor = await openStory();
    const [hover] = await ask<vscode.Hover[]>("vscode.executeHoverProvider", editor, "the minister");
    const card = hover?.contents.map((part) => (typeof part === "string" ? part : part.value)).join("\n") ?? "";
    assert.match(card, /\*\*Irina Orlova\*\*/);
    assert.match(card, /Seldian Transport Minister/);
  });

  it("a date's card tells its day, its weekday, how far off it is, and that the year was inferred", async () => {
    const editor = await openStory();
    const [hover] = await ask<vscode.Hover[]>("vscode.executeHoverProvider", editor, "Monday, May 12");
    const card = hover?.contents.map((part) => (typeof part === "string" ? part : part.value)).join("\n") ?? "";
    assert.match(card, /12 May 2014/);
    assert.match(card, /Monday/);
    assert.match(card, /2 days before/);
    assert.match(card, /inferred|no year/i);
  });

  it("references of a quote are that speaker's quotes; a pronoun leads to whom it means", async () => {
    const editor = await openStory();
    const words = async (place: string): Promise<string[]> =>
      (await ask<vscode.Location[]>("vscode.executeReferenceProvider", editor, place)).map(({ range }) =>
        editor.document.getText(range),
      );
    const quotes = await words("slammed a door");
    assert.ok(quotes.length > 1 && !quotes.includes("Lindqvist"), quotes.join(" | "));
    const mentions = await words("he told reporters");
    assert.ok(mentions.includes("Henrik Aas Lindqvist"), mentions.join(" | "));
    assert.ok(mentions.includes("“Nobody slammed a door,”"), mentions.join(" | "));
  });

  it("definition goes to the introduction", async () => {
    const editor = await openStory();
    const [place] = await ask<vscode.Location[]>("vscode.executeDefinitionProvider", editor, "the minister");
    assert.ok(place);
    assert.equal(editor.document.getText(place.range), "Seldian Transport Minister Irina Orlova");
  });

  it("references are mentions and quotes", async () => {
    const editor = await openStory();
    const places = await ask<vscode.Location[]>("vscode.executeReferenceProvider", editor, "the minister");
    const words = places.map(({ range }) => editor.document.getText(range));
    assert.ok(words.includes("Irina Orlova") && words.includes("the minister"), words.join(" | "));
    assert.ok(
      words.some((stretch) => stretch.startsWith("“We cannot sign")),
      words.join(" | "),
    );
  });

  it("highlights are the speaker's mentions", async () => {
    const editor = await openStory();
    const places = await ask<vscode.DocumentHighlight[]>("vscode.executeDocumentHighlights", editor, "the minister");
    const words = places.map(({ range }) => editor.document.getText(range));
    assert.deepEqual(words, ["Irina Orlova", "Orlova", "the minister"]);
  });

  it("a date whose year was inferred has its day behind it", async () => {
    const editor = await openStory();
    const end = editor.document.positionAt(editor.document.getText().length);
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      "vscode.executeInlayHintProvider",
      editor.document.uri,
      new vscode.Range(new vscode.Position(0, 0), end),
    );
    const words = hints.map(({ label }) =>
      typeof label === "string" ? label : label.map(({ value }) => value).join(""),
    );
    assert.ok(words.includes("16 May 2014"), words.join(" | "));
  });

  it("the outline has speakers over their quotes, and dates", async () => {
    const editor = await openStory();
    const groups = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      editor.document.uri,
    );
    const speakers = groups.find(({ name }) => name === "Speakers");
    const orlova = speakers?.children.find(({ name }) => name === "Irina Orlova");
    assert.match(orlova?.detail ?? "", /^Seldian Transport Minister · \d quotes · \d mentions$/);
    assert.ok(groups.some(({ name }) => name === "Dates"));
  });

  it("semantic tokens have the kinds and marks that the manifest declares", async () => {
    const editor = await openStory();
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      "vscode.provideDocumentSemanticTokensLegend",
      editor.document.uri,
    );
    const manifest = vscode.extensions.getExtension("copydesk.copydesk")?.packageJSON as {
      contributes: Record<"semanticTokenTypes" | "semanticTokenModifiers", { id: string }[]>;
    };
    const { semanticTokenTypes, semanticTokenModifiers } = manifest.contributes;
    assert.deepEqual(
      legend.tokenTypes,
      semanticTokenTypes.map(({ id }) => id),
    );
    assert.deepEqual(
      legend.tokenModifiers,
      semanticTokenModifiers.map(({ id }) => id),
    );
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      "vscode.provideDocumentSemanticTokens",
      editor.document.uri,
    );
    assert.ok(tokens.data.length > 0);
  });
});

describe("what is wrong with a story", () => {
  it("stands in Problems, each finding with a page to read on", async () => {
    const { document } = await openStory();
    const found = await eventually("findings", () => (findings(document).length > 0 ? findings(document) : undefined));
    const ids = found.map(checkOf);
    for (const id of ["date-weekday-mismatch", "quote-unbalanced", "furniture-left-in"])
      assert.ok(ids.includes(id), id);
    for (const { code } of found) {
      assert.ok(typeof code === "object");
      const page = await vscode.workspace.fs.readFile(code.target);
      assert.match(Buffer.from(page).toString(), new RegExp(String(code.value)));
    }
  });

  it("goes when a quick fix is applied, and comes back when that is undone", async () => {
    const editor = await openStory();
    const { document } = editor;
    const wrong = (): boolean => findings(document).some((finding) => checkOf(finding) === "date-weekday-mismatch");
    await eventually("the wrong weekday to be found", () => wrong() || undefined);
    const at = positionOf(document, "Thursday, June 4");
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      new vscode.Range(at, at),
    );
    const fix = actions.find(({ title }) => title === "Change “Thursday” to “Wednesday”");
    assert.ok(fix?.edit, actions.map(({ title }) => title).join(" | "));
    await vscode.workspace.applyEdit(fix.edit);
    assert.match(document.getText(), /Wednesday, June 4, 2014/);
    await eventually("the finding to go", () => !wrong() || undefined);
    await vscode.commands.executeCommand("undo");
    await eventually("the finding to come back", () => wrong() || undefined);
  });

  it("points to what else it is about", async () => {
    const { document } = await openStory();
    await writeFile(
      "twice.article",
      `${document.getText()}\nPilots will strike on Friday, the union’s leader told the hall.\n`.repeat(2),
    );
    const { document: twice } = await openStory("twice.article");
    const found = await eventually("a paragraph that stands twice", () =>
      findings(twice).find((finding) => checkOf(finding) === "duplicated-paragraph"),
    );
    assert.match(found.relatedInformation?.[0]?.message ?? "", /stands here/);
  });

  it("follows the settings without a restart", async () => {
    const { document } = await openStory();
    const has = (): boolean => findings(document).some((finding) => checkOf(finding) === "furniture-left-in");
    await eventually("the furniture to be found", () => has() || undefined);
    const settings = vscode.workspace.getConfiguration("copydesk.checks");
    await settings.update("furniture-left-in", "off", vscode.ConfigurationTarget.Workspace);
    await eventually("the finding to go", () => !has() || undefined);
    await settings.update("furniture-left-in", undefined, vscode.ConfigurationTarget.Workspace);
    await eventually("the finding to come back", () => has() || undefined);
  });
});

describe("following one voice", () => {
  const line = (editor: vscode.TextEditor): string => editor.document.lineAt(editor.selection.active).text;

  it("next and previous quote by this speaker skip the others, and wrap around", async () => {
    const editor = await openStory();
    const at = positionOf(editor.document, "Orlova said.");
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand("copydesk.nextQuoteBySpeaker");
    assert.match(line(editor), /^“That is where we stand/);
    await vscode.commands.executeCommand("copydesk.nextQuoteBySpeaker");
    assert.match(line(editor), /^Seldian Transport Minister/, "after her last quote comes her first");
    await vscode.commands.executeCommand("copydesk.previousQuoteBySpeaker");
    assert.match(line(editor), /^“That is where we stand/);
  });

  it("next quote goes to whoever speaks next", async () => {
    const editor = await openStory();
    const at = positionOf(editor.document, "the minister added");
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand("copydesk.nextQuote");
    assert.match(line(editor), /^Lindqvist, a former/);
    await vscode.commands.executeCommand("copydesk.previousQuote");
    assert.match(line(editor), /^“That is where we stand/);
  });
});

describe("a file that is no article", () => {
  it("gets nothing", async () => {
    const document = await vscode.workspace.openTextDocument({
      language: "plaintext",
      content: "shopping\n\n- milk\n- two loaves of bread\n- ask Tom about the ladder\n",
    });
    await vscode.window.showTextDocument(document);
    const at = document.positionAt(document.getText().indexOf("Tom") + 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      at,
    );
    assert.deepEqual(hovers, []);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
      "vscode.executeDocumentSymbolProvider",
      document.uri,
    );
    assert.deepEqual(symbols ?? [], []);
  });

  it("is read where `copydesk.enable` says always, and a story is not where it says never", async () => {
    const hovers = async (editor: vscode.TextEditor, words: string): Promise<number> =>
      (await ask<vscode.Hover[]>("vscode.executeHoverProvider", editor, words)).length;
    const document = await vscode.workspace.openTextDocument({
      language: "plaintext",
      content: "Notes of the meeting\n\nHarbour master Tom Reyes said the ladder was in the shed.\n",
    });
    const notes = await vscode.window.showTextDocument(document);
    assert.equal(await hovers(notes, "Tom Reyes"), 0);
    await withSetting("enable", "always", async () => {
      await eventually("the notes to be read", async () => (await hovers(notes, "Tom Reyes")) > 0 || undefined);
    });
    await eventually("the notes to be left alone", async () => (await hovers(notes, "Tom Reyes")) === 0 || undefined);
    const story = await openStory();
    await withSetting("enable", "never", async () => {
      await eventually(
        "the story to be left alone",
        async () => (await hovers(story, "the minister")) === 0 || undefined,
      );
      assert.deepEqual(findings(story.document), []);
    });
    await openStory();
  });
});

describe("keys", () => {
  it("of Copydesk are none that the editor has given to something else in a text", async () => {
    const document = await vscode.workspace.openTextDocument(
      vscode.Uri.parse("vscode://defaultsettings/keybindings.json"),
    );
    const text = document.getText().replaceAll(/^\s*\/\/.*$/gm, "");
    const bindings = JSON.parse(text) as { key: string; command: string; when?: string }[];
    const ours = bindings.filter(
      ({ command, when }) => command.startsWith("copydesk.") && when?.includes("editorTextFocus"),
    );
    assert.equal(ours.length, 5);
    const taken = bindings.filter(
      ({ key, command }) => !command.startsWith("copydesk.") && ours.some((binding) => binding.key === key),
    );
    assert.deepEqual(taken, []);
  });
});
