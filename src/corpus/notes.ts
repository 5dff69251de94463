import type { Span } from '../base/span.js';

/** A limit that kept an answer short, and where that happened first. */
export interface CapNote {
  /**
   * `links` of one sentence; `copies`, places of one wording; `holders`, sentences that share a term; `read`, sentences one
   * question looks up; `candidates`, those it compares; `places` it names.
   */
  readonly cap: 'links' | 'copies' | 'holders' | 'read' | 'candidates' | 'places';
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
