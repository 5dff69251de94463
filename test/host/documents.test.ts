import * as vscode from 'vscode';
import { assert } from './assert.js';
import { eventually, hoverAt, ready, seed } from './editor.js';

const sentence = 'In all 42% of the crews agreed.';

/** A seed that begins with `before` still has its figure where it stands. */
function check(name: string, before: string, asFile?: Uint8Array): void {
  it(name, async () => {
    const document = await seed(`host ${name}.txt`, asFile ?? `${before}${sentence}`);
    const at = document.getText().indexOf('42%');
    const hover = await eventually('a card on 42%', () => hoverAt(document, at));
    assert.equal(hover.on, '42%');
  });
}

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('bad input gets marks in the right place', () => {
  before(ready);

  check('CRLF', 'A first line.\r\nA second one.\r\n\r\n');
  check('a lone CR', 'A first line.\rA second one.\r\r');
  check('mixed line ends', 'A first line.\nA second one.\r\n\rA third.\n\n');
  check('a byte-order mark', '', utf8(`\u{FEFF}A first line.\n\n${sentence}`));
  check('emoji', '🚢🚢 sailed past 👩‍🚒 and 🏴.\n\n');
  check('right to left', 'שלום עולם\u{202E} مرحبا.\n\n');
  check('many empty lines', '\n'.repeat(5000));
  check('a long line of brackets', `${'([{'.repeat(2000)}\n\n`);
  check('a long line of digits', `${'1,'.repeat(20_000)}\n\n`);

  it('an empty seed has no card', async () => {
    const document = await seed('host empty.txt', '');
    assert.equal(await hoverAt(document, 0), undefined);
  });

  it('goes on after one line of 10 MB', async () => {
    await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'tide after tide, '.repeat(620_000) });
    const document = await seed('host after.txt', sentence);
    await eventually('a card', () => hoverAt(document, sentence.indexOf('42%')));
  }).timeout(60_000);

  it('follows an edit', async () => {
    const document = await seed('host edit.txt', sentence);
    await eventually('a card', () => hoverAt(document, sentence.indexOf('42%')));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'It rained. ');
    assert.ok(await vscode.workspace.applyEdit(edit));
    const hover = await eventually('a card at its new place', () => hoverAt(document, document.getText().indexOf('42%')));
    assert.equal(hover.on, '42%');
  });
});
