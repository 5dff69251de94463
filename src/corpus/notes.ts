import type { Span } from '../base/span.js';

/** A limit that kept an answer short, and where that happened first. */
export interface CapNote {
  /**
   * `links` of one sentence; `copies` of one passage; `holders`, sentences that share a term; `read`, what one question looks at.
   */
  readonly cap: 'links' | 'copies' | 'holders' | 'read';
  readonly limit: number;
  readonly at: Span & { readonly uri: string };
}

/** Keeps each limit that was hit once, with the first place. */
export class NoteBook {
  readonly #notes = new Map<CapNote['cap'], CapNote>();

  add(note: CapNote): void {
    if (!this.#notes.has(note.cap)) this.#notes.set(note.cap, note);
  }

  all(): readonly CapNote[] {
    return [...this.#notes.values()];
  }

  clear(): void {
    this.#notes.clear();
  }
}
