import * as vscode from 'vscode';
import { plainLabel } from '../labels.js';
import { isColour } from './choices.js';
import { colourIcon } from './colourIcon.js';

/** Asks for a colour as `#rrggbb`, or `null` for none; `undefined` where the user leaves. */
export async function askColour(tag: string, colour: string | null): Promise<string | null | undefined> {
  const named = colours().map(({ label, value }) => ({ label, description: value === colour ? vscode.l10n.t('as it is') : value, iconPath: colourIcon(value), value: value as string | null }));
  const none = { label: vscode.l10n.t('No colour'), description: colour === null ? vscode.l10n.t('as it is') : '', iconPath: colourIcon(null), value: null };
  const own = { label: vscode.l10n.t('Another colour…'), description: colour !== null && !colours().some(({ value }) => value === colour) ? colour : '', iconPath: new vscode.ThemeIcon('symbol-color'), value: OTHER };
  const items = [...named, none, own].sort((a, b) => Number(b.value === colour) - Number(a.value === colour));
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Colour of Tag “{0}”', plainLabel(tag)), placeHolder: vscode.l10n.t('Its spans are framed in this colour') });
  if (picked?.value !== OTHER) return picked?.value;
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Colour of Tag “{0}”', plainLabel(tag)), value: colour ?? '#', prompt: vscode.l10n.t('Red, green and blue as #rrggbb'),
    validateInput: (value) => (isColour(value) ? undefined : vscode.l10n.t('Write it as #rrggbb, such as #3a86c8.')),
  });
  return typed?.toLowerCase();
}

const OTHER = 'other';

/** Mid tones, which stand out on light and on dark. */
function colours(): { readonly label: string; readonly value: string }[] {
  return [
    { label: vscode.l10n.t('Red'), value: '#d64550' }, { label: vscode.l10n.t('Orange'), value: '#d9822b' }, { label: vscode.l10n.t('Yellow'), value: '#c9a227' },
    { label: vscode.l10n.t('Green'), value: '#4c9a4c' }, { label: vscode.l10n.t('Teal'), value: '#2a9d8f' }, { label: vscode.l10n.t('Blue'), value: '#3a86c8' },
    { label: vscode.l10n.t('Purple'), value: '#8a63c9' }, { label: vscode.l10n.t('Pink'), value: '#cc5c99' }, { label: vscode.l10n.t('Brown'), value: '#9a6b4f' },
    { label: vscode.l10n.t('Grey'), value: '#868e96' },
  ];
}
