/** One entry of a folder. A `link` has not been followed. */
export interface FileEntry {
  readonly name: string;
  readonly type: 'file' | 'folder' | 'link';
}

/**
 * The files of a machine or of an editor, named by URI. Each call rejects with an `Error` whose message tells a person
 * what is wrong (`no permission`, `not found`).
 */
export interface FileSystem {
  list(folder: string): Promise<readonly FileEntry[]>;
  /** What a URI leads to, links followed. `real` names one and the same file however it was reached. */
  stat(uri: string): Promise<{ readonly type: 'file' | 'folder'; readonly size: number; readonly real: string }>;
  read(uri: string): Promise<Uint8Array>;
}

/** Whether something stands at a URI. */
export function isThere(files: FileSystem, uri: string): Promise<boolean> {
  return files.stat(uri).then(() => true, () => false);
}

/** Files that can be written too. */
export interface WritableFiles extends FileSystem {
  /**
   * Replaces a file whole, or makes it with the folders above it. Whatever happens meanwhile, the file is as it was or as
   * it is to be. Rejects where it is as it was. A text is written as UTF-8.
   */
  write(uri: string, content: string | Uint8Array): Promise<void>;
  /** Does `work` while nobody else does any for the same URI, as far as the platform can keep others away. */
  exclusive<T>(uri: string, work: () => Promise<T>): Promise<T>;
}
