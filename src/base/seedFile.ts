import { decode } from './decode.js';
import type { FileSystem } from './files.js';

export type SeedFile = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'skipped'; readonly reason: string };

export interface ReadOptions {
  /** In MB (1024 × 1024 bytes). */
  readonly maxSize: number;
  /** For a file that is not UTF-8 and has no byte-order mark. */
  readonly encoding: string;
}

/** Reads one file, or says in words for a person why it is left out. */
export async function readSeedFile(files: FileSystem, uri: string, size: number, options: ReadOptions): Promise<SeedFile> {
  if (size > options.maxSize * 1024 * 1024) return { kind: 'skipped', reason: `larger than ${options.maxSize} MB` };
  try {
    const decoded = decode(await files.read(uri), options.encoding);
    return decoded.kind === 'text' ? decoded : { kind: 'skipped', reason: 'binary, not text' };
  } catch (error) {
    return { kind: 'skipped', reason: error instanceof Error ? error.message : String(error) };
  }
}
