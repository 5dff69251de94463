import * as vscode from 'vscode';
import { isColour } from './choices.js';

/** A dot in a tag's colour; a plain one where it has none. */
export function colourIcon(colour: string | null): vscode.Uri | vscode.ThemeIcon {
  if (colour === null || !isColour(colour)) return new vscode.ThemeIcon('tag');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><circle cx="8" cy="8" r="5" fill="${colour}" stroke="#808080"/></svg>`;
  return vscode.Uri.parse(`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`, true);
}
