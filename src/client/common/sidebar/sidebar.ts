import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Requests, type OutlinePage, type OutlineParams } from '../../../protocol/messages.js';
import { plainLabel } from '../labels.js';
import { rangeOf } from '../places.js';
import { OutlineTree, subjectsOf, type OutlineItem } from './tree.js';

type Grouping = 'source' | 'type' | 'file';

const GROUPING = 'claimGrouping';
/** How long the cursor rests before visible trees follow it, in milliseconds. */
const REST = 200;

/** The trees of the side bar, and what the user chose to see in them. */
export class SideBar implements vscode.Disposable {
  readonly #claims: OutlineTree;
  readonly #names: OutlineTree;
  readonly #findings: OutlineTree;
  readonly #tags: OutlineTree;
  readonly #anchors: OutlineTree;
  readonly #memento: vscode.Memento;
  readonly #subscriptions: vscode.Disposable[];
  readonly #countAnchors: () => Promise<void>;
  #filter = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param ready resolves once the client can be asked */
  constructor(client: Promise<BaseLanguageClient>, ready: Promise<void>, memento: vscode.Memento) {
    this.#memento = memento;
    const running = async (): Promise<BaseLanguageClient> => ready.then(() => client);
    const tree = (view: string): OutlineTree =>
      new OutlineTree(`seedmark.${view}`, running, () => ({ view, grouping: this.#grouping, filter: view === 'claims' ? this.#filter : '' }));
    this.#claims = tree('claims');
    this.#names = tree('names');
    this.#findings = tree('findings');
    this.#tags = tree('tags');
    this.#anchors = tree('anchors');
    this.#countAnchors = () => running().then((client) => showCount(client, this.#anchors.view)).catch(() => undefined);
    this.#subscriptions = [...this.#trees, vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#follow(textEditor))];
    this.#describe();
    void this.#countAnchors();
  }

  /** Seeds have changed. */
  refresh(): void {
    for (const tree of this.#trees) tree.refresh();
    void this.#countAnchors();
  }

  async groupClaims(): Promise<void> {
    const items: readonly (vscode.QuickPickItem & { readonly by: Grouping })[] = [
      { by: 'source', label: vscode.l10n.t('By Source') }, { by: 'type', label: vscode.l10n.t('By Type') }, { by: 'file', label: vscode.l10n.t('By File') },
    ];
    const shown = items.map((item) => (item.by === this.#grouping ? { ...item, description: vscode.l10n.t('shown') } : item));
    const picked = await vscode.window.showQuickPick(shown, { title: vscode.l10n.t('Group Claims'), placeHolder: vscode.l10n.t('What claims stand under') });
    if (picked === undefined) return;
    await this.#memento.update(GROUPING, picked.by);
    this.#claims.reset();
    this.#describe();
  }

  async filterClaims(): Promise<void> {
    const text = await vscode.window.showInputBox({
      title: vscode.l10n.t('Filter Claims'), value: this.#filter, prompt: vscode.l10n.t('Words that each must stand in the claim or its source; empty for all claims'),
    });
    if (text !== undefined) this.#setFilter(text.trim());
  }

  clearFilter(): void {
    this.#setFilter('');
  }

  /** Lists more of the children among which `item` says how many there are. */
  async more(item: OutlineItem): Promise<void> {
    await this.#trees.find((tree) => tree.holds(item))?.more(item);
  }

  /** Shows the mark at the cursor in the tree that holds it: names before claims. */
  async reveal(): Promise<void> {
    if (!await revealIn([this.#names, this.#claims])) vscode.window.setStatusBarMessage(vscode.l10n.t('The side bar lists no mark at the cursor.'), 3000);
  }

  /** Shows the annotation at the cursor below its tag. */
  async revealTag(): Promise<void> {
    if (!await revealIn([this.#tags])) vscode.window.setStatusBarMessage(vscode.l10n.t('There is no tag at the cursor.'), 3000);
  }

  /** Copies the text of a line's place with what is known of where it comes from. */
  async copy(item: OutlineItem | undefined): Promise<void> {
    const chosen = item ?? this.#trees.find(({ view }) => view.visible && view.selection.length > 0)?.view.selection[0];
    if (chosen === undefined || typeof chosen.node === 'number' || chosen.node.place === null) return;
    const { place, source } = chosen.node;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(place.uri));
    const where = vscode.l10n.t('{0}, line {1}', vscode.workspace.asRelativePath(document.uri), place.range.start.line + 1);
    const text = document.getText(rangeOf(place.range));
    await vscode.env.clipboard.writeText(`“${text}”\n${source === null ? where : `${source}. ${where}`}\n`);
    vscode.window.setStatusBarMessage(vscode.l10n.t('Copied with its provenance.'), 3000);
  }

  /** The names and measured things that are selected in the trees that are shown. */
  get selectedSubjects(): readonly string[] {
    return this.#trees.filter(({ view }) => view.visible).flatMap(({ view }) => view.selection.flatMap(subjectsOf));
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const each of this.#subscriptions) each.dispose();
  }

  get #trees(): readonly OutlineTree[] {
    return [this.#names, this.#claims, this.#findings, this.#tags, this.#anchors];
  }

  get #grouping(): Grouping {
    return this.#memento.get<Grouping>(GROUPING, 'source');
  }

  #setFilter(text: string): void {
    if (text === this.#filter) return;
    this.#filter = text;
    this.#claims.reset();
    this.#describe();
  }

  #describe(): void {
    const words: Readonly<Record<Grouping, string>> = { source: vscode.l10n.t('by source'), type: vscode.l10n.t('by type'), file: vscode.l10n.t('by file') };
    const by = words[this.#grouping];
    this.#claims.view.description = this.#filter === '' ? by : vscode.l10n.t('{0}, with “{1}”', by, plainLabel(this.#filter));
    void vscode.commands.executeCommand('setContext', 'seedmark.claimsFiltered', this.#filter !== '');
  }

  /** Trees that are visible show the mark under the cursor, once it rests. */
  #follow(editor: vscode.TextEditor): void {
    clearTimeout(this.#timer);
    if (editor !== vscode.window.activeTextEditor || !this.#trees.some(({ view }) => view.visible)) return;
    this.#timer = setTimeout(() => {
      for (const tree of this.#trees) if (tree.view.visible) void showAt(tree, editor).catch(() => undefined);
    }, REST);
  }
}

/** Shows what stands at the cursor in the first of some trees that holds it; whether one does. */
async function revealIn(trees: readonly OutlineTree[]): Promise<boolean> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return true;
  for (const tree of trees) {
    const found = await tree.find(editor.document.uri, editor.selection.active);
    if (found === undefined) continue;
    await tree.view.reveal(found, { select: true, focus: true });
    return true;
  }
  return false;
}

/** Shows how many annotations are to be checked, whether their tree is open or not. */
async function showCount(client: BaseLanguageClient, view: vscode.TreeView<OutlineItem>): Promise<void> {
  const params: OutlineParams = { view: 'anchors', grouping: '', filter: '', parent: null, limit: 10 };
  const { nodes } = await client.sendRequest<OutlinePage>(Requests.outline, params);
  const value = nodes.reduce((sum, { toCheck }) => sum + (toCheck ?? 0), 0);
  view.badge = value === 0 ? undefined : { value, tooltip: vscode.l10n.t('Tags to check: {0}', value) };
}

async function showAt(tree: OutlineTree, { document, selection }: vscode.TextEditor): Promise<void> {
  const found = await tree.find(document.uri, selection.active);
  if (found !== undefined && tree.view.visible && tree.view.selection[0]?.id !== found.id) await tree.view.reveal(found, { select: true, focus: false });
}
