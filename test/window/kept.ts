import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setup, until } from './window.js';

/** What a folder keeps: the words that are tagged, with their tags and notes. Given a seed, of that one alone. */
export function kept(seed?: string, root = setup.folder): readonly string[] {
  const folder = join(root, '.seedmark', 'tags');
  const lines = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.jsonl')).flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n')) : [];
  return lines.filter((line) => line.includes('"type":"Annotation"')).flatMap((line) => {
    const { body, target } = JSON.parse(line) as { body: { value: string }[]; target: { source: string; selector: { exact?: string }[] } };
    return seed === undefined || target.source === seed ? [`${target.selector[0]?.exact ?? ''} [${body.map(({ value }) => value).join(', ')}]`] : [];
  }).sort();
}

export async function untilKept(what: string, holds: (all: readonly string[]) => boolean, seed?: string, root = setup.folder): Promise<void> {
  await until(what, () => Promise.resolve(holds(kept(seed, root)))).catch((error: unknown) => {
    throw new Error(`${String(error)}; there is: ${kept(seed, root).join(' | ')}`);
  });
}
