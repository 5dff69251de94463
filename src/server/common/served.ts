import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Library } from './library.js';

const LANGUAGES = new Set(['plaintext', 'seed', 'text']);
const SCHEMES = new Set(['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', 'memfs']);

/** Whether an open document is a seed by its language and place. */
export function isSeed({ uri, languageId }: TextDocument, library: Library): boolean {
  const scheme = uri.slice(0, uri.indexOf(':'));
  if (!LANGUAGES.has(languageId) || !SCHEMES.has(scheme)) return false;
  if (scheme === 'untitled') return true;
  const { exclude } = library.settingsOf(uri);
  return languageId === 'seed' ? !exclude(library.pathOf(uri)) : library.isSeedPath(uri);
}

/** The size above which a document is not marked, in MB, where it is larger; else `null`. */
export function exceededSize(document: TextDocument, library: Library): number | null {
  const { maxSize } = library.settingsOf(document.uri).seedmark;
  return document.getText().length > maxSize * 1024 * 1024 ? maxSize : null;
}
