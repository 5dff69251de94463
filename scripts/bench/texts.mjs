// Texts to measure on: the project's own samples and gold, mixed so that no two megabytes are alike.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export function proseOf(root, megabytes) {
  const folders = [join(root, 'media', 'samples'), join(root, 'test', 'gold', 'texts')].filter((folder) => existsSync(folder));
  const pieces = folders.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.txt')).sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/\n{2,}/)));
  let text = '';
  for (let i = 0; text.length < megabytes * 1e6; i++) text += `${vary(pieces[(i * 7919) % pieces.length], i)}\n\n`;
  return text;
}

/** Another figure in the place of one, so that nothing can be answered from memory. */
function vary(piece, i) {
  return piece.replace(/\d+(?=%| )/, (figure) => String((Number(figure) + i) % 1000));
}

/** Texts on which a careless pattern takes quadratic time, each of about `length` UTF-16 code units. */
export const HOSTILE = {
  '"1," repeated': (length) => '1,'.repeat(length / 2),
  '"a " repeated': (length) => 'a '.repeat(length / 2),
  '"A " repeated': (length) => 'A '.repeat(length / 2),
  '"GPT-" repeated': (length) => 'GPT-'.repeat(length / 4),
  'one sentence': (length) => 'the probe of the second layer was trained on data and '.repeat(length / 54),
  'deep brackets': (length) => '('.repeat(length / 2) + ')'.repeat(length / 2),
  'brackets with digits': (length) => '[1, '.repeat(length / 4),
  'a bibliography': (length) => Array.from({ length: length / 80 }, (_, i) =>
    `[${i}] Okafor, A. and Lind, B. (${1990 + (i % 30)}). On things. J. Res. 12(3), ${i}-${i + 9}.`).join(' '),
  'handles and links': (length) => '@a https://x.org/1?b=2 '.repeat(length / 23),
  'cut marks': (length) => 'word…Word'.repeat(length / 9),
  'identical lines': (length) => 'The same line again.\n'.repeat(length / 21),
  'dots': (length) => '.'.repeat(length),
  'digits': (length) => '7'.repeat(length),
  'capitals': (length) => 'Ab'.repeat(length / 2),
};
