import * as vscode from 'vscode';
import type { AnchorState, TagExcerpt } from '../../../protocol/tags.js';
import { isColour } from './choices.js';
import type { KnownTags } from './known.js';
import { rangesOf } from './states.js';

/** What stands behind a span that a person should look at; the hover says it in words. */
const SIGNS: Readonly<Partial<Record<AnchorState, string>>> = { changed: ' ≠', ambiguous: ' ?' };

/**
 * Shows tagged spans in visible editors: a frame and a background in the colour of the tag, both transparent, so that spans that
 * overlap or lie in each other stay readable. Where one may stand has a dashed frame. Ranges do not grow when something is typed at their edge.
 */
export class TagDecorations implements vscode.Disposable {
  readonly #known: KnownTags;
  readonly #frames = new Map<string, vscode.TextEditorDecorationType>();
  readonly #signs = new Map<AnchorState, vscode.TextEditorDecorationType>();
  readonly #subscriptions: vscode.Disposable[];

  constructor(known: KnownTags) {
    this.#known = known;
    this.#subscriptions = [
      known.onDidChange((uri) => { for (const editor of vscode.window.visibleTextEditors) if (editor.document.uri.toString() === uri.toString()) this.#apply(editor); }),
      vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach((editor) => this.#apply(editor))),
    ];
  }

  dispose(): void {
    for (const each of [...this.#subscriptions, ...this.#frames.values(), ...this.#signs.values()]) each.dispose();
  }

  /** While the server reads an edit VS Code moves what is shown. */
  #apply(editor: vscode.TextEditor): void {
    const excerpts = this.#known.of(editor.document);
    if (excerpts === undefined) return;
    const placed = excerpts.flatMap((excerpt) => rangesOf(excerpt).map((range) => ({ excerpt, range })));
    const spans = groupRanges(placed, ({ colour, state }) => `${state === 'ambiguous' ? 'dashed' : 'solid'} ${colour ?? ''}`);
    for (const look of spans.keys()) if (!this.#frames.has(look)) this.#frames.set(look, frame(look));
    for (const [look, type] of this.#frames) editor.setDecorations(type, spans.get(look) ?? []);
    const signed = groupRanges(placed, ({ state }) => state);
    for (const [state, ranges] of signed) if (SIGNS[state] !== undefined && !this.#signs.has(state) && ranges.length > 0) this.#signs.set(state, sign(SIGNS[state]));
    for (const [state, type] of this.#signs) editor.setDecorations(type, signed.get(state) ?? []);
  }
}

function groupRanges<K>(placed: readonly { readonly excerpt: TagExcerpt; readonly range: vscode.Range }[], keyOf: (excerpt: TagExcerpt) => K): Map<K, vscode.Range[]> {
  const groups = new Map<K, vscode.Range[]>();
  for (const { excerpt, range } of placed) {
    const key = keyOf(excerpt);
    const ranges = groups.get(key);
    if (ranges === undefined) groups.set(key, [range]);
    else ranges.push(range);
  }
  return groups;
}

/** @param look the style of the border, a space, and `#rrggbb` or nothing for the colour of tags that have none */
function frame(look: string): vscode.TextEditorDecorationType {
  const [style = 'solid', colour = ''] = look.split(' ');
  const own = isColour(colour);
  return vscode.window.createTextEditorDecorationType({
    backgroundColor: own ? `${colour}2b` : new vscode.ThemeColor('seedmark.tagBackground'),
    borderColor: own ? `${colour}d0` : new vscode.ThemeColor('seedmark.tagBorder'),
    borderWidth: '1px', borderStyle: style, borderRadius: '3px', rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

function sign(contentText: string): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    after: { contentText, color: new vscode.ThemeColor('editorInfo.foreground') }, rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
