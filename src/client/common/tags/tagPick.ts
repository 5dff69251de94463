import * as vscode from 'vscode';
import type { CodeEntry } from '../../../protocol/tags.js';
import { plainLabel } from '../labels.js';
import { tagChoices, type TagChoice } from './choices.js';
import { colourIcon } from './colourIcon.js';

export interface TagPick {
  readonly tags: readonly string[];
  /** Whether the user asked to write a note next. */
  readonly withNote: boolean;
}

interface TagItem extends vscode.QuickPickItem {
  readonly choice?: TagChoice;
}

/** Set while tags are picked, for the key that accepts them with a note. */
const PICKING = 'seedmark.pickingTags';

/** The list that is open, if any: `seedmark.acceptWithNote` accepts it. */
let acceptWithNote: (() => void) | undefined;

export function acceptTagsWithNote(): void {
  acceptWithNote?.();
}

/**
 * Asks for tags. Enter takes those that are ticked, or, where nothing was ticked since the last letter was typed, the one that is
 * highlighted too, so that a name and Enter are enough. `undefined` where the user leaves.
 * @param chosen the tags that are ticked at first
 */
export function pickTags(title: string, codes: readonly CodeEntry[], recent: readonly string[], chosen: readonly string[]): Promise<TagPick | undefined> {
  const pick = vscode.window.createQuickPick<TagItem>();
  const note: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('note'), tooltip: vscode.l10n.t('Tag with a Note') };
  const ticked = new Set(chosen);
  const show = (): void => {
    const choices = tagChoices(codes, recent, [...ticked], pick.value);
    pick.items = itemsOf(choices);
    pick.selectedItems = pick.items.filter(({ choice }) => choice !== undefined && ticked.has(choice.name));
    const best = pick.items.find(({ choice }) => choice !== undefined && !ticked.has(choice.name));
    // An annotation that has tags keeps them at Enter: only what is typed is highlighted then.
    pick.activeItems = best !== undefined && (pick.value !== '' || chosen.length === 0) ? [best] : [];
  };
  /** Takes over what is ticked in the list; tells whether that is other than when the list was made. */
  const takeTicks = (): boolean => {
    const listed = pick.items.flatMap(({ choice }) => choice?.name ?? []);
    const now = new Set(pick.selectedItems.flatMap(({ choice }) => choice?.name ?? []));
    const differ = listed.filter((name) => now.has(name) !== ticked.has(name));
    for (const name of differ) if (!ticked.delete(name)) ticked.add(name);
    return differ.length > 0;
  };
  pick.title = title;
  pick.placeholder = vscode.l10n.t('Tags, levels with “/”; Alt+Enter asks for a note too');
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.buttons = [note];
  show();
  return new Promise((resolve) => {
    const finish = (withNote: boolean): void => {
      const [active] = pick.activeItems;
      if (!takeTicks() && active?.choice !== undefined && (pick.value !== '' || chosen.length === 0)) ticked.add(active.choice.name);
      resolve({ tags: [...ticked], withNote });
      pick.hide();
    };
    acceptWithNote = () => finish(true);
    // VS Code tells of a list that is made anew as if all had been unticked and ticked again: what is ticked counts, not each step.
    pick.onDidChangeValue(() => {
      takeTicks();
      show();
    });
    pick.onDidAccept(() => finish(false));
    pick.onDidTriggerButton(() => finish(true));
    pick.onDidHide(() => {
      acceptWithNote = undefined;
      void vscode.commands.executeCommand('setContext', PICKING, false);
      resolve(undefined);
      pick.dispose();
    });
    void vscode.commands.executeCommand('setContext', PICKING, true);
    pick.show();
  });
}

function itemsOf(choices: readonly TagChoice[]): readonly TagItem[] {
  const headings: Readonly<Partial<Record<TagChoice['group'], string>>> = {
    chosen: vscode.l10n.t('chosen'), recent: vscode.l10n.t('recently used'), all: vscode.l10n.t('all tags'), found: vscode.l10n.t('found'),
  };
  return choices.flatMap((choice, at): TagItem[] => {
    const heading = choice.group === choices[at - 1]?.group ? undefined : headings[choice.group];
    const item = itemOf(choice);
    return heading === undefined ? [item] : [{ label: heading, kind: vscode.QuickPickItemKind.Separator }, item];
  });
}

/** Always shown, since the list is made by what was typed. */
function itemOf(choice: TagChoice): TagItem {
  const name = plainLabel(choice.name);
  if (choice.group === 'new') return { label: vscode.l10n.t('Create tag “{0}”', name), iconPath: new vscode.ThemeIcon('add'), alwaysShow: true, choice };
  const description = [...(choice.count === 0 ? [] : [String(choice.count)]), ...(choice.description === '' ? [] : [plainLabel(choice.description)])].join(' · ');
  return { label: name, description, iconPath: colourIcon(choice.colour), alwaysShow: true, choice };
}
