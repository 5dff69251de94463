import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Requests, type OutlineNode, type OutlineOptions, type OutlinePage, type OutlineParams, type OutlinePathParams, type OutlineStep } from '../../../protocol/messages.js';
import { openPlace } from '../places.js';
import { colourIcon } from '../tags/colourIcon.js';

/** A line of a tree. VS Code knows it by this object, which stays while what it shows changes. */
export interface OutlineItem {
  readonly id: string;
  readonly parent: OutlineItem | null;
  /** The number of children that are not shown yet stands in place of a node. */
  node: OutlineNode | number;
}

/** What a line is about, as the comparison names it. */
export function subjectsOf({ node }: OutlineItem): readonly string[] {
  return typeof node === 'number' || node.subject === null ? [] : [node.subject];
}

interface Loaded {
  readonly item: OutlineItem | null;
  limit: number;
  page: OutlinePage;
  children: OutlineItem[];
}

/** After how many milliseconds a tree that is not whole yet is asked for again. */
const AGAIN = 1000;
/** How many children are asked for at once. */
const STEP = 200;

/**
 * One tree of the side bar. The server is asked node by node, for what is open, while the view is visible. After seeds
 * have changed what is open is asked for again, and only nodes whose children differ are drawn anew.
 */
export class OutlineTree implements vscode.TreeDataProvider<OutlineItem>, vscode.Disposable {
  readonly view: vscode.TreeView<OutlineItem>;
  readonly #client: () => Promise<BaseLanguageClient>;
  readonly #options: () => OutlineOptions;
  readonly #changed = new vscode.EventEmitter<OutlineItem | undefined>();
  readonly #loaded = new Map<string, Loaded>();
  readonly #collapsed = new Set<string>();
  readonly #subscriptions: vscode.Disposable[];
  #isStale = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #refreshing: Promise<void> | undefined;
  readonly onDidChangeTreeData = this.#changed.event;

