import type { Workspace } from '../workspace.js';

/** The texts of seeds, each read once for one question. */
export function textsOf(workspace: Workspace): (uri: string) => Promise<string | undefined> {
  const asked = new Map<string, Promise<string | undefined>>();
  return (uri) => {
    const known = asked.get(uri) ?? workspace.textOf(uri);
    asked.set(uri, known);
    return known;
  };
}
