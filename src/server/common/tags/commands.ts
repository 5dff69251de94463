import * as l10n from '@vscode/l10n';
import { inverse, type Change } from '../../../annotations/changes.js';
import { messageOf } from '../../../base/errors.js';
import { baseName } from '../../../base/uri.js';
import type { Refusal, TagOutcome } from '../../../protocol/tags.js';
import type { FolderTags } from './folderTags.js';

/** What commands need of the tags that they change. */
export interface CommandPorts {
  folder(uri: string): FolderTags | undefined;
  /** Rejects where it cannot be written. */
  do(folder: FolderTags, change: Change): Promise<void>;
  /** Is told once all of a command is done. */
  changed(): void;
}

/** Changes tags as commands say, takes that back and does it again. */
export class Commands {
  readonly #ports: CommandPorts;
  readonly #history = new History();

  constructor(ports: CommandPorts) {
    this.#ports = ports;
  }

  /** Does the changes of one command, to be undone as one. @param text what it is, in words */
  async do(changes: readonly FolderChange[], text: string): Promise<TagOutcome> {
    const refused = await this.#write({ changes, text });
    if (refused !== undefined) return refused;
    this.#history.did({ changes, text });
    return { kind: 'done', text };
  }

  async undo(): Promise<TagOutcome> {
    const done = this.#history.toUndo;
    if (done === undefined) return refusal(l10n.t('There is no change of tags to undo.'));
    const refused = this.#standsInTheWay(done) ?? await this.#write(done);
    if (refused !== undefined) return refused;
    this.#history.undid();
    return { kind: 'done', text: l10n.t('Undone: {0}', done.text) };
  }

  async redo(): Promise<TagOutcome> {
    const done = this.#history.toRedo;
    if (done === undefined) return refusal(l10n.t('There is no change of tags to do again.'));
    const refused = this.#standsInTheWay(done) ?? await this.#write(done);
    if (refused !== undefined) return refused;
    this.#history.redid();
    return { kind: 'done', text: l10n.t('Done again: {0}', done.text) };
  }

  #standsInTheWay({ changes, text }: Done): Refusal | undefined {
    for (const { folder, change } of changes) {
      const tags = this.#ports.folder(folder);
      if (tags === undefined) return refusal(l10n.t('“{0}” cannot be undone or done again: its folder is no longer open.', text));
      const changed = tags.overtaken(change).length;
      if (changed > 0) return refusal(l10n.t('“{0}” cannot be undone or done again: what it changed was changed since in another way (in {1} places).', text, changed));
    }
    return undefined;
  }

  async #write({ changes }: Done): Promise<Refusal | undefined> {
    for (const { folder, change } of changes) {
      const tags = this.#ports.folder(folder);
      if (tags === undefined) continue;
      try {
        await this.#ports.do(tags, change);
      } catch (error) {
        return { ...refusal(l10n.t('The tags in {0} could not be written: {1}', baseName(folder), messageOf(error))), isError: true };
      }
    }
    this.#ports.changed();
    return undefined;
  }
}

export function refusal(reason: string): Refusal {
  return { kind: 'refusal', reason };
}

/** A change of one folder. */
export interface FolderChange {
  readonly folder: string;
  readonly change: Change;
}

/** What one command did, in words for the one who undoes it. */
export interface Done {
  readonly changes: readonly FolderChange[];
  readonly text: string;
}

const MOST_STEPS = 200;

/** What was done and undone, the last one last. */
export class History {
  readonly #done: Done[] = [];
  readonly #undone: Done[] = [];

  did(done: Done): void {
    this.#done.push(done);
    if (this.#done.length > MOST_STEPS) this.#done.shift();
    this.#undone.length = 0;
  }

  /** What takes the last change back; `undefined` where nothing was done. */
  get toUndo(): Done | undefined {
    const last = this.#done.at(-1);
    return last === undefined ? undefined : { ...last, changes: last.changes.map((each) => ({ ...each, change: inverse(each.change) })) };
  }

  get toRedo(): Done | undefined {
    return this.#undone.at(-1);
  }

  undid(): void {
    const last = this.#done.pop();
    if (last !== undefined) this.#undone.push(last);
  }

  redid(): void {
    const last = this.#undone.pop();
    if (last !== undefined) this.#done.push(last);
  }
}
