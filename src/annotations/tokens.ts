/**
 * A text as a row of tokens: words, runs of digits and single other characters. White space is none, so that a text wrapped
 * anew is the same row; nor are the style of quote marks and the Unicode normal form told apart.
 */
export interface Tokens {
  /** Where each token stands, in UTF-16 code units. The first and the last token are the borders of the text and are empty. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Equal tokens have the same number. */
  readonly ids: Int32Array;
  readonly length: number;
}

/** The numbers of tokens, given as they are met. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #isWord: boolean[] = [false, false];
  readonly #isFigure: boolean[] = [false, false];
  readonly #isProtected: boolean[] = [false, false];

  id(token: string): number {
    const key = keyOf(token);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#isWord.push(/^[\p{L}\p{N}]/u.test(key)) - 1;
    this.#isFigure.push(/^\p{N}/u.test(key));
    this.#isProtected.push(/[\p{N}\p{Lu}\p{Sc}%‰+±−-]/u.test(key));
    this.#ids.set(key, id);
    return id;
  }

  /** Whether a token tells something: a word or digits rather than punctuation. */
  isWord(id: number): boolean {
    return this.#isWord[id] ?? false;
  }

  isFigure(id: number): boolean {
    return this.#isFigure[id] ?? false;
  }

  /** Whether a token may be a part of a figure or of a name. */
  isProtected(id: number): boolean {
    return this.#isProtected[id] ?? false;
  }
}

/** The border before the first token of a text, and that after the last. */
export const FIRST = 0;
export const LAST = 1;

export function tokenise(text: string, vocabulary: Vocabulary): Tokens {
  const starts: number[] = [0];
  const ends: number[] = [0];
  const ids: number[] = [FIRST];
  for (const match of text.matchAll(TOKEN)) {
    starts.push(match.index);
    ends.push(match.index + match[0].length);
    ids.push(vocabulary.id(match[0]));
  }
  starts.push(text.length);
  ends.push(text.length);
  ids.push(LAST);
  return { starts: Int32Array.from(starts), ends: Int32Array.from(ends), ids: Int32Array.from(ids), length: ids.length };
}

// What is left out shows as nothing: white space of every kind, soft hyphens, joiners and marks of direction.
const TOKEN = /\p{L}[\p{L}\p{M}]*|\p{N}+|[^\s\p{Z}\p{Cf}]/gu;

function keyOf(token: string): string {
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  return QUOTES.get(token) ?? token.normalize('NFC');
}

const QUOTES = new Map([...'‘’‚‛ʼ'].map((mark) => [mark, "'"]).concat([...'“”„‟«»'].map((mark) => [mark, '"'])) as [string, string][]);
