import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Requests, type ReferenceGroup, type ReferencePlace, type ReferencesParams, type ReferencesResult } from '../../protocol/messages.js';
import { openPlace, rangeOf } from './places.js';

/** Relation, file, place: each line of the view is one of these. */
type Item = GroupItem | FileItem | PlaceItem;

interface GroupItem {
  readonly kind: 'group';
  readonly group: ReferenceGroup;
  readonly files: readonly FileItem[];
}

interface FileItem {
  readonly kind: 'file';
  readonly parent: GroupItem;
  readonly name: string;
  readonly places: PlaceItem[];
}

interface PlaceItem {
  readonly kind: 'place';
  readonly parent: FileItem;
  readonly place: ReferencePlace;
}

/** What VS Code's own view of references takes, as its API has it. */
interface Input {
  readonly contextValue: string;
  readonly title: string;
  readonly location: vscode.Location;
  resolve(): Promise<object | undefined>;
  with(location: vscode.Location): Input;
}

interface ReferencesApi {
  setInput(input: Input): void;
}

/**
 * Shows what links to the mark at a position in VS Code's own view of references, which brings its history, F4 and marks in
 * the editor; where that view is switched off, in a peek.
 */
export async function showReferences(client: BaseLanguageClient, uri: vscode.Uri, position: vscode.Position): Promise<void> {
  const result = await ask(client, uri, position);
  if (result === null) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('There is no mark at the cursor.'), 3000);
    return;
  }
  const view = await vscode.extensions.getExtension<ReferencesApi>('vscode.references-view')?.activate();
  if (view !== undefined) {
    view.setInput(inputOf(client, new vscode.Location(uri, position)));
    return;
  }
  const locations = result.groups.flatMap(({ places }) => places.map((place) => new vscode.Location(vscode.Uri.parse(place.uri), rangeOf(place.range))));
  await vscode.commands.executeCommand('editor.action.showReferences', uri, position, locations);
}

function ask(client: BaseLanguageClient, uri: vscode.Uri, position: vscode.Position): Promise<ReferencesResult | null> {
  const params: ReferencesParams = { uri: client.code2ProtocolConverter.asUri(uri), position: client.code2ProtocolConverter.asPosition(position) };
  return client.sendRequest<ReferencesResult | null>(Requests.references, params);
}

/** Asked anew each time it is shown, also from the view's history. */
function inputOf(client: BaseLanguageClient, location: vscode.Location): Input {
  return {
    contextValue: 'seedmark', title: 'Seedmark', location,
    resolve: async () => {
      const result = await ask(client, location.uri, location.range.start);
      return result === null ? undefined : modelOf(result);
    },
    with: (moved) => inputOf(client, moved),
  };
}

function modelOf({ groups, reading }: ReferencesResult): object {
  const tops = groups.map(groupItem);
  const all = tops.flatMap(({ files }) => files.flatMap(({ places }) => places));
  const beside = (item: Item, step: number): Item => {
    const at = all.indexOf(firstPlace(item));
    return all[(at + step + all.length) % all.length] ?? item;
  };
  return {
    message: reading ? vscode.l10n.t('Seeds are still being read.') : undefined,
    provider: {
      getTreeItem: treeItem,
      getChildren: (item?: Item) => (item === undefined ? tops : item.kind === 'group' ? item.files : item.kind === 'file' ? item.places : []),
      getParent: (item: Item) => (item.kind === 'group' ? undefined : item.parent),
    },
    navigation: {
      nearest: (uri: vscode.Uri, position: vscode.Position) => all.find(({ place }) => place.uri === uri.toString() && rangeOf(place.range).contains(position)) ?? all[0],
      next: (item: Item) => beside(item, 1),
      previous: (item: Item) => beside(item, -1),
      location: (item: Item) => locationOf(firstPlace(item)),
    },
    highlights: {
      getEditorHighlights: (_: Item, uri: vscode.Uri) => all.filter(({ place }) => vscode.Uri.parse(place.uri).toString() === uri.toString()).map(({ place }) => rangeOf(place.range)),
    },
  };
}

function groupItem(group: ReferenceGroup): GroupItem {
  const files: FileItem[] = [];
  const item: GroupItem = { kind: 'group', group, files };
  for (const place of group.places) {
    const last = files.at(-1);
    const file = last?.places[0]?.place.uri === place.uri ? last : { kind: 'file' as const, parent: item, name: place.file, places: [] };
    if (file !== last) files.push(file);
    file.places.push({ kind: 'place', parent: file, place });
  }
  return item;
}

function firstPlace(item: Item): PlaceItem {
  const first = item.kind === 'group' ? item.files[0]?.places[0] : item.kind === 'file' ? item.places[0] : item;
  return first as PlaceItem;
}

function locationOf({ place }: PlaceItem): vscode.Location {
  return new vscode.Location(vscode.Uri.parse(place.uri), rangeOf(place.range));
}

function treeItem(item: Item): vscode.TreeItem {
  if (item.kind === 'group') {
    const { label, places, more } = item.group;
    const result = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
    result.description = more > 0 ? vscode.l10n.t('the first {0} of {1} places', places.length, places.length + more) : placeCount(places.length);
    result.accessibilityInformation = { label: `${label}, ${result.description}` };
    return result;
  }
  if (item.kind === 'file') {
    const result = new vscode.TreeItem(item.name, vscode.TreeItemCollapsibleState.Expanded);
    result.iconPath = vscode.ThemeIcon.File;
    const uri = item.places[0]?.place.uri;
    if (uri !== undefined) result.resourceUri = vscode.Uri.parse(uri);
    result.description = placeCount(item.places.length);
    result.accessibilityInformation = { label: `${item.name}, ${result.description}` };
    return result;
  }
  const { place } = item;
  const line = vscode.l10n.t('line {0}', place.range.start.line + 1);
  const result = new vscode.TreeItem(place.excerpt === '' ? line : place.excerpt);
  result.description = line;
  result.tooltip = `${place.excerpt}\n${place.file}, ${line}`;
  result.command = openPlace(place);
  result.accessibilityInformation = { label: `${place.excerpt}, ${place.file}, ${line}` };
  return result;
}

function placeCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 place') : vscode.l10n.t('{0} places', count);
}
