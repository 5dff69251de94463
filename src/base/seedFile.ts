import { decode } from './decode.js';
import { messageOf } from './errors.js';
import type { FileSystem } from './files.js';

/** A file that is `skipped` is none to be read; one that is `unreadable` could not be. */
export type SeedFile = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'skipped' | 'unreadable'; readonly reason: string };

export interface ReadOptions {
  /** In MB (1024 × 1024 bytes). */
  readonly maxSize: number;
  /** For a file that is not UTF-8 and has no byte-order mark. */
  readonly encoding: string;
}

/**
 * Reads one file, or says in words for a person why it is left out.
 * @param size in bytes; `null` where that is known only once it is read
 */
export async function readSeedFile(files: FileSystem, uri: string, size: number | null, { maxSize, encoding }: ReadOptions): Promise<SeedFile> {
  const tooLarge = (bytes: number): boolean => bytes > maxSize * 1024 * 1024;
  try {
    const bytes = tooLarge(size ?? 0) ? null : await files.read(uri);
    if (bytes === null || tooLarge(bytes.length)) return { kind: 'skipped', reason: `larger than ${maxSize} MB` };
    const decoded = decode(bytes, encoding);
    return decoded.kind === 'text' ? decoded : { kind: 'skipped', reason: 'binary, not text' };
  } catch (error) {
    return { kind: 'unreadable', reason: messageOf(error) };
  }
}