  /** @param options what the tree holds, asked each time */
  constructor(id: string, client: () => Promise<BaseLanguageClient>, options: () => OutlineOptions) {
    this.#client = client;
    this.#options = options;
    this.view = vscode.window.createTreeView(id, { treeDataProvider: this, showCollapseAll: true, canSelectMany: true });
    this.#subscriptions = [
      this.view, this.#changed,
      this.view.onDidCollapseElement(({ element }) => void this.#collapsed.add(element.id)),
      this.view.onDidExpandElement(({ element }) => void this.#collapsed.delete(element.id)),
      this.view.onDidChangeVisibility(() => { if (this.#isStale) this.refresh(); }),
    ];
  }

  /** Seeds have changed. */
  refresh(): void {
    this.#isStale = true;
    if (!this.view.visible || this.#refreshing !== undefined) return;
    this.#refreshing = this.#refresh().catch(() => undefined).finally(() => { this.#refreshing = undefined; });
  }

  /** The tree holds other things: all is asked for again. */
  reset(): void {
    this.#loaded.clear();
    this.#collapsed.clear();
    this.#changed.fire(undefined);
  }

  async getChildren(item?: OutlineItem): Promise<OutlineItem[]> {
    if (typeof item?.node === 'number') return [];
    if (item !== undefined && item.node.children !== 'later') return this.#itemsOf(item, item.node.children, 0);
    return (this.#loaded.get(item?.id ?? TOP) ?? await this.#load(item ?? null, STEP)).children;
  }

  getParent(item: OutlineItem): OutlineItem | null {
    return item.parent;
  }

  getTreeItem(item: OutlineItem): vscode.TreeItem {
    const { node } = item;
    return typeof node === 'number' ? moreItem(item, node) : treeItem(node);
  }

  /** Whether one of its nodes is this. */
  holds(item: OutlineItem): boolean {
    return this.#loaded.get(item.parent?.id ?? TOP)?.children.includes(item) === true;
  }

  /** Shows more children of a node. */
  async more(item: OutlineItem): Promise<void> {
    const known = this.#loaded.get(item.parent?.id ?? TOP);
    await this.#load(item.parent, (known?.limit ?? 0) + 5 * STEP);
    this.#changed.fire(item.parent ?? undefined);
  }

  /** What stands at a position, its ancestors loaded; `undefined` where the tree holds nothing there. */
  async find(uri: vscode.Uri, position: vscode.Position): Promise<OutlineItem | undefined> {
    const client = await this.#client();
    const params: OutlinePathParams = { ...this.#options(), uri: client.code2ProtocolConverter.asUri(uri), position: client.code2ProtocolConverter.asPosition(position) };
    let found: OutlineItem | undefined;
    for (const { id, index } of await client.sendRequest<OutlineStep[]>(Requests.outlinePath, params)) {
      const children = await this.#atLeast(found, index + 1);
      found = children.find((child) => child.id === id);
      if (found === undefined) return undefined;
    }
    return found;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const each of this.#subscriptions) each.dispose();
  }

  async #atLeast(item: OutlineItem | undefined, count: number): Promise<readonly OutlineItem[]> {
    const children = await this.getChildren(item);
    const known = this.#loaded.get(item?.id ?? TOP);
    if (known === undefined || known.limit >= count) return children;
    const loaded = await this.#load(item ?? null, Math.ceil(count / STEP) * STEP);
    this.#changed.fire(item);
    return loaded.children;
  }

  async #refresh(): Promise<void> {
    while (this.#isStale && this.view.visible) {
      this.#isStale = false;
      for (const [key, { item, limit, page }] of [...this.#loaded]) {
        if (item !== null && this.#collapsed.has(item.id)) {
          this.#loaded.delete(key);
          this.#changed.fire(item);
        } else if (this.#loaded.has(key)) {
          const fresh = await this.#load(item, limit);
          if (JSON.stringify(fresh.page.nodes) !== JSON.stringify(page.nodes) || fresh.page.more !== page.more) this.#changed.fire(item ?? undefined);
        }
      }
    }
  }

  async #load(item: OutlineItem | null, limit: number): Promise<Loaded> {
    const params: OutlineParams = { ...this.#options(), parent: item?.id ?? null, limit };
    const page = await (await this.#client()).sendRequest<OutlinePage>(Requests.outline, params);
    const loaded: Loaded = { item, limit, page, children: this.#itemsOf(item, page.nodes, page.more) };
    this.#loaded.set(item?.id ?? TOP, loaded);
    if (item === null) this.#tell(page);
    return loaded;
  }

  /** The objects that stand for nodes: those that are known, where there are some. */
  #itemsOf(parent: OutlineItem | null, nodes: readonly OutlineNode[], more: number): OutlineItem[] {
    const before = new Map(this.#loaded.get(parent?.id ?? TOP)?.children.map((item) => [item.id, item]));
    const shown = more > 0 ? [...nodes.map((node) => ({ id: node.id, node })), { id: `${parent?.id ?? TOP} more`, node: more }] : nodes.map((node) => ({ id: node.id, node }));
    return shown.map(({ id, node }) => {
      const item = before.get(id) ?? { id, parent, node };
      item.node = node;
      return item;
    });
  }

  #tell({ note, reading, isWhole }: OutlinePage): void {
    const lines = [...(reading ? [vscode.l10n.t('Seeds are still being read.')] : []), ...(note === null ? [] : [note])];
    this.view.message = lines.join(' ');
    clearTimeout(this.#timer);
    if (!isWhole) this.#timer = setTimeout(() => this.refresh(), AGAIN);
  }
}

/** No node has this id. */
const TOP = '';

function treeItem(node: OutlineNode): vscode.TreeItem {
  const { id, label, description, detail, place, children } = node;
  const state = children === 'later' || children.length > 0 ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None;
  const item = new vscode.TreeItem(label, state);
  item.id = id;
  item.description = description;
  item.tooltip = detail === '' ? `${label}\n${description}` : detail;
  item.iconPath = iconOf(node);
  item.contextValue = contextOf(node);
  item.accessibilityInformation = { label: [...new Set([label, description, ...detail.split('\n')])].filter((part) => part !== '').join(', ') };
  if (place !== null) item.command = openPlace(place);
  return item;
}

function iconOf({ icon, tag, excerpt }: OutlineNode): vscode.ThemeIcon | vscode.Uri {
  if (tag !== undefined) return colourIcon(tag.colour);
  return new vscode.ThemeIcon(ICONS[excerpt === undefined || excerpt.state === 'exact' ? icon : excerpt.state] ?? 'circle-small');
}

/** What a line is, for the menus. */
function contextOf({ place, subject, tag, excerpt }: OutlineNode): string {
  const is = { place: place !== null, subject: subject !== null, tag: tag !== undefined, excerpt: excerpt !== undefined, unsettled: excerpt !== undefined && excerpt.state !== 'exact' };
  return Object.entries(is).flatMap(([name, holds]) => (holds ? [name] : [])).join(' ');
}

function moreItem(item: OutlineItem, count: number): vscode.TreeItem {
  const more = new vscode.TreeItem(vscode.l10n.t('{0} more…', count));
  more.id = item.id;
  more.iconPath = new vscode.ThemeIcon('ellipsis');
  more.tooltip = vscode.l10n.t('Select to list more of them.');
  more.command = { command: 'seedmark.showMore', title: vscode.l10n.t('List More'), arguments: [item] };
  return more;
}

/** By the names of VS Code's own icons, which take the theme's colours. */
const ICONS: Readonly<Record<string, string>> = {
  claim: 'quote', model: 'symbol-class', system: 'symbol-interface', spelling: 'symbol-string', source: 'book', type: 'tag', file: 'file', place: 'location',
  conflicts: 'git-compare', conflict: 'git-compare', copies: 'copy', copy: 'copy',
  tag: 'tag', excerpt: 'quote', moved: 'arrow-swap', changed: 'diff', ambiguous: 'question', orphan: 'debug-disconnect',
};
